// Written by scripts/write-letters.ts from Unicode's own decompositions; not to be edited.

/**
 * Letters with a case or a tone, code by code from `from`: what is left of each without both, and its mark, `a`
 * to `f` for the six tones of a small letter, `g` to `l` for those of a capital; a blank for what is no letter. Looking the decompositions up takes 1 to
 * 3 ms of every import, reading them here 0.2.
 */
export const LETTERS: readonly { readonly from: number; readonly bases: string; readonly marks: string }[] = [
  {
    from: 0x41,
    bases:
      'abcdefghijklmnopqrstuvwxyz      abcdefghijklmnopqrstuvwxyz                                               ª          µ    º     aaâaäåæçeeêëiiîïðnooôoö øuuûüyþßaaâaäåæçeeêëiiîïðnooôoö øuuûüyþÿāāăăąąccĉĉċċččďďđđēēĕĕėėęęěěĝĝğğġġģģĥĥħħiiīīĭĭįįiıĳĳĵĵķķĸllļļľľŀŀłłnnņņňňŉŋŋōōŏŏőőœœrrŗŗřřssŝŝşşššţţťťŧŧuuūūŭŭůůűűųųŵŵŷŷÿzzżżžžſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵơơƣƣƥƥʀƨƨʃƪƫƭƭʈưưʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉǌǌǌǎǎǐǐǒǒǔǔǖǖüüǚǚüüǝǟǟǡǡǣǣǥǥǧǧǩǩǫǫǭǭǯǯǰǳǳǳggƕƿnnååææøøȁȁȃȃȅȅȇȇȉȉȋȋȍȍȏȏȑȑȓȓȕȕȗȗșșțțȝȝȟȟƞȡȣȣȥȥȧȧȩȩȫȫōōȯȯȱȱȳȳȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ',
    marks:
      'gggggggggggggggggggggggggg      aaaaaaaaaaaaaaaaaaaaaaaaaa                                               a          a    a     higkgggghigghigggkhigkg ghiggigabcaeaaaabcaabcaaaebcaea abcaacaagagagaicgagagagagagagagagagagagagagagagakegagagagagagagaaicgagagagaicgagaagagagagagaicgagaicgagagagagagakegagagagagagagagicgagaaaggagaggagggaaggggaggagggaaaggaggagagaggagaagaggagggagaggaaagaaaaaaaggaggaggagagagagagaicgahbagagagagagagagagagaaggaicgghbicicicgagagagagagagagagagagagagagagagagagagagagagakegagagaaaaaaaggaggaagaggggagagagaga',
  },
  {
    from: 0x370,
    bases:
      'ͱͱͳͳʹ ͷͷ  ͺͻͼͽ ϳ      α εηι ο υωϊαβγδεζηθικλμνξοπρ στυφχψωϊϋαεηιϋαβγδεζηθικλμνξοπρςστυφχψωϊϋουωϗϐϑϒϒϔϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯϰϱϲϳθϵ ϸϸϲϻϻϼͻͼͽеёђгєѕіїјљњћкиўџабвгдежзийклмнопрстуфхцчшщъыьэюяабвгдежзийклмнопрстуфхцчшщъыьэюяеёђгєѕіїјљњћкиўџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѷѷѹѹѻѻѽѽѿѿҁҁ        ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿӏӂӂӄӄӆӆӈӈӊӊӌӌӎӎӏӑӑӓӓӕӕӗӗәәӛӛӝӝӟӟӡӡӣӣӥӥӧӧөөӫӫӭӭӯӯӱӱӳӳӵӵӷӷӹӹӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ',
    marks:
      'gagaa ga  aaaa g      i iii i iicggggggggggggggggg gggggggggcccccaaaaaaaaaaaaaaaaaaaaaaaaaaacccgaaacaaaagagagagagagagagagagagagaaaaaga gaggaaggghggiggggggggihggggggggggggggggggggggggggggggggggaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabaacaaaaaaaacbaagagagagagagagagagagagagagagagagaga        gagagagagagagagagagagagagagagagagagagagagagagagagagagaggagagagagagagaagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagagaga',
  },
  {
    from: 0x1e00,
    bases:
      'ḁḁḃḃbbḇḇççḋḋddḏḏḑḑḓḓēēēēḙḙḛḛḝḝḟḟḡḡḣḣhhḧḧḩḩḫḫḭḭïïkkkkḵḵllllḻḻḽḽmmṁṁmmṅṅnnṉṉṋṋooööōōōōppṗṗṙṙrrrrṟṟṡṡssṡṡṧṧṡṡṫṫttṯṯṱṱṳṳṵṵṷṷuuṻṻvvvvwwwwẅẅẇẇwwẋẋẍẍẏẏẑẑzzẕẕẖẗẘẙẚẛẜẝßẟaaaaââââââââââăăăăăăăăăăeeeeeeêêêêêêêêêêiiiiooooôôôôôôôôôôơơơơơơơơơơuuuuưưưưưưưưưưyyyyyyyyỻỻỽỽỿỿ',
    marks:
      'gagalfgaicgalfgagagahbicgagagagagagalfgagagagaiciclfgalflfgagaicgalfgalfgagaickehbicicgagalflfgagalficgalfgalfgagagagagaicgakelfhbicgagalfgagagagalfgaaaaaaaaagalfjdichbjdkelfichbjdkelflfjdkeichbjdkelfjdlflfjdichbjdkelfichbjdkelflfjdichbjdkelfhblfjdkegagaga',
  },
];
