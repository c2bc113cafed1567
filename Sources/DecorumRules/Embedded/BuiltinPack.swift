// swift-format-ignore-file
// Generated from rules/ by Scripts/generate-embedded. Run `make generate` after a change there.

/// The rules that are built in: the path of each file below `rules/`, sorted, and its text.
package enum BuiltinPack {
  package static let files: [(path: String, text: String)] = [
    (
      "_presets/recommended.yaml",
###"""
# On without a configuration: nothing in here is a matter of taste.
rules:
  - astroturf/talking-points
  - claim/miracle
  - disclosure/ambiguous-label
  - disclosure/missing
  - dm/canned
  - promo/in-support-channel
  - promo/pure-promotion
  - reply/answer-is-sales
  - reply/dm-deflection
  - reply/no-acknowledgement
  - reply/non-answer

"""###
    ),
    (
      "_presets/strict.yaml",
###"""
# Everything in `recommended`, and what a careful team adds.
rules:
  - astroturf/talking-points
  - claim/miracle
  - disclosure/ambiguous-label
  - disclosure/missing
  - dm/canned
  - promo/in-support-channel
  - promo/pure-promotion
  - reply/answer-is-sales
  - reply/dm-deflection
  - reply/no-acknowledgement
  - reply/non-answer

"""###
    ),
    (
      "_signals/acknowledges.yaml",
###"""
# The reply shows that the trouble was heard: sorry, thanks, "you're right", or the trouble said again in
# its own words. Needs the answered post for the last.
summary: shows that the complaint was heard
languages:
  any:
    any:
      - metric: { overlap: { with: parent.text, above: 0.4 } }
      # "soaked books are no present": less of the trouble, and a verdict on it
      - all:
          - metric: { overlap: { with: parent.text, above: 0 } }
          - pattern: '(?i)\A[^.!?\n]{0,80}\b(?:(?:is|are|was|were)\s+(?:no|not|never|hardly)|(?:ist|sind|war)\s+(?:\w+\s+){0,3}?(?:kein\w*|nicht)|(?:n''est|ne\s+sont|n''était)\s+pas|no\s+(?:es|son|era)|non\s+(?:è|sono|era))\b(?!\s+(?:refund\w*|possible|responsible|liable|our|my|included|covered|guaranteed|a\s+(?:fault|bug|defect|problem)|un\s+défaut|ein\s+(?:fehler|mangel)|möglich|posible|possibile))'
  en:
    any:
      - pattern:
          - |-
            (?xi)\b(?: (?:so\s+|very\s+|really\s+)?(?:glad|happy|pleased|delighted|thrilled|lovely|great|wonderful)\s+(?:to\s+(?:hear|read|see)|you|that\s+(?:it|you)|it)\b | made\s+(?:our|my)\s+(?:day|week) | enjoy\b | congratulations | well\s+done | sorry | apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing) | regret | forgive | thanks | thank\s+you | thx | cheers\s+for | grateful | appreciate | (?:you're|you\s+are|you\s+were|quite|absolutely|that's|totally|all) \s+ (?:\w+\s+)?(?:right|correct|justified) | (?:right|reason|cause|entitled) \s+ to \s+ (?:be|feel|complain|expect) | (?:fair|good|valid) \s+ (?:point|enough|catch|criticism|comment|complaint) | ouch | yikes | (?:my\s+)?goodness | good\s+grief | dear\s+me | blimey | crikey | phew | oh\s+(?:no|dear|gosh|man) | oops | whoops | argh | eek | ugh | (?:hear|heard|hearing) \s+ (?:you|your|this|that|about|from) | frustrat(?:ing|ed|ion) | annoying | upsetting | disappoint(?:ing|ed|ment) | infuriating | maddening | embarrass(?:ed|ing) | awful | horrible | terrible | dreadful | a\s+(?:real\s+)?(?:shame|pity|pain|nuisance|nightmare|mess) | unacceptable | not \s+ (?:\w+\s+)?(?:good\s+enough|ok|okay|acceptable|fair|right|on|how|what\s+(?:you|we|anyone)|the\s+(?:way|experience|service|standard)|nice|fun|like\s+us)\b
            | (?:should|must) (?:n't|\s+not|\s+never) \s+ (?:\w+\s+)?(?:have|be|happen|take|look|need) | should(?:'ve|\s+have)\b(?!\s+(?:\w+\s+)?(?:read|checked|known|booked|asked|told|seen|kept)) | (?:our|my) \s+ (?:own\s+)?(?:bug|typo|blunder|fault|mistake|bad|error|failure|oversight|slip) | (?:is|was|that's|it's|this\s+is|that\s+was|it\s+was) \s+ (?:all\s+|entirely\s+|completely\s+)?(?:on\s+us|our\s+doing|ours|down\s+to\s+us|us\b) | (?:ours|we|i) \s+ (?:was|were|got\s+(?:it|this|that|you)) \s+ (?:\w+\s+)?wrong | we \s+ (?:messed|screwed|slipped|failed|dropped\s+the|let\s+you|fell\s+short|broke|got\s+it\s+wrong|made\s+a\s+mistake|owe\s+you|kept\s+you|left\s+you|forgot|should) | (?:nobody|no\s+one|you) \s+ (?:should|deserves?|expects?|wants?|needs?|ought) | (?:deserve|deserved|expected) \s+ better | well \s+ spotted | (?:he|she|they|it|we|somebody|someone)\s+(?:was|were|got|had)\s+(?:\w+\s+){0,3}?(?:wrong|late|mixed\s+up|swapped|forgotten|lost|missing)\b | (?:is|are|goes)\s+on\s+(?:our|us|me|my)\b | (?:absurd|a\s+circle|too\s+(?:long|late|early|soon|much|many|often|small|cold|loud|slow))\b | how \s+ (?:annoying|frustrating|awful|embarrassing|stupid\s+of) | no \s+ excuses? | understandabl[ey] | that \s+ (?:hurts|stings|must|sounds|is\s+(?:bad|rough|rotten|poor|long|too)) | must \s+ have \s+ been | i'd \s+ be \s+ (?:\w+\s+)?(?:angry|annoyed|upset|cross|mad|furious) | (?:my|our) \s+ heart )\b
        guards: [unquoted]
      # what was taken goes back, a new one comes
      - pattern: '(?i)\b(?:(?:we(?:''ve)?|i(?:''ve)?|have|has|been|is|are|was|were|now|already|just)\s+(?:\w+\s+)?(?:refunded|reimbursed|credited)|(?:goes|went|go|going|is|are|came)\s+back\s+(?:to|on(?:to)?|in)\s+your|(?:new|fresh|second|right|correct|replacement)\s+(?:one|ones|pair|\w+)\s+(?:\w+\s+)?(?:leaves?|is\s+(?:on|coming|in\s+the\s+post)|are\s+(?:on|coming)|goes\s+out|comes|ships)|on\s+(?:its|their)\s+way\s+to\s+you|found!|we\s+(?:found|fixed|put)\s+(?:it|them|that)\b)'
        guards: [unquoted, unnegated]
      - pattern: '(?i)\b(?:(?:i|we|can|totally|completely|fully|do)\s+(?:\w+\s+)?(?:understand|see\s+why|get\s+(?:it|why|that)|feel\s+(?:you|your))|agreed?|you\s+(?:were|are)\s+charged)\b'
        guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:freut?\s+(?:uns|mich)|wie\s+schön|glückwunsch|leid\b|entschuldig\w+|sorry|pardon|verzeih\w*|bedauer\w+|danke?\b|dankeschön|(?:hast|haben|habt|hat)\s+(?:\w+\s+)?recht\b|zu\s+recht|zurecht|stimmt\b|verständlich\w*|verstehe[n]?\s+(?:ich|wir|deinen|ihren|euren|dass|gut|den)|(?:ich|wir|kann|können)\s+(?:\w+\s+){0,3}?verstehen|nachvollzieh\w+|ärgerlich|nicht\s+(?:in\s+ordnung|okay|schön|gut|akzeptabel|so\s+sein)|(?:darf|dürfte|sollte|hätte)\s+(?:\w+\s+){0,3}?(?:nicht|nie)\s+(?:\w+\s+)?(?:passieren|sein|vorkommen|dürfen)|(?:unser|mein|unserer|unsere)\s+(?:fehler|schuld|versehen|panne)|fehler\s+(?:liegt\s+)?(?:bei\s+uns|von\s+uns)|liegt\s+an\s+uns|geht\s+auf\s+unsere|oh\s+(?:nein|je|weh)|autsch|puh\b|uff\b|herrje|mist\b|schade\b|blöd\b|unangenehm|peinlich|hat\s+niemand\s+verdient)'
    guards: [unquoted]
  fr:
    pattern: '(?i)\b(?:ravie?s?\b|(?:ça|cela)\s+fait\s+plaisir|bravo|désolée?s?|pardon\w*|excus\w+|navrée?s?|regrett\w+|merci|(?:vous\s+avez|tu\s+as)\s+(?:\w+\s+)?raison|raison\s+d(?:e|''être)|(?:je|nous|on)\s+(?:\w+\s+)?compren(?:ds|ons|d)|compréhensible|effectivement|en\s+effet|exact\b|(?:c''est|ce\s+n''est)\s+(?:\w+\s+)?(?:pas\s+(?:normal|acceptable|à\s+la\s+hauteur)|anormal|inadmissible|inacceptable|frustrant|agaçant|rageant|dommage)|(?:notre|ma|une)\s+(?:faute|erreur)\b|(?:n''aurait|ne\s+devrait|n''auriez)\s+(?:jamais\s+|pas\s+)|mince|aïe|oups|zut|bien\s+vu)'
    guards: [unquoted]
  es:
    pattern: '(?i)\b(?:nos\s+alegr\w+|qué\s+(?:bien|alegría)|enhorabuena|lo\s+(?:siento|sentimos|lament\w+)|sentimos|lament\w+|perd[oó]n\w*|disculp\w+|gracias|(?:tienes|tiene|tenéis|llevas)\s+(?:\w+\s+)?(?:razón|motivos)|con\s+razón|(?:te|le|os|lo)?\s*(?:entiendo|entendemos|comprendo|comprendemos)|comprensible|es\s+(?:\w+\s+)?(?:frustrante|inaceptable|una\s+faena|una\s+pena|molesto)|no\s+(?:debería|debió|tendría|puede\s+ser|es\s+(?:normal|aceptable|lo\s+que))|(?:fallo|error|culpa)\s+nuestr[oa]|nuestr[oa]\s+(?:fallo|error|culpa)|vaya\b|ay\b|uf\b|buen\s+ojo)'
    guards: [unquoted]
  it:
    pattern: '(?i)\b(?:(?:ci|mi)\s+fa\s+piacere|che\s+bello|complimenti|(?:mi|ci)\s+(?:\w+\s+)?(?:dispiace|scus\w+|rincresce)|spiacent\w|scus\w+|perdon\w+|grazie|(?:hai|ha|avete)\s+(?:\w+\s+)?ragione|a\s+ragione|(?:ti|la|vi)?\s*(?:capisco|capiamo|comprendo|comprendiamo)|comprensibil\w|è\s+(?:\w+\s+)?(?:frustrante|inaccettabile|un\s+peccato|fastidioso)|non\s+(?:doveva|dovrebbe|sarebbe\s+dovuto|è\s+(?:accettabile|normale|quello\s+che))|(?:errore|colpa|sbaglio)\s+nostr[oa]|nostr[oa]\s+(?:errore|colpa|sbaglio)|accidenti|ahi|ops|ci\s+siamo\s+sbagliati|abbiamo\s+sbagliato)'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/affiliate_link.yaml",
###"""
# The strongest evidence there is: the link itself says who gets paid. Values of `ref` that name a
# channel instead of a person ("?ref=newsletter") are analytics, and a shop's own link is no tie.
summary: a link that pays somebody for clicks or sales
languages:
  any:
    any:
      - link: { host: { table: affiliate-hosts } }
      - all:
          - any:
              - link:
                  query:
                    - aff
                    - affid
                    - aff_id
                    - affiliate
                    - affiliate_id
                    - affiliateid
                    - aff_source
                    - afid
                    - awc
                    - awinaffid
                    - clickref
                    - irclickid
                    - ranmid
                    - ransiteid
                    - sscid
                    - rfsn
                    - sca_ref
                    - partner_id
                    - partnerid
                    - refcode
                    - referral
                    - referral_code
                    - referralcode
                    - via
                    - influencer
                    - creator
              - link: { query_value: { utm_medium: [affiliate, affiliates, influencer, creator, referral] } }
              - pattern: '(?i)[?&](?:ref|referrer|r|code|coupon|discount|promo|partner)=(?!(?:twitter|x|facebook|fb|ig|instagram|tiktok|youtube|yt|linkedin|mastodon|bluesky|bsky|threads|reddit|hn|producthunt|github|newsletter|email|e-?mail|mail|rss|blog|home|homepage|header|footer|nav|menu|social|organic|share|app|web|website|search|google|main|master|site|bio|qr|print|true|false|v?\d[\d.]*)(?:[&#_-]|\z))[\w.-]{2,}'
                in: link
              - pattern: '(?i)\bamazon\.[a-z.]{2,6}/\S*[?&]tag=[\w-]+-2\d\b'
                in: link
              - pattern: '(?i)://[^/\s]+/(?:aff|affiliate|affiliates|partner|ref|refer|invite)/[\w-]{2,}'
                in: link
              # a page of one's own at somebody else's shop, with a discount
              - all:
                  - pattern: '(?i)\b(?:go\s+to|visit|head\s+(?:over\s+)?to|via|at|on|use|check\s+out|tap|through)\s+(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}/[\w.-]+\s+(?:for|to\s+get|and\s+get|to\s+save|and\s+save|gets\s+you)\s+(?:an?\s+(?:extra\s+)?|up\s+to\s+|your\s+)?(?:\d{1,2}\s?%|[£€$]\s?\d|\d+\s?[£€]|free|first|exclusive|discount)'
                    guards: [unquoted, unnegated]
                none:
                  - signal: shop_voice
                  - from: brand
        none:
          - link: own

"""###
    ),
    (
      "_signals/answers_beside_offer.yaml",
###"""
# A sentence of the reply that answers without selling: a yes or no, a figure that is no price, a step, a
# fact. Sentences of thanks and praise, and those with the offer in them, do not count.
summary: says something of an answer beside the offer
languages:
  en:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey|dear|thanks|sorry|well|ah|oh)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:yes|yep|yup|no(?!\s+(?:problem|worries|need|more|better))|nope|not\s+yet|both|neither|unfortunately\s+not|afraid\s+not|it\s+(?:does|is|will|doesn''t|isn''t|won''t|can|can''t)|you\s+(?:can|can''t|don''t\s+need))\b(?![^.!?\n]{0,300}\b(?:premium|masterclass|course|e-?book|upgrade|buy|order|shop)\b)'
      - |-
        (?xim)(?: ^ | [.!?…\n]\s{1,8} | ;\s )
        (?! [^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})* (?: [£€$]\s?\d | \d\s?[£€$] | %\s?(?:off|discount) | https?: | \b(?: buy | buying | bought | order | orders | ordering | shop | store | (?:cook|hand|guide|year|note)?book\b(?!\s+(?:says|on\s+the\s+table)) | saves? | switch\s+(?:now|to|today) | booking | e-?books? | workbook | enrol\w* | sign(?:ing)?\s+up | subscri\w+ | upgrad\w+ | premium | pro | plus\s+plan | gold | platinum | vip | plan | plans | package | packages | membership\w* | members | courses? | classes | masterclass\w* | workshop\w* | webinar | bootcamp | coaching | academy | program(?:me)? | newsletter | bundle | collection | range | sale | discount | half[\s-]price | months?\s+(?:free|half) | free\s+months? | offer | offers | deal | voucher | promo | trial | purchase | get\s+(?:yours|it|one) | grab | treat\s+yourself | (?:get|use|try|with)\s+(?:our|my) | \d\s+for\s+\d | our\s+(?:new|latest|\w+\s+kit|team\s+of) | brand\s+new | new\s+\w+\s+(?:model|version|edition) | click | link | bio | check\s+out | join | register | try\s+(?:our|it) | say\s+goodbye | never\s+(?:have\s+to|worry|again) | no\s+more | why\s+not | time\s+(?:to|for) | looking\s+for | ready\s+(?:to|for) | discover | solution | works?\s+wonders | the\s+answer\s+is | perfect\s+for ) \b ) )
        (?! \W{0,12} (?:@[\w.-]+\W+)* (?: thanks? | thank\s+you | hi | hello | hey | dear | sorry | great | good | excellent | lovely | nice | glad | happy | so\s+(?:glad|happy|pleased|sorry) | love | we\s+(?:love|get\s+(?:this|that|asked)|hear|know|feel|understand|appreciate|have\s+(?:just|exactly)|'ve\s+got\s+(?:you|just)|can\s+help|cover|'re\s+(?:glad|happy)) | we've\s+got | i\s+(?:get|hear|love|know) | you'(?:re\s+(?:in\s+luck|not\s+alone)|ll\s+(?:love|be|find)) | you\s+(?:deserve|will\s+love) | that's\s+(?:a\s+(?:great|good|common)|exactly|why|what|where|easy|the\s+question) | easy | simple | funny | fun\s+fact | good\s+news | guess | believe | trust | everyone | many\s+people | lots\s+of\s+people | a\s+lot\s+of | most\s+people | it's\s+(?:easy|simple|a\s+common|all) | don't\s+(?:worry|miss) | see\s+you | enjoy | have\s+a | hope | stay | our\s+team | with\s+(?:our|my|us) | cheers | best ) \b )
        (?= \W{0,12} [\p{L}\d'’]+ (?: (?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d'’]+){2} | (?:\s+[\p{L}\d'’]+)? \. (?:\s|\z) ) )
      - '(?im)(?:^|[.!?…]\s{1,4}|,\s)\W{0,12}(?:about|around|roughly|some|approximately|at\s+least|up\s+to|between|usually|only)?\s{0,4}(?<![£€$])\b\d[\d.,:]*(?!\s?[£€$%])(?!\s+(?:off|discount|people|customers|happy|easy|ways|secrets|tips|for\s+\d))\s*(?:\p{L}+)\b(?![^.!?\n]{0,300}\b(?:our|my|buy|order|off|plan|course|book)\b)'
    guards: [unquoted]
  de:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:hallo|hi|danke)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:ja|nein|noch\s+nicht|leider\s+(?:nein|nicht)|doch|beide)\b'
      - '(?im)(?:^|[.!?…\n]\s{1,8}|;\s)(?![^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})*(?:\d\s?€|€\s?\d|%|https?:|\b(?:bestell\w*|kauf\w*|shop\w*|buch\w*|kurs\w*|onlinekurs\w*|seminar\w*|workshop\w*|masterclass|e-?book\w*|ratgeber\w*|abo\w*|premium\w*|upgrade\w*|paket\w*|mitglied\w*|angebot\w*|rabatt\w*|gutschein\w*|reduziert|neue[nmrs]?\b|gönn\w*|sicher\s+dir|jetzt|link|anmeld\w*|newsletter|coaching\w*|zeit\s+für|nie\s+(?:mehr|wieder)|unser\w*)))(?!\W{0,12}(?:danke|vielen\s+dank|hallo|hi|liebe[rs]?|gute|tolle|super|schöne|spannende|wir\s+(?:freuen|lieben|haben|kennen)|das\s+(?:fragen|ist\s+(?:ganz\s+)?einfach|hören)|ganz\s+einfach|kein\s+problem|viel\s+spaß|bis\s+bald|schön)\b)(?=\W{0,12}[\p{L}\d]+(?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d]+){2})'
  fr:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:bonjour|merci|salut)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:oui|non|pas\s+encore|malheureusement\s+(?:non|pas)|les\s+deux)\b'
      - '(?im)(?:^|[.!?…\n]\s{1,8}|;\s)(?![^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})*(?:\d\s?€|€\s?\d|%|https?:|\b(?:command\w+|achet\w+|achèt\w+|boutique|réserv\w+|livre\b|formation\w*|masterclass|e-?book|abonn\w+|premium|formule|pack|offre\w*|promo\w*|remise|soldes|nouve(?:au|l|lle)\w*|inscri\w+|lien|newsletter|coaching|profit\w+|découvr\w+|notre|nos|mon|ma\b|il\s+est\s+temps|plus\s+jamais|fini)\b))(?!\W{0,12}(?:merci|bonjour|salut|bonne|super|excellente|belle|nous\s+(?:adorons|sommes|avons)|c''est\s+(?:simple|facile|une)|facile|pas\s+de\s+souci|à\s+bientôt)\b)(?=\W{0,12}[\p{L}\d'']+(?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d]+){2})'
  es:
    pattern:
      - '(?im)(?:^|(?<=[.!?…¡¿])\s?)\W{0,12}(?:(?:hola|gracias)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:sí|no\b|todavía\s+no|aún\s+no|ambos)\b'
      - '(?im)(?:^|[.!?…¡\n]\s{0,4}|;\s)(?![^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})*(?:\d\s?€|€\s?\d|%|2x1|3x2|https?:|\b(?:compr\w+|cómpr\w+|pide|pídel\w+|pedid\w*|tienda|reserv\w+|libro|curso\w*|masterclass|e-?book|suscr\w+|premium|plan|pack|oferta\w*|descuento\w*|rebaj\w+|nuev[oa]s?|inscri\w+|apúnt\w+|enlace|taller\w*|coaching|aprovech\w+|descubr\w+|renuev\w+|renov\w+|estren\w+|nuestr\w+|mi\b|nunca\s+más|se\s+acab\w+)\b))(?!\W{0,12}(?:gracias|hola|buena|gran|excelente|genial|nos\s+(?:encanta|alegra)|es\s+(?:muy\s+)?(?:fácil|sencillo)|fácil|sencillo|hasta\s+pronto|qué\s+buena)\b)(?=\W{0,12}[\p{L}\d]+(?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d]+){2})'
  it:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:ciao|grazie|buongiorno)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:sì|no\b|non\s+ancora|purtroppo\s+(?:no|non)|entrambi)\b'
      - '(?im)(?:^|[.!?…\n]\s{1,8}|;\s)(?![^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})*(?:\d\s?€|€\s?\d|%|https?:|\b(?:compr\w+|acquist\w+|ordin\w+|negozio|shop|prenot\w+|libro|cors[oi]|masterclass|e-?book|abbon\w+|premium|piano|pacchetto|offert\w+|scont\w+|saldi|nuov[oaie]|iscriv\w+|link|workshop|coaching|approfitt\w+|scopri\w*|nostr\w+|mio|mia|mai\s+più|basta\s+con)\b))(?!\W{0,12}(?:grazie|ciao|buongiorno|bella|ottima|ci\s+(?:fa|piace)|siamo|è\s+(?:facile|semplice)|facile|semplice|a\s+presto)\b)(?=\W{0,12}[\p{L}\d'']+(?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d]+){2})'

"""###
    ),
    (
      "_signals/answers_itself.yaml",
###"""
# A question that its author takes back or answers, or one that wants no answer at all. "What is it? Found
# it!" waits for nobody.
summary: a question that is rhetorical, or that its author answers
languages:
  any:
    pattern:
      - '(?i)\b(?:rhetorical|rhetorische?|rhétorique|retórica|retorica)\b'
  en:
    pattern:
      # taken back or found out
      - |-
        (?xi)(?: \? | \n | \.{2,} | … | ^ ) [^?]{0,80}? \b(?: never\s?mind | nvm | ignore \s+ (?:me|that|this|my) | forget \s+ (?:it|i\s+asked|that) | (?:just\s+|i\s+|i've\s+|already\s+|ah,?\s+|oh,?\s+|edit:?\s+|update:?\s+)?(?<!never\s)(?:found|figured|solved|sorted|worked) \s+ (?:it|that\s+out|out)\b | (?:[?.]|mind,?|\bah,?|\boh,?|\bjust) \s+ (?:just\s+)?found \s+ the\b | sorted \s+ (?:it|now|myself)? | solved \b | turns \s+ out | (?:ah|oh|aha|oops|wait|doh),? \s+ (?:there|it's|it\s+is|i\s+see|i\s+(?:just\s+)?(?:found|had|see|got)|got\s+it|wrong) | works \s+ now | my \s+ (?:bad|mistake) | answering \s+ (?:my(?:self)?|my\s+own) | (?:the\s+)?answer: | spoiler: | (?:don't|no\s+need\s+to|you\s+don't\s+have\s+to) \s+ (?:answer|reply|respond|tell\s+me) | (?:just\s+)? asking \s+ for \s+ a \s+ friend )
      # answered in the next breath
      - |-
        (?xi)\? [\s\p{So}]* (?: (?:yes|yep|yup|no(?!\s+one\s+\p{L})|nope|nah|absolutely|definitely|probably|obviously|of\s+course|exactly|me|nobody(?!\s+\p{L})|no\s+one(?!\s+\p{L})|none|everyone|nothing|never|always|simple|easy|magic|coffee)\b (?! [^.!\n]{0,300} \? ) (?!\s+(?:or\b|idea|clue|info|news|answer|reply|sign|thanks|thank|(?:one|body)\s+\p{L}|body|matter|luck|joy|mention)) (?!,?\s+(?:i|we)\s+(?:have|tried|did|can't|cannot|already)) | i \s+ (?:did|do|have|am|would|will|know)[.!]* \s*\z | (?:it|they|he|she|you|we|that) \s+ (?:is|are|does|do|did|was|were|can|will|would|has|have|should)[.!]*\s*\z )
      - '(?i)(?:^|[.!?\n]\s{0,4})\W{0,12}(?:@[\w.-]+\s+)?(?:who\s+(?:doesn''t|wouldn''t|needs|cares|knew)|what''s\s+not\s+to|what\s+could\s+(?:possibly\s+)?go\s+wrong|how\s+(?:cool|cute|good|great|lovely|beautiful|awesome|amazing|nice|adorable)\s+(?:is|are|was)|isn''t\s+(?:it|that|this|life)\s+(?:just\s+)?(?:great|lovely|beautiful|amazing|cute|wonderful|funny|adorable)|where\s+(?:have|has)\s+\w+\s+been\s+(?:all|hiding)|why\s+(?:did\s+(?:i|it|nobody|no\s+one)|didn''t\s+i|have\s+i\s+never)|guess\s+(?:what|who)|can\s+it\s+get\s+any|is\s+it\s+(?:just\s+me|friday\s+yet)|why\s+(?:are|is)\s+(?:you|this|it|they|these)\s+so\s+(?:good|cute|tasty|delicious|comfy|soft|pretty|nice|addictive|perfect)|need\s+i\s+say\s+more|know\s+what\s+i\s+mean|when\s+will\s+(?:people|they|we)\s+(?:ever\s+)?learn)\b'
    guards: [unquoted]
  de:
    pattern: '(?i)(?:\?\s*\W{0,12}(?:ja|nein|klar|natürlich|niemand|keiner|alle|nichts|weil|einfach|genau|nie|immer)\b(?![^.!\n]{0,300}\?)(?!\s+(?:ahnung|antwort|plan|idee))|\b(?:hat\s+sich\s+(?:schon\s+)?erledigt|erledigt|schon\s+gefunden|habs?\s+gefunden|hab''?s|gefunden\b|vergesst\s+es|egal\b|war\s+nur\s+rhetorisch|wer\s+(?:liebt|mag|kennt)\s+(?:das|es|sie)\s+nicht|wer\s+hätte\s+gedacht))'
    guards: [unquoted]
  fr:
    pattern: '(?i)(?:\?\s*\W{0,12}(?:oui|non|bien\s+sûr|évidemment|personne|tout\s+le\s+monde|rien|jamais|toujours|parce\s+que|facile|simple)\b(?![^.!\n]{0,300}\?)|\b(?:c''est\s+bon,?\s+(?:j''ai\s+)?trouvé|(?:j''ai\s+)?(?:finalement\s+)?trouvé\b|laissez\s+tomber|oubliez|ça\s+marche\s+(?:maintenant|finalement)|qui\s+n''aime\s+pas|au\s+temps\s+pour\s+moi))'
    guards: [unquoted]
  es:
    pattern: '(?i)(?:\?\s*\W{0,12}(?:sí|no|claro|por\s+supuesto|nadie|todos|nada|nunca|siempre|porque|fácil|obvio)\b(?![^.!\n]{0,300}\?)(?!\s+(?:lo\s+encuentro|sé|puedo|consigo|me|hay))|\b(?:ya\s+(?:está|lo\s+(?:he\s+)?(?:encontr\w+|encontré|tengo)|lo\s+vi)|olvid(?:adlo|alo|en)|déjalo|no\s+hace\s+falta\s+(?:que\s+)?contest\w+|a\s+quién\s+no\s+le\s+gusta|quién\s+no))'
    guards: [unquoted]
  it:
    pattern: '(?i)(?:\?\s*\W{0,12}(?:sì|no|certo|ovvio|ovviamente|nessuno|tutti|niente|mai|sempre|perché|semplice|facile)\b(?![^.!\n]{0,300}\?)(?!\s+(?:lo|la|so|riesco|trovo|mi))|\b(?:(?:l''ho\s+)?trovat[oa]\b|come\s+non\s+detto|lasciate\s+(?:perdere|stare)|risolto|ora\s+funziona|chi\s+non\s+ama))'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/asks.yaml",
###"""
# A question that wants an answer. Exclamations in the shape of a question ("Seriously?", "Are you
# kidding me?", "Who doesn't love cake?") want something else. Questions without a question mark count
# when they open the way people ask for help. The question mark of a link is none.
summary: asks a question that wants an answer
languages:
  any:
    pattern: |-
      (?xim)(?: ^ | (?<=[.!?…]) \s )
      (?! \W{0,12} (?:@[\w.-]+\s+)? (?:(?:oh|so|and|but|well|hey|ok|guys|wait|come\s+on|like)[\s,]+)*
        (?: (?:really|seriously|srsly|honestly|wtf|wth|what|huh|excuse\s+me|are\s+you\s+(?:kidding|serious|joking|for\s+real|sure|mad)(?:\s+me)?|is\s+this\s+(?:a\s+joke|real(?:ly)?)|hello|anyone|anybody|anyone\s+there|right|no|yes|eh
           |hallo|jemand\s+da|ernsthaft|echt(?:\s+jetzt)?|wirklich|im\s+ernst|wie\s+bitte|oder|ne|allô|sérieux|sérieusement|vraiment|ah\s+bon|hein|non|hola|en\s+serio|de\s+verdad|verdad|no|sul\s+serio|davvero|c'è\s+nessuno|pronto|vero) \s* [?!]*\?
        | who \s+ (?:does(?:n't|\s+not)|would(?:n't|\s+not)|could\s+(?:possibly\s+)?(?:resist|have\s+known|not)|needs\s+(?:sleep|friends|a\s+(?:gym|diet|car))|cares|knew) \b | what's \s+ not \s+ to | what \s+ (?:could|can)\s+(?:possibly\s+)?go\s+wrong | what \s+ more \s+ (?:could|can|do) | how \s+ (?:cool|cute|good|great|lovely|beautiful|awesome|amazing|crazy|nice|sweet|pretty|gorgeous|adorable|stunning|brilliant) \s+ (?:is|are|was|were|does|do) \b | isn't \s+ (?:it|that|this|she|he|life)\s+(?:just\s+)?(?:great|lovely|beautiful|amazing|cute|wonderful|nice|fun|gorgeous|funny|adorable) | aren't \s+ (?:they|we) \s+ (?:just\s+)?(?:lovely|beautiful|cute|lucky|gorgeous|adorable) | where \s+ (?:have|has) \s+ (?:you|this|it|these|they) \s+ been \s+ (?:all|hiding) | why \s+ (?:did\s+(?:i|it|nobody|no\s+one)|didn't\s+i|have\s+i\s+never|had\s+i\s+never) \b | (?:do\s+)?you \s+ know \s+ what \s*\? | guess \s+ (?:what|who) \b | can \s+ it \s+ get \s+ any | could \s+ (?:this|it|my) \b [^?\n]{0,25} \b get \s+ any | do \s+ i \s+ (?:need|want) \s+ (?:a\s+(?:third|fourth|fifth)|another) \b [^?\n]{0,300} \? \s+ (?:no|probably|absolutely|yes)
        | wer \s+ (?:liebt|mag|kennt|braucht\s+schon|hätte\s+gedacht) \b | ist \s+ (?:das|es|sie|er) \s+ nicht \s+ (?:schön|toll|süß|herrlich|wunderbar|klasse) | wie \s+ (?:schön|toll|süß|cool|geil|genial) \s+ (?:ist|sind) | qui \s+ n'(?:aime|adore|a\s+jamais) \b | n'est-(?:ce|il|elle) \s+ pas \s+ (?:beau|belle|magnifique|mignon|génial|super) | quoi \s+ de \s+ (?:mieux|plus) \b | ¿?(?:a\s+)?qui[eé]n \s+ no \s+ (?:le|ama|quiere|adora) \b | ¿?no \s+ es \s+ (?:precios|bonit|maravillos|genial) | chi \s+ non \s+ (?:ama|adora|vorrebbe) \b | non \s+ è \s+ (?:bellissim|meraviglios|fantastic) ) )
      (?= [^?\n]{0,300} \p{L}{2} )
      [^.!?…\n]{0,300} (?: [.?] (?=[\p{L}\d]) [^.!?…\n]{0,300} )* !* \? (?! [\w/=&%#-] )
    guards: [unquoted]
  en:
    pattern:
      # opens like a question and runs to the end of the line or sentence
      - |-
        (?xim)(?: ^ | (?<=[.!?…,;:]) \s | \s-\s | \b(?:and|but|so|or)\s ) \W{0,12}
        (?:(?:hi|hello|hey|ok|okay|so|and|also|but|pls|please|guys|folks|team|there|all|help|morning|evening|quick\s+question|question|dear\s+\w+|@[\w.-]+)\b[\s,!:]*)*
        (?: how \s+ (?:do|can|long|much|many|often|far|soon|late|big|old|wide|thick|heavy|deep|tall|does|should|would|would\s+i|is\s+(?:the|it|this)) \b
          | where \s+ (?:do|can|is|are|did|does|should|would)\b | where's \b | (?<!,\s) when \s+ (?:do|does|is|are|will|can|did|should)\b | (?<!,\s)(?<!and\s)(?<!but\s) which \s+ (?:\w+\s+){0,2}?(?:do|does|is|are|can|should|has|have|fits?|works?)\b
          | what(?:'s|s) \s+ (?:the|your|my|a|up\s+with) \b | what \s+ (?:time|size|colou?r|day|date|number|version|happens|if|about|is\s+(?:the|your|this)|are\s+the|do\s+(?:i|we)|does|should|would)\b | who \s+ (?:do|can|should|is|made|wrote|runs)\b | why \s+ (?:is|are|do|does|did|was|were|has|have|can't|won't|isn't|doesn't|don't)\b
          | can \s+ (?:i|you|u|we|someone|anyone|somebody|it|the)\b | could \s+ (?:you|i|we|u|someone)\b | do \s+ (?:you|i|we|u|the|these|those)\b (?=\s+\w) | does \s+ (?:the|it|this|that|your|my|anyone)\b | did \s+ (?:you|the)\b | is \s+ (?:there|it|the|this|that|my|your)\b | are \s+ (?:you|there|the|these|we)\b | will \s+ (?:you|the|it|there|this|i)\b | would \s+ (?:it|you|the|this)\b | has \s+ (?:the|my|your|anyone)\b | have \s+ you\b | should \s+ i\b | may \s+ i\b | any \s+ (?:chance|idea|ideas|news|update|updates|eta|tips?|word|plans?)\b )
        (?! \s+ (?:it|this|that|you)\s+(?:be|was|were)\b )
        [^.!?…\n]{0,300} (?: \. (?=[\p{L}\d]) [^.!?…\n]{0,300} )* (?: $ | \.\s*$ | \.\s+(?:thanks|thank\s+you|thx|ta|cheers|pls|please)\b | \s+(?:thanks|thank\s+you|thx|pls|please)\b )
      - |-
        (?xi)\b(?: (?:(?:i(?:'d|\s+would)|would) \s+ (?:really\s+)?(?:like|love) \s+ to \s+ know | (?:was\s+|am\s+|just\s+|i'm\s+|been\s+)?wondering \s+ (?:if|whether|when|how|why|what|where|which|who|about) | curious \s+ (?:if|whether|when|how|why|what|where|which|about) | i \s+ wonder \s+ (?:if|whether|when|how|why|what|where|which)
          | (?:can|could) \s+ (?:any|some)(?:one|body) \s+ (?:please\s+)?(?:tell|help|explain|confirm|say) | (?:please|pls|kindly|just)?\s*(?:tell|let)\s+me\s+know \s+ (?:if|whether|when|how|why|what|where|which) | tell \s+ me \s+ (?:how|why|when|where|if|whether|which|what) \s+ (?:to|the|i|it|this|you|we)\b | any(?:one|body) \s+ (?:here\s+)?(?:know|else\s+having) | (?:does|do) \s+ (?:any|some)(?:one|body)\s+ know
          | need \s+ to \s+ know \s+ (?:if|whether|when|how|what|which|where) | (?:not\s+sure|unsure|no\s+idea|don't\s+know|can't\s+(?:find|figure|work)\s+(?:out\s+)?|(?:trying|need|want|wanted)\s+to\s+(?:find\s+out|figure\s+out|ask|check)) \s* (?:if|how|(?:which|what)(?:\s+\w+)?|whether|where|when) \s+ (?:i|to|this|it|the|my|do|you|your|there|we)\b | any \s+ (?:idea|ideas|news|updates?|word|info) \s+ (?:when|why|how|on|if|about|whether|as\s+to|what|where) | is \s+ there \s+ (?:any\s+)?(?:an?\s+)?(?:way|chance|possibility|option) \s+ (?:to|of|that|for|i)\b | is \s+ it \s+ possible \s+ to | (?:question|asking) \s+ about \b | i(?:'ve|\s+have)? \s+ (?:got\s+)?a \s+ (?:quick\s+)?question | my \s+ question \s+ is | (?:explain|clarify) \s+ (?:how|why|what|whether|to\s+me) | would \s+ be \s+ (?:good|nice|great|useful|helpful) \s+ to \s+ know ) ) \b
    guards: [unquoted]
  de:
    pattern:
      - |-
        (?xim)(?: ^ | (?<=[.!?…,;:]) \s | \s-\s | \b(?:und|aber|also|oder)\s ) \W{0,12}
        (?:(?:hallo|hi|hey|moin|servus|guten\s+\w+|liebes?\s+\w+|sagt\s+mal|sag\s+mal|frage|kurze\s+frage|bitte|leute|ihr\s+lieben|@[\w.-]+)\b[\s,!:]*)*
        (?: (?<!,\s) (?: wie \s+ (?:lange|oft|viel|viele|weit|teuer|groß|hoch|breit|schwer|schnell|alt|kann|komme|kommt|bekomme|bekommt|geht|funktioniert|stelle?|mache?|heißt|lautet|kriege?|finde|lässt|sieht|läuft|steht|wird|muss|soll|werde)\b | wo \s+ (?:kann|finde|ist|sind|gibt|bekomme|kriege|liegt|stelle|steht|sehe|muss|melde|parkt|parke)\b | wann \b (?!\s+immer) | (?:ab|bis|seit)\s+wann\b | warum \s+ \w+ | wieso \s+ \w+ | weshalb \s+ \w+ | welche[rsnm]? \s+ \w+ | was \s+ (?:kostet|kosten|ist\s+(?:mit|der|die|das)|muss|passiert|bedeutet|soll|kann|mache|brauche|gilt|heißt)\b | wer \s+ (?:kann|ist|hat|macht)\b | (?:woher|wohin|womit|wofür|wozu|worin|woran|wem|wen) \s+ \w+ )
          | (?:kann|könnte|darf|muss|soll|bekomme|brauche|komme|finde) \s+ (?:ich|man|mir|jemand|der|die|das|er|sie)\b | (?:könnt|habt|seid|gebt|macht|liefert|verkauft|plant|nehmt|wisst) \s+ ihr\b | (?:können|haben|sind|liefern|bieten|planen|nehmen|wissen) \s+ sie\b | gibt \s+ es\b | gibt's\b | (?:ist|sind|wird|werden|hat|war|läuft|geht|passt|gilt|lohnt|kommt|funktioniert) \s+ (?:der|die|das|es|da|dort|mein|meine|euer|eure|ihr|ihre|sich|man|bei|am|im|denn|noch|schon|auch|heute|morgen)\b )
        [^.!?…\n]{0,300} (?: \. (?=[\p{L}\d]) [^.!?…\n]{0,300} )* (?: $ | \.\s*$ | \.\s+(?:danke|vielen\s+dank|merci|lg|vg|gruß)\b )
      - '(?i)\b(?:(?:ich\s+)?(?:wüsste|würde)\s+(?:ja\s+)?gerne?n?\s*(?:wissen|mal\s+wissen|,)?|(?:ich\s+)?wollte\s+(?:mal\s+)?(?:fragen|wissen)|würde\s+mich\s+interessieren|(?:mich\s+)?interessiert,?\s+(?:ob|wann|wie|warum|wo)|wei(?:ß|ss)\s+(?:hier\s+|von\s+euch\s+|vielleicht\s+)?(?:jemand|wer|einer)|kann\s+(?:mir\s+|uns\s+)?(?:jemand|mir\s+einer|wer)\s+(?:bitte\s+)?(?:sagen|helfen|erklären)|könn(?:t|en|tet|ten)\s+(?:ihr|sie)\s+(?:mir|uns)?\s*(?:bitte\s+|mal\s+)?(?:sagen|helfen|erklären|verraten)|ich\s+frage?\s+mich|(?:hätte|habe|hab)\s+(?:da\s+)?(?:mal\s+)?(?:eine|ne|''ne)\s+(?:kurze\s+|kleine\s+)?frage|sagt\s+(?:mir\s+)?(?:mal\s+|bitte\s+)*,?\s*(?:ob|wann|wie|warum|wo|was)|keine\s+ahnung,?\s+(?:wie|ob|wo|wann)|(?:ich\s+)?wei(?:ß|ss)\s+nicht,?\s+(?:wie|ob|wo|wann|welche\w?)|finde\s+(?:nicht|nirgends),?\s+(?:wie|wo|ob))'
    guards: [unquoted]
  fr:
    pattern:
      - |-
        (?xim)(?: ^ | (?<=[.!?…,;:]) \s | \s-\s | \b(?:et|mais|alors|ou|donc)\s ) \W{0,12}
        (?:(?:bonjour|bonsoir|salut|coucou|hello|dites|dites-moi|svp|s'il\s+vous\s+pla[iî]t|question|petite\s+question|pardon|@[\w.-]+)\b[\s,!:]*)*
        (?: comment \s+ (?!ça\s+va)\w+ | où \s+ (?:est|sont|peut|puis|se|trouver|trouve|en|dois|faut|acheter|puis-je|peut-on)\b | quand \s+ (?:est|sont|est-ce|sera|seront|ouvre|ouvrent|arrive|sort|aura|pourra|allez|comptez|rouvre)\b | combien \s+ (?:de|ça|coûte|coute|faut|est|pour|temps)\b | pourquoi \s+ \w+ | (?:quelle?s?|lequel|laquelle) \s+ (?:est|sont|\w+\s+(?:faut|est|sont|dois|choisir|prendre|pour|peut|va)) | (?:à|de|pour|jusqu'à|depuis)\s+quelle?s?\s+\w+ | qu'est-ce \s+ qu | est-ce \s+ qu | y \s+ a-t-il \b | c'est \s+ (?:quoi|quand|où|combien|possible) \b | qui \s+ (?:peut|contacter|est)\b
          | (?:avez|êtes|pouvez|pourriez|savez|vendez|livrez|acceptez|prenez|faites|proposez|comptez|auriez|allez)-vous\b | (?:peut|doit|va|a)-(?:on|t-on|il|elle|t-il|t-elle)\b | (?:puis|dois|ai|suis)-je\b | faut-il\b | est-(?:il|elle|ce)\b | sont-(?:ils|elles)\b )
        [^.!?…\n]{0,300} (?: \. (?=[\p{L}\d]) [^.!?…\n]{0,300} )* (?: $ | \.\s*$ | \.\s+(?:merci|svp)\b )
      - '(?i)\b(?:(?:je|on|j'')\s?(?:voudrais|voulais|aimerais|souhaiterais|souhaite|aimerait|voudrait)\s+(?:bien\s+)?(?:savoir|connaître|vous\s+demander)|(?:pouvez|pourriez|savez|auriez)-vous|(?:vous\s+)?(?:pouvez|pourriez|savez)\s+(?:me\s+dire|nous\s+dire|si|quand|comment)|est-ce\s+qu(?:e|''|oi)|quelqu''un\s+(?:sait|peut|saurait|pourrait|a\s+une\s+idée)|je\s+me\s+demand(?:e|ais)|une\s+idée\s+(?:de|du|si|quand)|j''(?:ai|aurais)\s+une\s+(?:petite\s+)?question|je\s+ne\s+(?:sais|trouve)\s+pas\s+(?:si|comment|où|quand|quel)|(?:dites|dis)-(?:moi|nous)\s+(?:si|quand|où|comment|pourquoi)|savoir\s+(?:si|quand|comment|où|pourquoi)\s+(?:vous|la|le|les|il|elle|on|je|ça|c''est)|curieu(?:x|se)\s+de\s+savoir)'
    guards: [unquoted]
  es:
    pattern:
      - '(?i)¿(?!\s*(?:en\s+serio|de\s+verdad|qué|perdón|hola)\s*\?|\s*(?:a\s+)?qui[eé]n\s+no\b|\s*no\s+es\s+(?:precios|bonit|maravillos|genial))'
      - |-
        (?xim)(?: ^ | (?<=[.!?…,;:]) \s | \s-\s | \b(?:y|pero|o|entonces)\s ) \W{0,12}
        (?:(?:hola|buenas|buenos\s+\w+|buenas\s+\w+|perdona|perdonad|disculpa|disculpe|oye|oigan|una\s+pregunta|pregunta|por\s+favor|@[\w.-]+)\b[\s,!:]*)*
        (?: c[oó]mo \s+ (?:puedo|se|hago|hay|va|consigo|funciona|devuelvo|cambio|podemos|contacto|limpio|lavo|reservo|lo|la)\b | d[oó]nde \s+ (?:puedo|se|está|estan|están|hay|encuentro|compro|es|queda|venden)\b | cu[aá]ndo \s+ (?:se|abre|abren|llega|sale|vuelve|es|será|habrá|estará|empieza|empiezan|repon)\w*\b | cu[aá]nt[oa]s? \s+ \w+ | por \s+ qu[eé] \s+ \w+ | qu[eé] \s+ (?:horario|hora|precio|talla|plan|significa|hay|es|día|tengo|debo|pasa)\b | cu[aá]l(?:es)? \s+ (?:es|son)\b | qui[eé]n \s+ (?:puede|es)\b | a \s+ qu[eé] \s+ hora | hasta \s+ (?:cu[aá]ndo|qu[eé])
          | (?:se\s+puede|se\s+pueden|puedo|podemos|tenéis|tienen|hay|hacéis|aceptáis|aceptan|enviáis|envían|abrís|abren|vendéis|venden|sabéis|saben) \s+ \w+ )
        [^.!?…\n]{0,300} (?: \. (?=[\p{L}\d]) [^.!?…\n]{0,300} )* (?: $ | \.\s*$ | \.\s+gracias\b )
      - '(?i)\b(?:me\s+gustaría\s+saber|quisiera\s+saber|quería\s+(?:saber|preguntar)|querría\s+saber|alguien\s+(?:sabe|puede|me\s+puede)|(?:me\s+)?pod(?:éis|rían|ríais|ríamos|ía[ns]?|ria[ns]?|eis)\s+(?:decirme|decir|ayudarme|ayudar|explicar\w*|confirmar\w*)|no\s+sé\s+(?:si|cómo|dónde|cuándo|qué|cuál)|tengo\s+una\s+(?:pregunta|duda)|hay\s+alguna?\s+(?:forma|manera|posibilidad)|me\s+pregunt(?:o|aba)|sab(?:éis|en|es)\s+(?:si|cuándo|cómo|dónde)|saber\s+(?:si|cuándo|cómo|dónde)\b)'
    guards: [unquoted]
  it:
    pattern:
      - |-
        (?xim)(?: ^ | (?<=[.!?…,;:]) \s | \s-\s | \b(?:e|ma|o|quindi|allora)\s ) \W{0,12}
        (?:(?:ciao|salve|buongiorno|buonasera|scusate|scusi|scusa|una\s+domanda|domanda|per\s+favore|ragazzi|@[\w.-]+)\b[\s,!:]*)*
        (?: come \s+ (?:posso|si|faccio|mai|funziona|fare|devo|possiamo|pulisco|lavo|restituisco)\b | dove \s+ (?:posso|si|è|sono|trovo|trovare|devo|compro|comprare)\b | quando \s+ (?:apre|aprite|arriva|esce|torna|sarà|saranno|è|si|inizia|riapre|riaprite)\b | quant[oaie] \s+ \w+ | perch[eé] \s+ (?:non|il|la|i|le|è|avete|devo|sono)\b | qual \s+ è\b | qual[ei] \s+ (?:sono|\w+\s+(?:devo|è|serve|sono))\b | (?:a|da|fino\s+a)\s+che\s+or[ae] | che \s+ (?:ora|orari|taglia|misura|differenza|succede|cosa)\b | cosa \s+ (?:devo|succede|serve|significa|faccio)\b | chi \s+ (?:può|posso|è)\b
          | (?:si\s+può|si\s+possono|posso|possiamo|avete|siete|accettate|spedite|vendete|fate|consegnate|prevedete|c'è|ci\s+sono|è\s+possibile|serve|bisogna|sapete) \s+ \w+ )
        [^.!?…\n]{0,300} (?: \. (?=[\p{L}\d]) [^.!?…\n]{0,300} )* (?: $ | \.\s*$ | \.\s+grazie\b )
      - '(?i)\b(?:vorrei\s+(?:sapere|chiedere)|volevo\s+(?:sapere|chiedere)|mi\s+(?:sapete|sa|sapreste|potete|potreste|può|può\s+gentilmente)\s+dire|qualcuno\s+(?:sa|può|saprebbe)|(?:potete|potreste|può|potrebbe)\s+(?:dirmi|aiutarmi|spiegarmi|confermarmi)|mi\s+chied(?:o|evo)|ho\s+una\s+domanda|non\s+(?:so|capisco|trovo)\s+(?:se|come|dove|quando|perché|quale)|c''è\s+(?:un\s+)?modo\s+(?:di|per)|sapete\s+(?:se|quando|come|dove)|sapere\s+(?:se|quando|come|dove)\b|sarebbe\s+(?:bello|utile)\s+sapere)'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/asks_audience.yaml",
###"""
# An own post that asks its readers something and wants to hear the answers. Questions that lead to the shop
# ("Ready to upgrade?"), that are answered at once ("Oil or varnish? It depends") or that only open a
# subject ("Did you know …?") ask nothing.
summary: asks its audience a question
languages:
  en:
    any:
      - pattern:
          - |-
            (?xim)(?: ^ | (?<=[.!?…:\n]) \s* | [-–]\s | \p{So}\s? ) [^\p{L}\p{N}\n]{0,6} (?:(?:so|and|but|ok|now|hey|hi|folks|all|everyone|friends|question(?:\s+(?:of\s+the\s+(?:day|week)|time|for\s+you))?|q|honest(?:ly)?|quick\s+(?:question|poll|one)|poll|serious\s+question|over\s+to\s+you|your\s+turn|tell\s+us|we\s+want\s+to\s+know|be\s+honest)\b[\s,:!-]*)*
            (?: (?:what|which|where|when|who|whose|why|how)(?:'s|'d|\b) (?!\s+(?:are\s+you\s+waiting|could\s+be\s+better|better\b|wouldn't|doesn't|not\s+to|about\s+(?:a|an|some|treating)|says\s+no|can\s+resist|is\s+(?:ready|it\s+(?:made|done))|does\s+(?:it|that|this|the|our)\b|do\s+we\b|did\s+we\b|we\b|is\s+our\b)) [^.!?\n]{0,300} \b(?:you|your|yours|you've|you'd|u|we\s+(?:make|build|do|call|name|bring|write|cover|cook|bake|add|show|test|read)|should\s+(?:we|it|he|she)|would\s+you|everyone|anyone|favou?rite|best|worst|most|(?!interest|rest|latest|request|suggest|test|west|guest|honest|forest|invest)\w{3,}est)\b [^.!?\n]{0,300} \?
              | (?:have|has|did|do|does|are|would|will|could|can|should|is) \s+ (?:you|your|u|anyone|anybody|any\s+of\s+you|someone|we|there\s+(?:a|an|any)) \b (?!\s+(?:want|need|know(?:\s+(?:that|you|we|our|how|what|why|the))?\b|love|like\s+to\s+(?:save|win|get)|fancy|ready|looking|tired|sick|bored|struggl\w+|hungry|missed|miss|afford|deserve|dream\w*|still\s+(?:paying|waiting|using|thinking|looking)|seen\s+our|tried\s+our|heard\s+(?:about|of)\s+our|checked|noticed\s+our|got\s+yours|in\s+the\s+market)\b) [^.!?\n]{6,} \?
              | (?:your|the\s+most|the\s+best|the\s+worst|favou?rite|best|worst|tea\s+or|team) \s [^.!?\n]{3,50} \? | (?:thoughts|opinions|any\s+(?:tips|ideas|thoughts|favou?rites|guesses|recommendations|suggestions)|agree(?:\s+or\s+disagree)?|yay\s+or\s+nay|yes\s+or\s+no|hot\s+or\s+not|true\s+or\s+false|who\s+else|anyone\s+else|right\s+or\s+wrong|and\s+you|what\s+about\s+you|how\s+about\s+you|am\s+i\s+right|\w+\s+or\s+\w+) [^.!?\n]{0,40} \? (?!\s*\W{0,12}(?:it\s+depends|depends|both|neither|the|we|our|yes|no|a\b|here)) )
          - '(?i)\b(?:tell\s+(?:us|me)\s+(?:your|about\s+(?:your|a\s+time|the)|what\s+you|which|how\s+you|where\s+you|why\s+you|in\s+the\s+comments)|let\s+(?:us|me)\s+know\s+(?:in\s+the\s+comments|below|what\s+you\s+think|your|which|how\s+you)|(?:drop|leave|share|post|write)\s+(?:it|your\s+\w+(?:\s+\w+)?|them)\s+(?:in\s+the\s+comments|below|here|👇)|show\s+us\s+yours|we(?:''d|\s+would)\s+love\s+to\s+(?:hear|know)\s+(?:your|what|how|which|about\s+your|from\s+you)|(?:i|we)(?:''m|''re|\s+am|\s+are)\s+curious\s+(?:what|how|which|about\s+your)|(?:comment|answer|reply)\s+(?:below|with\s+your|in\s+the)|what\s+do\s+you\s+think)\b'
        guards: [unquoted]
    none:
      - signal: contest
      - pattern: '(?i)\?\s*\W{0,12}(?:it\s+depends|depends\s+on|here''s\s+(?:how|why|what|the)|the\s+(?:answer|short\s+answer)|because|we\s+(?:did|have|asked|tested)|so\s+(?:do|did)\s+we|our\s+\w+\s+(?:explains?|has|have)|read\s+(?:on|more)|find\s+out|book\s+now|order\s+now|shop|get\s+(?:yours|it)|then)\b(?![^\n]{0,300}\?)'
  de:
    any:
      - pattern: '(?im)(?:(?:^|(?<=[.!?…:])\s+|\p{So}\s?)[^\p{L}\n]{0,6}(?:(?:und|frage(?:\s+(?:des\s+tages|an\s+euch))?|mal\s+ehrlich|ehrlich|sagt\s+mal|jetzt\s+ihr)\b[\s,:!-]*)*(?:was|welche[rsnm]?|wo|wann|wer|wie|warum|womit|woran|wohin|worüber|habt|seid|macht|kennt|mögt|würdet|könnt|geht|trinkt|esst|lest|hört|fahrt|erinnert|nutzt|hättet|wart|lieber)\b[^.!?\n]{0,300}\b(?:ihr|euch|eure?[nmrs]?|du|dein\w*|dir|dich|sie|ihnen|lieblings\w+)\b[^.!?\n]{0,300}\?|\b(?:verratet|erzählt|schreibt|sagt|zeigt)\s+(?:es\s+)?(?:uns|mir)\s+(?:\w+\s+)?(?:eure?n?|was|welche\w*|wie|wo|in\s+(?:die|den)\s+kommentare\w*|von)|\b(?:schreibt|ab)\s+(?:\w+\s+){0,3}?in\s+die\s+kommentare|\bwir\s+sind\s+(?:\w+\s+)?(?:gespannt|neugierig)\s+auf\s+(?:eure|ihre))'
        guards: [unquoted]
    none:
      - signal: contest
      - pattern: '(?i)(?:\b(?:wusstet\s+ihr|wussten\s+sie|hättet\s+ihr\s+gewusst|schon\s+gewusst|habt\s+ihr\s+schon\s+unser|lust\s+auf)\b|\?\s*\W{0,12}(?:kommt\s+drauf\s+an|ganz\s+einfach|jetzt\s+(?:bestellen|buchen|kaufen)|hier\s+(?:steht|die|ist))\b)'
  fr:
    any:
      - pattern: '(?im)(?:(?:^|(?<=[.!?…:])\s+|\p{So}\s?)[^\p{L}\n]{0,6}(?:(?:et|alors|question(?:\s+du\s+jour)?|dites-nous|soyez\s+honnêtes|à\s+vous)\b[\s,:!-]*)*(?:quel(?:le)?s?|que|qu''|qui|où|quand|comment|pourquoi|combien|est-ce|lequel|laquelle|avez|êtes|préférez|connaissez|aimez|mangez|buvez|lisez|avec|à|de|plutôt|pour)\b[^.!?\n]{0,300}\b(?:vous|votre|vos|tu|ton|ta|tes|t''|te|préférée?s?)\b[^.!?\n]{0,300}\?|\b(?:dites|racontez|répondez|partagez)[\s-](?:nous|moi)\s+(?:\w+\s+)?(?:tout|vos|votre|en\s+commentaire|comment|ce\s+que|quel\w*)|\ben\s+commentaire|\b(?:qu''en\s+pensez-vous|votre\s+avis|vos\s+avis))'
        guards: [unquoted]
    none:
      - signal: contest
      - pattern: '(?i)(?:\b(?:saviez-vous|le\s+saviez-vous|savez-vous\s+que|envie\s+de|prêts?\s+(?:à|pour)|avez-vous\s+(?:déjà\s+)?(?:vu|essayé|découvert)\s+(?:notre|nos))\b|\?\s*\W{0,12}(?:ça\s+dépend|commandez|réservez|découvrez|la\s+réponse)\b)'
  es:
    any:
      - pattern: '(?im)(?:¿[^?\n]{0,300}\b(?:(?:\w+(?:áis|éis|ís|asteis|isteis))|habéis|sois|vais|vosotros|vuestr\w+|os|tú|tu|tus|te|ti|prefieres|recuerdas|tienes|has|eres|vas|haces|usas|lees|comes|bebes|ustedes|usted|piensas|crees|opinas|favorit\w+)\b[^?\n]{0,300}\?|\b(?:cont(?:adnos|ádnoslo|anos|ádnoslos)|cuéntanos|cuéntennos|decidnos|dinos|comentad|comenta)\b|\bos\s+leemos\b|\bte\s+leemos\b)'
        guards: [unquoted]
    none:
      - signal: contest
      - pattern: '(?i)(?:\b(?:sabíais|sabías|sabéis|sabes)\s+que\b|¿(?:quieres|queréis|te\s+apetece|buscas|list[oa]s?|has\s+visto|habéis\s+visto)\b|\?\s*\W{0,12}(?:depende|compra|reserva|pide|descubre|aquí)\b)'
  it:
    any:
      - pattern: '(?im)(?:(?:^|(?<=[.!?…:])\s+|\p{So}\s?)[^\p{L}\n]{0,6}(?:(?:e|ma|allora|domanda(?:\s+del\s+giorno)?|diteci|ora\s+tocca\s+a\s+voi)\b[\s,:!-]*)*[^.!?\n]{0,300}\b(?:voi|vostr[oaie]|vi|tu|tuo|tua|tuoi|tue|ti|te|preferit\w|(?:ave|sie|face|fa|legge|mangia|beve|usa|conosce|preferi|ricorda|pensa|vorres|fares|porta|ascolta|guarda)te|hai|sei|fai|leggi|preferisci|ricordi|pensi|vorresti|faresti)\b[^.!?\n]{0,300}\?|\b(?:diteci|raccontateci|raccontaci|dicci|scrivetelo|rispondete)\b|\bnei\s+commenti\b|\bcosa\s+ne\s+(?:pensate|pensi|dite)\b)'
        guards: [unquoted]
    none:
      - signal: contest
      - pattern: '(?i)(?:\b(?:sapevate|lo\s+sapevi|lo\s+sapevate|sapevi|sapete)\s+che\b|\b(?:volete|vuoi|hai\s+voglia|pront[ioae]\s+(?:a|per)|avete\s+visto|hai\s+visto)\b[^.!?\n]{0,300}\?|\?\s*\W{0,12}(?:dipende|ordina|acquista|prenota|scopri)\b)'

"""###
    ),
    (
      "_signals/asks_audience_work.yaml",
###"""
# Asks the audience to do something for the brand: make, post, tag, share, vote. A raffle pays for it and is
# no such request; "share your question" and "vote on Sunday" do nothing for the brand.
summary: asks the audience to create, share, tag or vote for the brand
languages:
  en:
    all:
      - pattern:
          - |-
            (?xi)(?: \b(?:tag|mention|@)\s+(?:us|me|@[\w.-]+|our\s+\w+) | \b(?:vote|voting|votes?)\s+(?:for\s+(?:us|our|@[\w.-]+|me|\p{Lu}\w+)|us\b|now\s+for\s+(?:us|our)) | \b(?:cast|give\s+(?:us|our\s+\w+)|we\s+need|leave\s+us)\s+(?:\w+\s+)?your\s+votes?\b | \bnominate\s+(?:us|our|me)\b
            | (?:^|[.!?:,;–-]\s{0,4}|\band\s+|\bplease\s+|\bthen\s+|\bto\s+|\n)[^\p{L}\n]*(?:show|send|tell|post|share|upload|film|record|draw|paint|design|create|make|write|knit|bake|build|dress|shoot|snap|submit|invent|come\s+up|photograph|sing|dance|repost|retweet|rt|boost|spread|stitch|duet|use|wear|add|invite|rate|review|like|follow|recommend)\b [^.!?\n]{0,90}? (?: \#\w+ | \b(?:our|us|@[\w.-]+)\b )
            | \b(?:spread\s+the\s+word|share\s+(?:this|it|our\s+(?:post|video|page|story))|(?:re)?post\s+this|tell\s+(?:your|all\s+your|a|five|three|\d+)\s+friends?|share\s+it\s+with\s+(?:your|everyone|the\s+world)|leave\s+us\s+a\s+(?:review|rating|like|star)|give\s+us\s+(?:a\s+(?:like|follow|shout|rating)|five\s+stars)|help\s+us\s+(?:reach|win|get\s+to|grow|go\s+viral|spread|trend)|post\s+(?:the|a|your)\s+(?:picture|photo|selfie|pic|video|reel)|use\s+(?:our|the)\s+hashtag|with\s+(?:our|the)\s+hashtag|change\s+your\s+profile|share\s+your\s+(?:\w+\s+){0,4}?(?:and|with|using|under)\s+(?:\w+\s+){0,2}?(?:\#\w+|us\b)|(?:show|send)\s+us\b) )
        guards: [unquoted, unnegated]
    none:
      - signal: contest
      - pattern: '(?i)\b(?:(?:send|tell|show|share|dm|message|write)\s+(?:us|me)\s+(?:your\s+)?(?:\w+\s+)?(?:questions?|feedback|problems?|order\s+number|booking|details|e-?mail|address|bugs?|cv|application|invoice|suggestions?|complaints?|what\s+you\s+(?:need|see|want)|if|where|when|how)|send\s+us\s+a\s+(?:dm|message|note|mail|line)|report\s+(?:it|them)\s+to|tell\s+us\s+(?:what|which|if|where|when|how|about)|join\s+us|visit\s+us|(?:call|ring|write\s+to|ask|contact|find|meet|see|follow)\s+us\b(?![^.!?\n]{0,300}#)|tag\s+us\s+(?:if|when)\s+(?:it|something)\s+(?:breaks|is))\b'
  de:
    all:
      - pattern: '(?i)(?:\b(?:taggt|markiert|verlinkt|erwähnt|tagge|markiere)\s+(?:uns|@[\w.-]+|unser\w*)|\b(?:stimmt|stimme|voted?|votet|wählt|abstimmen)\s+(?:\w+\s+){0,3}?(?:für\s+(?:uns|unser\w*|@[\w.-]+)|uns\b)|\b(?:zeigt|schickt|sendet|postet|teilt|ladet|filmt|dreht|malt|zeichnet|bastelt|gestaltet|schreibt|erfindet|macht|nutzt|verwendet|zeig|schick|poste|teile|repostet|retweetet|bewertet|empfehlt|erzählt)\b[^.!?\n]{0,80}?(?:#\w+|\b(?:uns|unser\w*|@[\w.-]+|weiter|freunden)\b)|\bsagt\s+es\s+weiter\b|\bhelft\s+uns\b)'
    none:
      - signal: contest
      - pattern: '(?i)\b(?:schreibt|schickt|sendet|sagt)\s+uns\s+(?:\w+\s+)?(?:eine?\s+(?:dm|mail|nachricht|pn)|(?:eure\s+)?(?:fragen?|feedback|kritik|bestellnummer|bewerbung)|was|welche|wo|wann|ob|wie|bescheid)\b'
  fr:
    all:
      - pattern: '(?i)(?:\b(?:taguez|identifiez|mentionnez)[\s-](?:nous|@[\w.-]+|notre)|\bvotez\s+(?:pour|en\s+faveur)\b|\b(?:montrez|envoyez|postez|partagez|publiez|filmez|dessinez|créez|inventez|écrivez|utilisez|racontez|faites|repostez|ajoutez)\b[^.!?\n]{0,80}?(?:#\w+|\b(?:nous|notre|nos|@[\w.-]+|autour\s+de\s+vous|vos\s+amis)\b)|\b(?:parlez-en|faites\s+passer|aidez-nous)\b)'
    none:
      - signal: contest
      - pattern: '(?i)\b(?:envoyez|écrivez|posez|dites)-nous\s+(?:\w+\s+){0,2}(?:mp|dm|message|mail|questions?|numéro|tout|si|quand|où|comment|quel\w*)\b'
  es:
    all:
      - pattern: '(?i)(?:\b(?:etiquét[ea](?:n|d)?(?:os|nos)|etiquetad(?:nos)?|etiqueta\s+a|menciona(?:d|nos)?\s*(?:a|@))|\b(?:vota|votad|voten|vótanos|votadnos)\b(?:\s+\w+){0,3}?\s*(?:por|a)\s+(?:nosotros|nuestr\w+|@[\w.-]+)|\b(?:vótanos|votadnos)\b|\b(?:enséñanos|enseñadnos|mándanos|mandadnos|enviadnos|envíanos|comparte|compartid|publica|publicad|sube|subid|crea|cread|dibuja|dibujad|graba|grabad|usa|usad|inventa|difunde|difundid|cuenta|contad)\b[^.!?\n]{0,80}?(?:#\w+|\b(?:nos|nuestr\w+|@[\w.-]+|con\s+(?:tus|vuestros)\s+amigos)\b)|\bayúdanos\s+a\s+(?:llegar|ganar|crecer|difundir)|\b(?:enséñanos|enseñadnos)\b)'
    none:
      - signal: contest
      - pattern: '(?i)\b(?:mándanos|envíanos|escríbenos|mandadnos)\s+(?:un\s+(?:md|dm|mensaje|correo)|tus?\s+(?:dudas?|preguntas?|número|datos|pedido))\b'
  it:
    all:
      - pattern: '(?i)(?:\b(?:taggaci|taggateci|menzionaci|menzionateci|tagga\s+@)|\b(?:vota|votate)\s+(?:per\s+(?:noi|@[\w.-]+)|il\s+nostro|la\s+nostra)|\b(?:votaci|votateci)\b|\b(?:mostraci|mostrateci|mandaci|mandateci|inviateci|condividi|condividete|pubblica|pubblicate|posta|postate|crea|create|disegna|disegnate|filma|filmate|usa|usate|inventa|racconta|raccontate)\b[^.!?\n]{0,80}?(?:#\w+|\b(?:ci|nostr\w+|@[\w.-]+|(?:i\s+tuoi|con\s+gli)\s+amici)\b)|\b(?:spargete\s+la\s+voce|passaparola|aiutateci\s+a\s+(?:raggiungere|vincere|crescere)|mostrateci|mostraci)\b)'
    none:
      - signal: contest
      - pattern: '(?i)\b(?:mandaci|mandateci|scrivici|scriveteci|inviateci)\s+(?:un\s+(?:dm|messaggio)|una\s+mail|le\s+vostre\s+domande|il\s+numero|i\s+tuoi\s+dati)\b'

"""###
    ),
    (
      "_signals/asks_for_channel.yaml",
###"""
# The private channel is what was asked for: an address, a number, whether a message may be sent.
summary: asks how or where to write to the company
languages:
  en:
    pattern: '(?i)(?:\b(?:which|what|whats|what''s|is\s+there|have\s+you\s+got|do\s+you\s+have|where)\b[^.!?\n]{0,60}\b(?:e-?mail|mail|e-?mail\s+address|phone|(?:phone|telephone|contact|support|service|customer)\s+number|number\s+(?:to\s+call|i\s+can|for)|hotline|helpline|contact|contact\s+form|inbox|dms?|whatsapp|live\s+chat)\b(?!\s+(?:app|client|notification))|\b(?:how|where|who)\s+(?:do|can|should|could|to|would)\s+(?:i|we)?\s*(?:\w+\s+)?(?:contact|reach|write|e-?mail|mail|call|phone|message|dm|send|complain|get\s+(?:in\s+touch|through|hold\s+of)|report|speak|talk)\b|\b(?:can|may|could|shall|should|must|do)\s+i\s+(?:\w+\s+)?(?:dm|pm|send|e-?mail|mail|write|message|call|contact)\b|\b(?:who|whom)\s+(?:do|can|should)\s+(?:i|we)\b|\b(?:dms?|inbox)\s+(?:open|closed|full)\b|\b(?:open|accept|enable)\s+(?:your\s+)?dms\b|\b(?:dm|pm|message)\s+me\b|\bcan\s+you\s+(?:dm|pm|message|call|e-?mail)\s+me\b)'
    guards: [unquoted]
  de:
    pattern: '(?i)\b(?:(?:welche|wie\s+(?:lautet|ist)|habt\s+ihr|haben\s+sie|gibt\s+es|an\s+welche)\b[^.!?\n]{0,50}(?:e-?mail|mail|adresse|telefonnummer|nummer|hotline|kontakt\w*|formular|postfach)|(?:wie|wo|an\s+wen|wohin)\s+(?:kann|soll|muss|darf|erreiche|schreibe|schicke|wende|sende|melde)\s+(?:ich|man|wir)?\b[^.!?\n]{0,50}(?:erreich\w*|schreib\w*|schick\w*|kontaktier\w*|wend\w*|send\w*|meld\w*|euch|mich|sie)|(?:kann|darf|soll)\s+ich\s+(?:\w+\s+){0,4}?(?:dm|pn|mail|e-mail|nachricht|schreiben|schicken|anrufen))\b'
    guards: [unquoted]
  fr:
    pattern: '(?i)\b(?:(?:quelle?\s+(?:est\s+)?|avez-vous|y\s+a-t-il|à\s+quelle?)\b[^.!?\n]{0,50}(?:adresse|e-?mail|mail|numéro|téléphone|contact|formulaire)|(?:comment|où|qui)\s+(?:\w+\s+){0,3}?(?:contacter|joindre|écrire|envoyer|appeler|vous\s+(?:joindre|contacter|écrire))|(?:puis-je|je\s+peux|peut-on|est-ce\s+que\s+je\s+peux)\s+(?:\w+\s+){0,3}?(?:envoyer|écrire|mp|dm|appeler|contacter))\b'
    guards: [unquoted]
  es:
    pattern: '(?i)\b(?:(?:cu[aá]l\s+es|ten[eé]is|tienen|hay|a\s+qu[eé])\b[^.!?\n]{0,50}(?:correo|e-?mail|mail|teléfono|número|contacto|formulario|dirección)|(?:c[oó]mo|d[oó]nde|con\s+quién|a\s+dónde)\s+(?:\w+\s+){0,3}?(?:contact\w+|escrib\w+|envi\w+|mand\w+|llam\w+|habl\w+)|(?:puedo|podría)\s+(?:\w+\s+){0,2}?(?:enviar\w*|escrib\w*|mandar\w*|llamar\w*)\s*(?:\w+\s+){0,3}?(?:md|dm|mensaje|privado|correo)?)\b'
    guards: [unquoted]
  it:
    pattern: '(?i)\b(?:(?:qual\s+è|avete|c''è|a\s+che|a\s+quale)\b[^.!?\n]{0,50}(?:mail|e-?mail|indirizzo|telefono|numero|contatto|modulo)|(?:come|dove|a\s+chi)\s+(?:\w+\s+){0,3}?(?:contatt\w+|scriv\w+|invi\w+|mand\w+|chiam\w+|rivolg\w+)|(?:posso|potrei)\s+(?:\w+\s+){0,2}?(?:inviar\w*|scriver\w*|mandar\w*|chiamar\w*))\b'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/asks_for_offers.yaml",
###"""
# The post invites offers: it looks for a supplier, a tradesman, a recommendation, quotes. Who answers such
# a post with an offer is on topic.
summary: asks for offers or recommendations
languages:
  en:
    pattern:
      - '(?i)\b(?:can\s+(?:any|some)(?:one|body)|could\s+(?:any|some)(?:one|body)|who\s+(?:can|would|could|do\s+you))\s+(?:\w+\s+)?(?:recommend|suggest|quote|do|offer|help|build|fix|supply|print|deliver|install|design)\b|\bany(?:one|body)\s+(?:\w+\s+)?(?:recommend|know\s+(?:of\s+)?(?:a|an|any)\s+(?:good\s+|decent\s+|reliable\s+|local\s+)?\w+|selling|offering|who)\b|\b(?:any|your|some|open\s+to|after|need|want|looking\s+for)\s+(?:\w+\s+)?(?:recommendations?|recs|suggestions?\s+for|quotes?|offers|bids|tips\s+for\s+(?:a|an)\s+\w+)\b|\b(?:we''re|i''m|we\s+are|i\s+am|currently|still|anyone)?\s*(?:looking|searching|hunting)\s+(?:for|to\s+(?:hire|buy|find|commission|book|rent))\s+(?:an?|some|someone|somebody|your|good|new|our|two|suppliers?|help|freelancers?)\b|\bin\s+(?:the\s+market|need)\s+(?:for|of)\s+(?:an?|some|new)\b|\b(?:dm|message|send)\s+(?:me|us)\s+(?:your\s+)?(?:quotes?|offers?|prices?|rates|portfolios?)\b|\bwho\s+(?:sells|makes|does|offers)\b|\bwhich\s+(?:\w+\s+){1,4}(?:would|do|should)\s+(?:you|i|we)\s+(?:recommend|use|buy|choose)\b|\bwhere\s+(?:can|do|should)\s+(?:i|we)\s+(?:buy|get|find|rent|order)\b|\bwhich\s+(?:café|cafe|shop|restaurant|hotel|plumber|dentist|garage|bakery|agency|tool|app|supplier)\b'
    guards: [unquoted]
  de:
    pattern: '(?i)\b(?:(?:kann|könnte)\s+(?:mir\s+)?(?:jemand|wer|einer)\s+(?:\w+\s+){0,6}?empfehlen|wer\s+(?:kann|macht|bietet|verkauft|kennt)\s+\w+|(?:suche|suchen|gesucht)\b[^.!?\n]{0,40}|empfehlung(?:en)?|angebote?\s+(?:bitte|an|gern|willkommen)|hat\s+(?:jemand|wer)\s+(?:\w+\s+){0,3}(?:tipp|empfehlung)|wo\s+(?:kann|bekomme|kriege)\s+(?:ich|man|wir))\b'
    guards: [unquoted]
  fr:
    pattern: '(?i)\b(?:quelqu''un\s+(?:connaît|connait|peut|pourrait|aurait|a)\b|(?:je|nous|on)\s+(?:cherch\w+|recherch\w+)|recommand\w+|(?:vos|des)\s+(?:bonnes\s+adresses|devis|offres|conseils)|qui\s+(?:vend|propose|fait|peut)|où\s+(?:acheter|trouver|puis-je|peut-on))\b'
    guards: [unquoted]
  es:
    pattern: '(?i)\b(?:alguien\s+(?:\w+\s+)?(?:recomienda|conoce|sabe\s+de|vende|puede)|(?:busco|buscamos|se\s+busca|estoy\s+buscando|estamos\s+buscando)|recomendaciones|recomend[áa]is|presupuestos?\s+(?:por|a|bienvenidos)|acepto\s+ofertas|quién\s+(?:vende|hace|ofrece)|dónde\s+(?:puedo|comprar|se\s+puede))\b'
    guards: [unquoted]
  it:
    pattern: '(?i)\b(?:qualcuno\s+(?:\w+\s+)?(?:consiglia|conosce|sa\s+di|vende|può)|(?:cerco|cerchiamo|cercasi|sto\s+cercando|stiamo\s+cercando)|consigli\s+(?:su|per)|mi\s+consigliate|preventiv[oi]|chi\s+(?:vende|fa|offre)|dove\s+(?:posso|comprare|si\s+può))\b'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/asks_support.yaml",
###"""
# Somebody is stuck with a thing or an order of theirs and wants help with it. A question about what can be
# had ("is there a shortcut?") is none.
summary: asks for help with a trouble
languages:
  en:
    any:
      - all:
          - signal: faulty
      - pattern:
          - |-
            (?xi)\b(?: (?:please|pls|can\s+(?:you|someone|anyone)|could\s+(?:you|someone)|need|any|some|urgent(?:ly)?|for)\s+(?:\w+\s+){0,2}?help\b (?!\s+(?:out\s+at|us\s+reach|the\s+)) | help! | help\s+(?:me|please|needed|required|with\s+(?:my|the|this|a)) | (?:i'm|am|got|we're|getting|been)\s+(?:\w+\s+)?(?:stuck|locked\s+out|lost\s+(?:with|on)|unable) | (?:stuck|hangs|frozen)\s+(?:at|on|in)\b | (?:problem|problems|trouble|issue|issues|difficult(?:y|ies)|error|bug|glitch|fault|errors)\s+(?:with|when|while|in|on|logging|opening|connecting|code|message|paying|trying|since|after)\b | (?:an?|this|the|same|getting|keep\s+getting|get|shows?|says)\s+(?:an?\s+)?(?:error|problem|issue)\b | (?:doesn't|does\s+not|won't|isn't|can't|cannot|not)\s+(?:\w+\s+)?(?:work(?:ing)?|load(?:ing)?|open(?:ing)?|start|charge|connect(?:ing)?|turn\s+on|log\s*in|sign\s+in|respond(?:ing)?|sync(?:ing)?|pair|print|update|install|play|show\s+up|find\s+my|access|pay|get\s+(?:into|in|it\s+to|the\s+\w+\s+to))\b
            | (?:forgot|forgotten|reset|lost|change|recover)\s+(?:\w+\s+)?(?:my\s+)?(?:password|pin|login|account|email|username|key|card|receipt)\b | where(?:'s|\s+is|\s+are)\s+my\b | when\s+(?:will|does|do)\s+(?:my|i\s+get\s+my)\b | (?:why|how\s+come)\s+(?:is|does|did|do|has|won't|can't|doesn't|isn't|was|were|am|are)(?:n't)?\s+(?:my|it|i|this|the\s+(?:app|site|website|update|page|light|screen|machine|battery|door|lift|line|sound|link|wifi|order|payment))\b | how\s+(?:do|can|to|should|would)\s+(?:i|we)?\s*(?:\w+\s+)?(?:fix|reset|cancel|return|repair|stop|restore|recover|unlock|unblock|undo|get\s+(?:rid|(?:it|this|that|the\s+\w+)\s+(?:out|off|to|back|into)|(?:a|my)\s+(?:refund|replacement|money|deposit))|claim|report|delete|disable|replace|exchange|contact|track|change\s+my|update\s+my|turn\s+(?:it\s+)?off|log\s+(?:in|out)|uninstall|set\s+(?:it\s+)?up|connect|pair)\b | (?:my|the)\s+(?:order|parcel|package|delivery|refund|account|card|ticket|booking|subscription|login|payment|repair|claim)\s+(?:\w+\s+){0,3}?(?:number|has|is|was|hasn't|isn't|shows|says|still|never|got|didn't) | (?:stopped|quit)\s+working | (?:sync|sound|video|download|upload|update|payment|login|heating|connection|signal)\s+(?:\w+\s+)?(?:stopped|failed|fails|stops|broke|drops?|keeps) | any\s+(?:fix|workaround|way\s+to\s+(?:fix|get|stop|recover|restore)|update\s+on\s+(?:my|the\s+(?:repair|outage|order))) | (?:how|what)\s+(?:do|can|should)\s+i\s+do\b | what\s+now\b | want\s+to\s+(?:return|cancel|report|claim)\b )
        guards: [unquoted]
  de:
    any:
      - signal: faulty
      - pattern: '(?i)\b(?:(?:brauche|bräuchte|bitte\s+(?:um\s+)?|wer\s+kann|kann\s+(?:mir\s+)?(?:jemand|wer)|könnt\s+ihr(?:\s+mir)?|können\s+sie(?:\s+mir)?)\s*(?:\w+\s+){0,3}?(?:hilfe|helfen|weiterhelfen)|hilfe!|(?:problem|probleme|schwierigkeiten|ärger|fehler|fehlermeldung)\s+(?:mit|beim|bei|wenn|seit|nach)|(?:funktioniert|geht|klappt|lädt|startet|öffnet|verbindet|reagiert)\s+(?:\w+\s+){0,3}?nicht|(?:passwort|pin|zugang|kundenkarte|rechnung|beleg)\s+(?:\w+\s+)?(?:vergessen|verloren|gesperrt|weg)|wo\s+(?:ist|bleibt|sind|bleiben)\s+(?:mein|meine|unser|unsere)\w*|wann\s+(?:kommt|bekomme\s+ich|kriege\s+ich|wird)\s+(?:mein|meine|endlich)\w*|(?:warum|wieso|weshalb)\s+(?:\w+\s+){1,3}?(?:mein\w*|ich|das\s+gerät|die\s+app|nicht)|wie\s+(?:\w+\s+){0,4}?(?:kündig\w+|storni\w+|zurückschick\w+|zurückgeb\w+|reklamier\w+|entsperr\w+|zurücksetz\w+|reparier\w+|austausch\w+|lösch\w+|umtausch\w+)|was\s+(?:kann|muss|soll)\s+ich\s+(?:tun|machen)|komme\s+(?:ich\s+)?nicht\s+(?:weiter|rein|in))\b'
        guards: [unquoted]
  fr:
    any:
      - signal: faulty
      - pattern: '(?i)\b(?:(?:besoin\s+d''|à\s+l''|pouvez-vous\s+(?:m''|nous\s+)?|quelqu''un\s+peut\s+(?:m''|nous\s+)?|(?:de\s+l''))aid(?:e|er)\b|au\s+secours|(?:un|des|le|ce|même)\s+(?:problèmes?|soucis?|bugs?|erreurs?)\s+(?:avec|de|d''|sur|quand|lors|depuis|pour)|(?:mot\s+de\s+passe|identifiant|compte)\s+(?:oublié|perdu|bloqué|verrouillé)|où\s+(?:est|en\s+est|sont)\s+(?:ma|mon|mes)|quand\s+(?:vais-je|est-ce\s+que\s+je\s+vais|arrive|recevrai-je)\b|pourquoi\s+(?:mon|ma|mes|est-ce\s+que\s+(?:mon|ma|je)|je\s+ne|l''appli)\b|comment\s+(?:\w+\s+){0,3}?(?:annuler|résilier|retourner|renvoyer|réparer|réinitialiser|récupérer|débloquer|échanger|supprimer|désactiver|me\s+faire\s+rembourser)|que\s+(?:faire|dois-je\s+faire|puis-je\s+faire)|je\s+(?:n''arrive|ne\s+(?:parviens|peux|trouve|reçois))\s+(?:pas|plus)|suis\s+bloquée?)\b'
        guards: [unquoted]
  es:
    any:
      - signal: faulty
      - pattern: '(?i)(?:\b(?:(?:necesito|pido|me\s+pod[eé]is|me\s+pueden?|alguien\s+(?:me\s+)?puede|podríais|podrían)\s+(?:\w+\s+)?(?:ayuda\w*|echar\s+una\s+mano)|ayuda\b|(?:un\s+|tengo\s+(?:un\s+)?)?(?:problemas?|error(?:es)?|fallo|lío)\s+(?:con|al|en|de|cuando|desde)|(?:contraseña|clave|cuenta)\s+(?:\w+\s+)?(?:olvidad\w|perdid\w|bloquead\w)|(?:he\s+)?(?:olvidado|perdido)\s+(?:mi|la)\s+(?:contraseña|clave|tarjeta)|d[oó]nde\s+está\s+mi|cu[aá]ndo\s+(?:llega|me\s+llega|recibo|llegará)\s+(?:mi|el|la)|por\s+qu[eé]\s+(?:mi|no|se\s+me|me)\b|c[oó]mo\s+(?:\w+\s+){0,3}?(?:cancel\w+|devolver|devuelvo|reparar|arregl\w+|recuper\w+|desbloque\w+|elimin\w+|reclam\w+)|qu[eé]\s+(?:puedo|debo|tengo\s+que)\s+hacer|no\s+(?:consigo|logro|puedo|encuentro|me\s+deja)|estoy\s+bloquead\w))'
        guards: [unquoted]
  it:
    any:
      - signal: faulty
      - pattern: '(?i)\b(?:(?:ho\s+bisogno\s+di|mi\s+serve|potete|qualcuno\s+(?:mi\s+)?può|può)\s+(?:\w+\s+)?aiut\w+|aiuto\b|(?:un\s+|ho\s+(?:un\s+)?)?(?:problem[ai]|error[ei]|guai)\s+(?:con|a|di|nel|quando|da|su)|(?:password|account|conto|carta)\s+(?:\w+\s+)?(?:dimenticat\w|pers\w|bloccat\w|smarrit\w)|dov''?è\s+(?:il\s+mio|la\s+mia)|dove\s+(?:sono|si\s+trova)\s+(?:i\s+miei|il\s+mio|la\s+mia)|quando\s+arriva\s+(?:il\s+mio|la\s+mia)|perch[eé]\s+(?:il\s+mio|la\s+mia|non|mi)\b|come\s+(?:\w+\s+){0,3}?(?:annull\w+|disd\w+|restitu\w+|ripar\w+|ripristin\w+|recuper\w+|sblocc\w+\s+(?:il\s+|la\s+|lo\s+)?(?:\w+\s+)?(?:account|conto|telefono|carta|profilo)|elimin\w+|reso)|cosa\s+(?:posso|devo)\s+fare|non\s+(?:riesco|posso|trovo|mi\s+fa)|sono\s+bloccat\w)\b'
        guards: [unquoted]

"""###
    ),
    (
      "_signals/asks_to_buy.yaml",
###"""
# Wants to buy, or to know what buying would take: price, plan, stock, tickets, a discount, an upgrade.
# An answer with a price in it is service then.
summary: asks for a price, a plan, stock or a way to buy
languages:
  en:
    pattern:
      - |-
        (?xi)\b(?: how \s+ much (?!\s+(?:i|we|you\s+(?:love|like)|water|time|longer|sugar|salt|light|space|sun|oil|does\s+(?:it|the\s+\w+)\s+weigh)) | (?:what|which) (?:'s|s|\s+is|\s+are)?\s+(?:the\s+|your\s+)?(?:\w+\s+)?(?:price|cost|rate|fee|fees|charge|prices|rates|plan|plans|tier|package|subscription|deal|offer|discount)\b | (?:price|prices|pricing|cost|costs|costing|fee|fees|tariff|quote|quotation|discount|discounts|voucher|coupon|promo|deals?|offers?|sale|refurbished|second-hand|pre-?order|(?<!\byou\s)(?<!\bwe\s)(?<!\bto\s)(?<!\bi\s)(?<!still\s)(?<!\bthey\s)plans?|tier|subscription|membership|licen[cs]es?|tickets?|upgrade|upgrading|bundle|gift\s+cards?|free\s+trial|trial)\b
        | (?:can|could|may|where|how|when|do|to|want|like|need|looking|hoping|trying|would)\s+(?:do\s+|can\s+|could\s+|would\s+)?(?:i|we|one|you|people|love|like)?\s*(?:still\s+|now\s+|also\s+)?(?:to\s+)?(?:buy|purchase|order|get\s+(?:one|hold\s+of|hands\s+on|it\s+from|these|this|that\s+\w+|some|them)|pre-?order|book|reserve|rent|hire|subscribe|sign\s+up|join|enrol|try\s+(?:it|one)|pick\s+one\s+up|upgrade|switch\s+to)\b | do(?:es)? \s+ (?:you|anyone|they|the\s+shop|your\s+\w+)\s+(?:\w+\s+)?(?:sell|stock|have|carry|offer|do\s+(?:a|an|any|gift|\w+s\b)|ship|deliver|make|take\s+orders|rent)\b | (?:in|back\s+in|out\s+of)\s+stock | (?:for|on)\s+sale | available\s+(?:in|to|for|at|online|again|yet|as|on) | (?:is|are|will)\s+(?:it|they|this|these|there|the\s+\w+)\s+(?:\w+\s+)?(?:be\s+)?available | (?:sold|buy|bought|purchase|order|ordered)\s+(?:separately|online|individually|on\s+its\s+own|without|in\s+bulk) | how\s+(?:expensive|cheap) | cheap(?:er|est)? | (?:free|paid|pro|basic|trial|lite|full|premium|standard)\s+(?:version|account|tier|app|edition|users?)\b | is\s+(?:it|there)\s+(?:a\s+)?(?:free|cheaper|paid|student|family|bigger|smaller|larger)\b | recommend\s+(?:a|an|any|one|me|your)\b | looking\s+(?:for\s+(?:a|an|some|something|one|new)|to\s+(?:buy|get|replace)) | interested\s+in\s+(?:the|your|a|buying|getting|one) | which\s+(?:one|model|size|version|course|book|kit)\s+(?:should|do|would|is\s+(?:best|right)) )
    guards: [unquoted]
  de:
    pattern: '(?i)\b(?:was\s+kost\w+|wie\s*viel\s+(?:kost\w+|bezahl\w+|zahl\w+)|wie\s+teuer|preis\w*|kosten\b|gebühr\w*|tarif\w*|rabatt\w*|gutschein\w*|angebot\w*|abo\w*|mitgliedschaft|ticket\w*|karten\s+(?:für|zu)|lizenz\w*|upgrade|kauf\w*|bestell(?:en|t|bar)\w*|nachkauf\w*|buch(?:en|bar)|reservier\w+|vorbestell\w+|lieferbar|vorrätig|auf\s+lager|ausverkauft|erhältlich|zu\s+haben|(?:habt|verkauft|führt|bietet|liefert)\s+ihr|(?:haben|verkaufen|führen|bieten|liefern)\s+sie\s+(?:\w+\s+)?(?:auch|noch|an|eine?n?|die|den|das)|wo\s+(?:bekomme|kriege|gibt)|(?:könnt|können)\s+(?:ihr|sie)\s+(?:\w+\s+){0,3}empfehlen|gibt\s+es\s+(?:den|die|das|ihn|sie|es|noch|auch)|welche[sn]?\s+(?:paket|plan|tarif|abo|modell|version|größe))\b'
    guards: [unquoted]
  fr:
    pattern: '(?i)\b(?:combien\s+(?:ça\s+)?(?:co[uû]te|co[uû]tent|vaut|pour|est)|(?:quel\s+(?:est\s+le\s+)?)?(?:prix|tarifs?|coût|co[uû]te)|remise|réduction|promo\w*|code|abonnement|forfait|formule|billets?|places?\s+(?:pour|à)|offres?|devis|acheter|achat|commander|précommander|réserver|louer|s''abonner|s''inscrire|en\s+stock|en\s+vente|disponibles?|épuisée?s?|vendez|vendu|livrez|proposez-vous|avez-vous\s+(?:encore|toujours|des|un|une|le|la|ce)|où\s+(?:trouver|acheter|puis-je\s+(?:trouver|acheter))|se\s+procurer|conseill\w+|carte\s+cadeau|version\s+(?:payante|gratuite|premium))\b'
    guards: [unquoted]
  es:
    pattern: '(?i)\b(?:cu[aá]nto\s+(?:cuesta|vale|es|sale|cuestan|valen)|precios?|tarifas?|coste|costo|descuentos?|cup[oó]n|promoci[oó]n|ofertas?|suscripci[oó]n|abono|entradas?|licencia|presupuesto|comprar|compro|comprarl\w|pedir\s+(?:un|una|online)|reserv\w+|encargar|alquilar|en\s+stock|a\s+la\s+venta|disponibles?|agotad\w+|(?:vend|ten|envi|ofrec)(?:éis|en|áis)\s+\w+|d[oó]nde\s+(?:lo\s+|la\s+|los\s+)?(?:compro|venden|puedo\s+(?:comprar|encontrar|conseguir))|conseguir|recomend\w+|qu[eé]\s+(?:plan|modelo|talla|versión)|tarjeta\s+regalo|versión\s+(?:de\s+pago|gratuita|premium))\b'
    guards: [unquoted]
  it:
    pattern: '(?i)\b(?:quanto\s+(?:costa|costano|viene|è)|prezz[oi]|tariff[ae]|costo|cost[ai]|scont[oi]|coupon|promozion\w+|offert[ae]|abbonamento|bigliett[oi]|licenza|preventivo|comprar\w*|acquist\w+|ordinare|ordinarl\w|prenotar\w*|noleggi\w+|disponibil\w+|esaurit\w+|in\s+vendita|(?:vendete|spedite|offrite|avete)\s+(?:\w+\s+)?(?:anche|ancora|il|la|i|le|un|una|dei|delle|del)|dove\s+(?:lo\s+|la\s+|posso\s+)?(?:compro|comprare|trovo|trovare|acquistare)|consigli\w+|quale\s+(?:piano|modello|taglia|versione)|carta\s+regalo|versione\s+(?:a\s+pagamento|gratuita|premium))\b'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/brushes_off.yaml",
###"""
# Cites the rules of the house, certificates or opening hours to somebody who has a problem, or turns the
# matter round on them. Correct perhaps, and deaf.
summary: answers trouble with rules, certificates or blame
languages:
  en:
    pattern: '(?i)\b(?:subject\s+to|terms|conditions\s+of|policy|policies|according\s+to|in\s+accordance|as\s+(?:designed|stated|described|per|advertised)|by\s+design|(?:is|are)\s+(?:\w+\s+)?(?:normal|certified|tested|checked|trained|operated|indicative|advisory|automatic\w*|regulated|standard|intended|voluntary|expected|optional|compliant|non-refundable|set\s+out|final|removed|staffed|possible\s+at\s+any)|complies|comply|please\s+(?:check|manage|see|read|refer|consult|note|make\s+sure|ensure)|did\s+you\s+(?:even\s+)?(?:read|check|follow|see)|have\s+you\s+(?:even\s+)?(?:tried|read|checked|considered)|you\s+(?:must|should|need\s+to|have\s+to|clearly|obviously|probably|may\s+have|could\s+have)|customers\s+(?:must|should|are)|no\s+refunds?|not\s+(?:our|responsible|liable)|cannot\s+be\s+held|works?\s+(?:fine|as|for)|user\s+error|everyone\s+else|nobody\s+else|we\s+(?:pride|take)\b|our\s+\w+\s+(?:is|are|has|have)\b|confirms?\b|works\s+here|nothing\s+we\s+can)\b'
  de:
    pattern: '(?i)\b(?:laut\s+(?:unseren|agb|bedingungen)|agb|bedingungen|richtlinien?|gemäß|vorschrift\w*|normal\b|zertifiziert|geprüft|geschult|unverbindlich|automatisch|freiwillig|bitte\s+(?:beachten|prüfen|lesen|achten)|haben\s+sie\s+(?:denn\s+)?(?:schon|überhaupt)|hast\s+du\s+(?:denn\s+)?(?:schon|überhaupt)|(?:sie|du|ihr)\s+(?:müssen|musst|müsst|hätten|hättest|hättet|sollten)|nicht\s+(?:unser\w*|zuständig|verantwortlich|vorgesehen)|unser[e]?\s+\w+\s+(?:ist|sind|hat|haben)|besetzt\s+|werktags|entspricht|entsprechen|angezeigt)\b'
  fr:
    pattern: '(?i)\b(?:conditions\s+générales|cgv|règlement|conformes?|conformément|selon\s+(?:nos|les)|normal\b|certifiée?s?|testée?s?|automatique\w*|indicatif\w*|affichée?s?|veuillez\s+(?:vérifier|noter|consulter|lire)|avez-vous\s+(?:bien\s+)?(?:lu|vérifié|essayé)|vous\s+(?:devez|deviez|auriez\s+dû)|pas\s+(?:responsables?|notre)|nos\s+\w+\s+(?:sont|ont)|notre\s+\w+\s+(?:est|a))\b'
  es:
    pattern: '(?i)\b(?:condiciones|política|normativa|según\s+(?:nuestr|las)|normal\b|certificad\w+|probad\w+|automátic\w+|orientativ\w+|indicad\w+|(?:por\s+favor,?\s+)?(?:revise|compruebe|lea|comprueba|revisa)\b|ha(?:s)?\s+(?:leído|probado|comprobado)|deb(?:e|es|ería|erías|ías)\b|no\s+(?:somos\s+responsables|es\s+nuestr\w)|nuestr[oa]s?\s+\w+\s+(?:es|son|está|están|cumple\w*))\b'
  it:
    pattern: '(?i)\b(?:condizioni|politica|regolamento|secondo\s+(?:le|i)\b|normale\b|certificat\w+|testat\w+|automatic\w+|indicativ\w+|indicat\w\b|(?:si\s+prega\s+di|per\s+favore)\s+(?:verificare|leggere|controllare)|ha(?:i)?\s+(?:letto|provato|controllato)|dev[ie]\b|dovev\w+|non\s+(?:siamo\s+responsabili|è\s+nostr\w)|(?:i|le)\s+nostr\w\s+\w+\s+sono|(?:il|la)\s+nostr\w\s+\w+\s+è|regolat\w)\b'

"""###
    ),
    (
      "_signals/call_to_buy.yaml",
###"""
# An order to spend money, standing where an order stands. "In order for", "repair shop", "Best Buy" and
# "shop around" are not calls; "join us on Saturday" asks for company, not for money.
summary: tells the reader to buy, book or sign up
languages:
  en:
    any:
      - pattern:
          - |-
            (?ix)\b(?:
              (?:pre-?\s?)?order (?:\s+ (?:yours|now|today|tonight|here|online|direct|at|via|by|before|from|your|one|a|an|the|through|in\s+(?:the\s+)?bio|while|until|\d+) \b | \s*(?:->|=>|→|➡|👉|:|@|https?:) )
            | buy (?:\s+ (?:yours|now|today|tonight|here|online|direct|one|two|three|a|an|the|it|them|your|our|any|some|from|at|before|this|in|\d+) \b | \s*(?:->|=>|→|➡|👉|:|https?:) )
            | shop (?!\s+(?:around|talk|steward|floor|opens?|closes|hours|local(?:ly)?\b(?!\s*[:→👉]))) (?:\s+ (?:now|today|tonight|here|online|the|our|all|before|until|at|via|in|it|them|new|these|this|sale|\w+\s+(?:at|now)|[\w-]+\.[a-z]{2,}) \b | \s*(?:->|=>|→|➡|👉|:|https?:) | shop \s+ (?:via|from|by|your|my|every|limited|until|instore|in-store) )
            | (?:purchase|pre-?order) \s+ (?:yours|now|today|here|online|one|a|an|the|your)
            | add \s+ (?:(?:it|them|one|two|three|four|yours|some|a\s+\w+|both|\d+|the\s+\w+) \s+)? to \s+ (?:your\s+|the\s+)? (?:basket|cart|bag|order|trolley|wishlist)
            | (?:get|grab|nab|bag|score|snag|claim|reserve|secure|snap\s+up|pick\s+up|collect) \s+ (?:yours|the\s+(?:new\s+|last\s+|full\s+|whole\s+)?(?-i:\p{Lu})[\w-]*|the\s+(?:\w+\s+){1,3}?(?:for|from|at|while|before|now|today)\s|(?:an?\s+(?!first\s+look|look|glimpse|feel|sense|behind)|two\s+|three\s+|four\s+)(?:\w+\s+){1,3}?(?:for|from|at|while|before|now|today|free)\s|\d+\s?%|(?:up\s+to\s+)?[£€$]\s?\d|(?:\d+|three|six|two|twelve)\s+months|your\s+(?!own\s+(?:bag|cup))(?:\w+\s+){0,2}?\w+ \s* (?:now|today|here|before|at|while|in|from|for|→|👉|->|:|,|!|\.|[£€$]) | (?:one|it|them|a\s+(?:pair|set|box|bottle|seat|ticket|copy|bargain)|some|yourself) \b)
            | book \s+ (?:now|today|yours|online|here|a\s+(?!club|swap|group|review|token)|an|your|by|before|early|direct(?:ly)?|with|at|on|here|via|in|one|two|it|me|us|the|for) \b
            | reserve \s+ (?:yours|your|a|now|today|online|one|here)
            | stock \s+ up | snap \s+ (?:one|it|them|yours) \s+ up | treat \s+ (?:yourself|yourselves|your\s+\w+|them|someone|mum|dad|the\s+\w+)
            | upgrade \s* (?:now|today|here|your|to|at|->|→|👉|before|for)
            | (?:sign|join) \s+ (?:me\s+)? up \b | (?:enrol|enroll|subscribe|register|apply) \s+ (?:now|today|here|at|via|before|for|by|from)
            | join \s+ (?:now|today|(?:\w+\s+){1,4}?(?:now|today)\b|the\s+(?:club|plan|waitlist|waiting|programme|program|course|challenge|masterclass)|before|for\s+(?:just|only|[£€$])|at|here)
            | start \s+ (?:your|a|the) \s+ (?:\w+\s+){0,2}(?:trial|subscription|membership|plan|free) | try \s+ (?:it|them|us|one|\w+\s+\w+) \s+ (?:free|now|today|for\s+(?:free|just|only|[£€$])) | try \s+ (?:now|today|for\s+free)
            | swipe \s+ up | tap \s+ (?:to|the\s+(?:link|bag|product|button|photo|picture)|through|below|here|now) | click \s+ (?:to\s+(?:buy|shop|order|book|claim)|(?:the|our)\s+link|here|below|through|now)
            | hurry | be \s+ quick | act \s+ (?:now|fast) | run,?\s+don't\s+walk | don't \s+ (?:miss|wait|sleep\s+on|hang\s+about|dawdle) | last \s+ (?:chance|call|day|hours|few)\b
            | (?:call|ring|phone|text|dm|message|whatsapp|email|e-mail) \s+ (?:us|me|now|today|to|our|for) \s* (?:\w+\s+){0,4}? (?:now|today|order|buy|book|price|prices|quote|reserve|yours|details|details\.|on\s+0|0\d)
            | (?:call|ring|phone|text|dial) \s+ (?:us\s+)?(?:now|today|on\s+0?\d|\(?\+?\d)
            | get \s+ (?:started|in\s+(?:early|quick|before)|going|on\s+board|moving|down\s+(?:here|to)|yourself) | click ,? \s+ (?:buy|add|pay|order) | go \s* ! | come \s+ in \s+ (?:today|now|and|this|before) | come \s+ (?:on\s+)?down \s+ (?:to|today|and) | go \s+ go\b | need \s+ (?:we|i) \s+ say \s+ more | what \s+ are \s+ you \s+ waiting \s+ for | why \s+ (?:wait|pay\s+(?:more|full)|not\s+treat) | open \s+ (?:an?|your) \s+ (?:\w+\s+)?account | pay \s+ (?:just|only|[£€$]\s?\d|nothing\s+(?:until|till)) | enjoy \s+ (?:\w+\s+){0,3}?(?:free|half|off)\b | from \s+ (?:just|only) \s+ [£€$]\s?\d | see \s+ (?:it|them|us|yours) \s+ (?:in\s+store|at\s+(?:our|the))
            | (?:visit|pop\s+(?:in|into|by)|come\s+(?:in|to|and|down|by)|head\s+(?:to|over)|drop\s+(?:in|by)|swing\s+by|find\s+(?:it|them|yours)) \s+ (?:\w+\s+){0,3}? (?:shop|shops|store|stores|showroom|centre|center|dealership|forecourt|nursery|studio|market|website|site|webshop|counter|stall|outlet|boutique|salon|get|buy|grab|try|pick|choose)
            | (?:use|enter|apply|quote) \s+ (?:the\s+|promo\s+|discount\s+)?code \b
            | (?:save|enjoy|take|get|receive) \s+ (?:up\s+to\s+|an?\s+(?:extra\s+)?|extra\s+|a\s+further\s+)?(?:\d+\s?%|[£€$]\s?\d|half) 
            | make \s+ (?:it|one|them) \s+ yours \b | go \s+ (?:on|get) ,? \s+ (?:treat|grab|get|you\s+know|one|yours) | switch \s+ (?:now|today|to\s+(?:us\b|our|the\s+new|(?-i:\p{Lu}\p{Ll}))) | check \s+ out \s+ (?:our|the|my) \s+ (?:\w+\s+)?(?:shop|store|sale|range|collection|deals?|offers?|new|website|line)
            | lock \s+ in \s+ (?:your|the|this) | unlock \s+ (?:your|\d|the) | (?:get|download) \s+ the \s+ app \s+ (?:now|today) | come \s+ and \s+ get | invest \s+ (?:now|today|in)
            | give \s+ (?:yourself|your\s+\w+|them|the\s+gift) | (?:say|wave) \s+ (?:hello|goodbye) \s+ to | discover \s+ (?:our|the\s+(?:new|full|whole|entire)) | explore \s+ (?:our|the\s+(?:new|full|whole)) | choose \s+ (?:yours|your|from\s+\w+) | bring \s+ (?:it|one|them) \s+ home
            | order \s* (?=[.!→👉]|\z) | buy \s* (?=[!→👉])
            )
        guards: [imperative, unquoted, unnegated, not_question]
      - pattern:
          - |-
            (?ix)\b(?:
              link \s+ (?:in|is\s+in) \s+ (?:the\s+|our\s+|my\s+)?(?:bio|profile|story|stories|description|comments?) | (?:links?|shop|store|order|buy|details) \s* (?:below|↓|👇)
            | (?:now\s+)?(?:available|on\s+sale|live|yours|open) \s+ (?:now\s+)?(?:at|for\s+(?:just|only|[£€$])|in\s+(?:our|the)\s+(?:shop|store|app)|on\s+(?:our|the)\s+(?:site|website|shop)|online|in\s+stores?) | yours \s+ (?:today|now|for|from)
            | (?:if|when|for\s+everyone\s+who|anyone\s+who) \s+ (?:you\s+)? (?:buy|order|book|join|sign\s+up|subscribe|upgrade|pre-?order) s? \s+ (?:\w+\s+){0,5}? (?:before|by|until|today|tonight|now|this\s+(?:week|weekend|month)|in\s+the\s+next)
            | (?:tap|click|head|link|swipe) \s+ (?:here\s+)?to \s+ (?:buy|shop|order|book|join|sign\s+up|get|claim|subscribe|upgrade|pre-?order|reserve|grab|snag)
            | (?:you\s+can|you'll\s+want\s+to|why\s+not|time\s+to|it's\s+time\s+to|ready\s+to) \s+ (?:now\s+)?(?:pre-?)?(?:order|buy|shop|upgrade|treat\s+yourself|book)
            | (?:before|while) \s+ (?:they're|it's|they\s+are|it\s+is|he's|everything's|stocks?\s+lasts?|supplies\s+last) \s+ (?:all\s+)?(?:gone|sold\s+out)? | when \s+ (?:it's|they're) \s+ gone,? \s+ (?:it's|they're) \s+ gone | while \s+ (?:stocks?|supplies) \s+ lasts?
            | (?:must|everything\s+must) \s+ go | go \s+ go \s+ go | (?:sale|offer|deal) \s+ (?:(?:is\s+)?now\s+(?:on|live)|is\s+(?:on|live)|starts\s+(?:now|today)) \b | in \s+ (?:store|stores|shop|shops) \s+ and \s+ online | need \s+ (?:we|i) \s+ say \s+ more | while \s+ you \s+ (?:still\s+)?can | (?:won't|can't) \s+ (?:last|be\s+around|hang\s+around) \s* (?:long|forever)? | sign-?ups? \s+ (?:close|open|end)
            )
        guards: [unquoted, unnegated, not_question]

"""###
    ),
    (
      "_signals/commercial_tie.yaml",
###"""
# What `disclosure/*` builds on. Only evidence that stands in the post or its record counts; praise alone
# proves nothing. Vague labels ("gifted", "in partnership with") are in the table of labels instead.
summary: evidence in the post that somebody has a stake in it
languages:
  any:
    any:
      - signal: affiliate_link
      - signal: personal_code
      - signal: provided_free
      - field: { flags.paid_partnership: { is: true, if_absent: false } }
      - all:
          - link: brand
          - from: [employee, agency]

"""###
    ),
    (
      "_signals/compensates.yaml",
###"""
# Something handed over to make good: a refund, a free month, a voucher as an apology. It looks like an offer
# and sells nothing.
summary: makes good with a refund, credit or gift
languages:
  en: { pattern: '(?i)\b(?:refund(?:s|ed|ing)?|reimburs\w+|credited|credit\s+(?:to|on|for)\s+your|(?:as|by\s+way\s+of)\s+(?:an?\s+)?(?:\w+\s+)?(?:apology|thank\s?-?you|compensation|gesture|goodwill)|for\s+(?:the|your|all\s+the)\s+(?:trouble|inconvenience|wait|hassle|delay|mess|lost)|to\s+make\s+up\s+for|make\s+(?:it|this)\s+up\s+to\s+you|(?:is|are|it''s)\s+on\s+(?:us|the\s+house)|on\s+the\s+house|free\s+of\s+charge|at\s+no\s+(?:extra\s+)?(?:cost|charge)|you\s+(?:pay|won''t\s+pay)\s+nothing|won''t\s+be\s+charged|waived?|for\s+free\b|compensat\w+|(?:we(?:''ve|\s+have)?|i(?:''ve|\s+have)?)\s+(?:\w+\s+)?(?:added|put|sent|given|applied|extended|taken)\s+(?:you\s+)?(?:a|an|your|the|[£€$]?\d+)\b|replacement|new\s+one\s+is\s+on)\b', guards: [unquoted, unnegated] }
  de: { pattern: '(?i)\b(?:erstatt\w+|gutgeschrieben|gutschrift|als\s+(?:kleine\s+)?(?:entschuldigung|wiedergutmachung|dankeschön|entschädigung)|für\s+(?:den\s+ärger|die\s+(?:umstände|wartezeit|mühe))|geht\s+auf\s+(?:uns|unsere|haus)|kostenlos\s+(?:ersetzt|repariert|ausgetauscht)|kostenfrei|ersatz\w*|entschädig\w+)\b' }
  fr: { pattern: '(?i)\b(?:rembours\w+|avoir\s+de|crédit[ée]\w*|(?:en\s+guise\s+d''|pour\s+(?:nous|me)\s+faire\s+)?(?:excuses|pardonner)|geste\s+commercial|dédommag\w+|c''est\s+pour\s+nous|sans\s+frais|gratuitement|offert\w*\s+pour)\b' }
  es: { pattern: '(?i)\b(?:reembols\w+|devuelt\w+|devolv\w+|abonad\w+|como\s+(?:disculpa|compensación|detalle)|por\s+las\s+molestias|corre\s+de\s+nuestra|invitamos\s+nosotros|sin\s+(?:coste|cargo)|compens\w+|reemplaz\w+)\b' }
  it: { pattern: '(?i)\b(?:rimbors\w+|accredit\w+|come\s+(?:scusa|compensazione|gesto)|per\s+(?:il\s+disagio|scusarci)|offriamo\s+noi|a\s+(?:nostre|carico\s+nostro)|senza\s+(?:costi|spese)|gratuitamente|risarc\w+|sostituzione)\b' }

"""###
    ),
    (
      "_signals/complains.yaml",
###"""
# A complaint to whoever reads it: anger, a broken promise, lost time or money, a service that failed
# (`wronged`), or a plain fault that is not part of a request for help (`faulty`, `grumbles`). "My printer
# will not start, what can I do?" asks for help; "hate how much I love it" is praise in rough clothes.
summary: complains to a company
languages:
  en:
    any:
      - signal: wronged
      - any:
          - signal: faulty
          - all:
              - signal: { name: grumbles, min_score: 4 }
              - metric: { words: { at_most: 40 } }
        none:
          - signal: asks
          - signal: suggests
    none:
      - signal: rough_praise
  de:
    any:
      - signal: wronged
      - any:
          - signal: faulty
          - all:
              - signal: { name: grumbles, min_score: 4 }
              - metric: { words: { at_most: 40 } }
        none:
          - signal: asks
          - signal: suggests
    none:
      - signal: rough_praise
  fr:
    any:
      - signal: wronged
      - any:
          - signal: faulty
          - all:
              - signal: { name: grumbles, min_score: 4 }
              - metric: { words: { at_most: 40 } }
        none:
          - signal: asks
          - signal: suggests
    none:
      - signal: rough_praise
  es:
    any:
      - signal: wronged
      - any:
          - signal: faulty
          - all:
              - signal: { name: grumbles, min_score: 4 }
              - metric: { words: { at_most: 40 } }
        none:
          - signal: asks
          - signal: suggests
    none:
      - signal: rough_praise
  it:
    any:
      - signal: wronged
      - any:
          - signal: faulty
          - all:
              - signal: { name: grumbles, min_score: 4 }
              - metric: { words: { at_most: 40 } }
        none:
          - signal: asks
          - signal: suggests
    none:
      - signal: rough_praise

"""###
    ),
    (
      "_signals/contest.yaml",
###"""
# Something to win: a raffle, a giveaway, a guessing game with a prize. Somebody else's competition that was
# visited or won, and "win-win", are none.
summary: runs a contest, raffle or giveaway
languages:
  en:
    any:
      - pattern: '(?i)\b(?:(?:it''s\s+|big\s+|our\s+|new\s+|another\s+|weekly\s+|christmas\s+|holiday\s+|advent\s+)?give-?away(?:s)?\b(?!\s+(?:price|shop|table|shelf|old))|raffle\b(?!\s+(?:raised|proceeds|of\s+the\s+school))|prize\s+draw|sweepstakes?|lucky\s+draw|contest\s+(?:time|alert|is\s+(?:on|open|live)|ends|closes|rules|:)|(?:enter|join|take\s+part\s+in)\s+(?:our|the|this|to)\s+(?:\w+\s+)?(?:contest|competition|raffle|draw|prize|win)\b|(?:our|new|photo|caption|this\s+week''s|weekly|quiz)\s+(?:\w+\s+)?(?:contest|competition)|(?:to|and|could|can|you''ll|chance\s+to|chances\s+to|be\s+in\s+to)\s+(?:also\s+)?win\s+(?!over|back|the\s+(?:war|argument|match|game|league|election|case)|customers|hearts|time|at\s+\w+$)(?:a|an|one|two|three|five|ten|the|our|your|everything|some|free|tickets|prizes|big|it|\d|[£€$]|\p{Lu})|(?:^|[.!?:]\s{0,4})\W{0,12}win\s+(?:a|an|one|two|three|five|our|your|tickets|prizes|big|\d|[£€$])|winners?\s+(?:gets?|will|is\s+(?:drawn|picked|announced|chosen)|are\s+(?:drawn|picked|announced|chosen)|takes?|announced|receives?)|(?:closest|best|funniest|first|lucky|random)\s+(?:\w+\s+){0,3}?(?:wins|gets\s+(?:a|an|the|our))|we(?:''re|\s+are|''ll|\s+will)?\s+(?:giv(?:e|ing)\s+away|raffl(?:e|ing)|draw(?:ing)?\s+(?:a|the|one|two|three)\s+\w*\s*winners?)|(?:giving|give)\s+away\s+(?:a|an|one|two|three|five|\d|our|some|free)|up\s+for\s+grabs)\b'
        guards: [unquoted, unnegated]
    none:
      - pattern: '(?i)\b(?:(?:we|they|she|he|i|team)\s+won\b|congratulations\s+to|winner\s+(?:of\s+(?:last|our|the)|was|has\s+been)|(?:against|stop|beware\s+of|fake)\s+(?:\w+\s+)?(?:giveaways?|raffles?|contests?)|no\s+(?:more\s+)?(?:giveaways?|raffles?|contests?))\b(?![^\n]{0,300}\bto\s+(?:win|enter)\b)'
  de:
    any:
      - pattern: '(?i)\b(?:verlosung|gewinnspiel\w*|verlosen|verlost|preisausschreiben|tombola|mitmachen\s+und\s+gewinnen|macht\s+mit\s+und\s+gewinnt|(?:und|jetzt|zu|könnt\s+ihr|kannst\s+du|können\s+sie)\s+(?:\w+\s+){0,3}?gewinn(?:t|en|e|st)\b|gewinn(?:t|e|en\s+sie)\s+(?:jetzt\s+|mit\s+uns\s+)?(?:eine?n?|zwei|drei|fünf|zehn|\d|tickets|karten|freikarten|unser)|zu\s+gewinnen|unter\s+allen\b[^.!?\n]{0,40}\b(?:verlosen|verlost|ziehen|losen)|teilnahmeschluss|die\s+gewinner\w*\s+(?:wird|werden|bekomm\w+|erhält|erhalten))\b'
    none:
      - pattern: '(?i)\b(?:(?:wir|sie|er|team)\s+(?:haben|hat)\s+(?:\w+\s+){0,3}gewonnen|glückwunsch\s+an|warnung|vor\s+(?:falschen\s+)?gewinnspielen)\b'
  fr:
    any:
      - pattern: '(?i)\b(?:jeu[\s-]concours|concours\s+(?::|photo|est|ouvert|de\s+l[''a]|du|instagram|spécial)|grand\s+concours|tirage\s+au\s+sort|tombola|tentez\s+(?:de\s+gagner|votre\s+chance)|à\s+gagner|(?:et|pour|pouvez|de)\s+(?:\w+\s+)?gagn(?:er|ez)\b|gagnez\s+(?:un|une|des|votre|vos|\d|deux)|participez\b[^.!?\n]{0,40}\bgagn\w+|(?:le|la|les)\s+gagnante?s?\s+(?:sera|seront|recev\w+|remport\w+)|on\s+(?:fait|vous\s+fait)\s+gagner)\b'
    none:
      - pattern: '(?i)\b(?:(?:nous\s+avons|on\s+a|elle\s+a|il\s+a)\s+gagné|félicitations\s+à|bravo\s+à|faux\s+(?:jeux[\s-])?concours|gagner\s+du\s+temps)\b'
  es:
    any:
      - pattern: '(?i)\b(?:sorteo\w*|sorteamos|concurso\s+(?::|de\s+fotos|abierto|especial)|(?:nuestro|nuevo|gran)\s+concurso|rifa\b|participa\b[^.!?\n]{0,60}\b(?:gan\w+|llév\w+|sorte\w+)|(?:y|para|puedes|podrás)\s+ganar?\b(?!\s+(?:tiempo|dinero\s+con|espacio))|(?<![\p{L}]\s)gana\s+(?:un|una|dos|tres|uno|entradas|nuestr\w+|\d)|(?:el|la|los)\s+ganador\w*\s+(?:será|se\s+llev\w+|recib\w+)|regalamos\b)\b'
    none:
      - pattern: '(?i)\b(?:(?:hemos|ha|han)\s+ganado|enhorabuena\s+a|felicidades\s+a|sorteos?\s+falsos?)\b'
  it:
    any:
      - pattern: '(?i)\b(?:giveaway|concorso\s+(?::|a\s+premi|fotografico|aperto)|(?:nostro|nuovo|grande)\s+concorso|estrazione|estraiamo|lotteria|riffa|partecipa\w*\b[^.!?\n]{0,60}\bvinc\w+|(?:e|per|puoi|potete)\s+vinc(?:i|ere|ete)\b|vinci\s+(?:un|una|due|tre|uno|il|la|\d|biglietti)|in\s+palio|(?:il|la|i)\s+vincitor\w+\s+(?:sarà|saranno|ricev\w+|vinc\w+)|regaliamo\b)\b'
    none:
      - pattern: '(?i)\b(?:(?:abbiamo|ha|hanno)\s+vinto|complimenti\s+a|congratulazioni\s+a|finti\s+(?:concorsi|giveaway))\b'

"""###
    ),
    (
      "_signals/contributes.yaml",
###"""
# The brand gives: a template, a how-to, a recipe, credit to people. Company news gives nothing.
summary: gives the audience something to use, or credit
languages:
  en:
    pattern:
      - |-
        (?xi)(?: \b(?:free\s+(?:download|template|templates|pdf|pattern|patterns|guide|course|class|workshop|printable|checklist|worksheet|tool|e-?book|kit|recipe|lesson)|templates?\b(?!\s+(?:engine|email\s+went))|checklist|cheat\s?sheet|printable|worksheet|step[\s-]by[\s-]step|tutorial|how[\s-]to\b(?!\s+(?:order|buy|enter|win|vote|book|find\s+us))|walk-?through|recipe|starter\s+file|sewing\s+pattern|open[\s-]source[ds]?|creative\s+commons|no\s+(?:login|account|sign-?up)\b|cc0|licen[cs]e:|(?:ways|steps|things|tricks|rules)\s+to\s+\w+|free\s+(?:to|for\s+you\s+to)\s+(?:print|use|copy|download|keep|read|share)|(?:turned|made|put)\s+your\s+(?:\w+\s+){0,3}?into|for\s+you\s+to\s+(?:use|copy|download|print|keep)|help\s+yourself|download\s+(?:it|them|the|our)|take\s+(?:it|one|them|what\s+you)\s*(?:,|\.|for\s+free|away)?\s*(?:bring|free)?)
        | \b(?:here(?:'s|\s+is|\s+are)|this\s+is)\s+(?:how|what\s+(?:we|i)\s+(?:learned|learnt|do|use)|why|the\s+(?:\w+\s+){0,2}?(?:list|recipe|method|file|files|data|template|trick|script|plan|pattern|numbers|checklist|map|guide)|our\s+(?:\w+\s+){0,2}?(?:list|recipe|method|file|data|template|script|checklist|pattern|guide|map)) | \b(?:tip|trick|hint)s?\b\s*(?::|of\s+the|for\s+(?!us)|from|\#?\d|on) | \b(?:credits?\s+(?:to|go|below|for)|credit:|thanks\s+to|thank\s+you\s+to|hat\s+tip|h/t|(?:photo|photos|art|illustration|idea|design|recipe|drawing|picture|words|made|drawn|designed|written|built|knitted|baked|filmed|sent\s+in)\s*(?:by|:|from)\s+(?!us\b|hand\b|our\s+(?:team|award)|the\s+best)(?:@|\p{L}))
        | \b(?:we|our\s+\w+)\s+(?:\w+\s+)?(?:made|built|wrote|collected|put\s+together|compiled|turned|published|translated|printed|recorded)\s+(?:\w+\s+){0,5}?(?:for\s+you|from\s+your|your\s+(?:ideas|answers|photos|pictures|questions|tips|stories)|with\s+you|of\s+your|out\s+of\s+your) | \b(?:you\s+asked|someone\s+asked|many\s+asked|a\s+reader\s+asked|answering\s+\w+|asked\s+how)\b | \bhow\s+(?:to|we|you\s+can|do\s+you|i)\s+(?!(?:grew|won|became|got\s+here|started|are|have\s+grown|order|buy|enter|win|vote)\b)\w+ | (?:^|\n)\s*(?:1[.)]|step\s+(?:1|one)\b|first\s*[:,])\s | \b(?:wash|dry|roast|soak|cut|mix|stir|fold|rinse|oil|sand|measure|check|press|turn|freeze|bake|boil|heat|store|hang|wipe|tighten|loosen|unscrew)\b\s*(?:,|:|\bit\b|\bthe\b|\bthem\b|\bfor\b|\bfirst\b|\bwith\b|\bin\b)[^.!?\n]{3,}(?:,|\band\b|\bthen\b|\bminutes\b|\bhours\b|\bdays\b|\bbefore\b|\buntil\b) )
    guards: [unquoted]
  de: { pattern: '(?i)(?:\b(?:vorlagen?|anleitung\w*|checkliste\w*|rezept\w*|schritt\s+(?:für\s+schritt|1|eins)|zum\s+(?:download\w*|ausdrucken|mitnehmen|nachmachen|selbermachen|herunterladen)|schnittmuster|kostenlos(?:e[rns]?)?\s+(?:\w+\s+)?(?:download|vorlage|kurs|workshop|pdf|anleitung)|tipps?\b(?:\s*:|\s+für|\s+vo[nm])|so\s+(?:geht''?s|funktioniert|repariert|wäscht|macht|wird|kriegt)\b|wie\s+(?:man|du|ihr|sie)\s+\w+|danke\s+an|(?:foto|bild|idee|rezept|zeichnung|entwurf)\s*(?:von|:)\s+(?:@|\p{Lu})|(?:haben|gebaut|gemacht)\s+(?:\w+\s+){0,4}?aus\s+euren)\b)', guards: [unquoted] }
  fr: { pattern: '(?i)(?:\b(?:modèles?\s+(?:à|gratuit|de)|mode\s+d''emploi|tuto\w*|fiche\s+(?:pratique|recette)|recette\w*|pas\s+à\s+pas|étape\s+1|check-?list|à\s+(?:télécharger|imprimer|emporter)|gratuit\s+(?:à|sans)|astuces?\b|conseils?\s+(?:pour|de|du)|comment\s+(?!(?:gagner|participer|commander|acheter))\w+er\b|merci\s+à|(?:photo|idée|dessin|recette|illustration)\s*(?:de|:|par)\s+(?:@|\p{Lu})|à\s+partir\s+de\s+vos)\b)', guards: [unquoted] }
  es: { pattern: '(?i)(?:\b(?:plantillas?|tutorial\w*|recetas?|paso\s+a\s+paso|paso\s+1|lista\s+de\s+(?:control|comprobación)|para\s+(?:descargar|imprimir|llevar)|descarga\s+gratuita|trucos?\b|consejos?\s+(?:para|de)|cómo\s+(?!(?:ganar|participar|comprar|pedir))\w+(?:ar|er|ir)\b|gracias\s+a\s+(?:@|\p{Lu})|(?:foto|idea|dibujo|receta|ilustración)\s*(?:de|:)\s+(?:@|\p{Lu})|con\s+vuestras\s+(?:ideas|fotos))\b)', guards: [unquoted] }
  it: { pattern: '(?i)(?:\b(?:modell[oi]\s+(?:da|gratuit)|tutorial\w*|ricett[ae]|passo\s+(?:dopo|per)\s+passo|passo\s+1|check-?list|da\s+(?:scaricare|stampare|portare)|trucc(?:o|hi)\b|consigl(?:io|i)\s+(?:per|di)|come\s+(?!(?:vincere|partecipare|comprare|ordinare))\w+(?:are|ere|ire)\b|grazie\s+a\s+(?:@|\p{Lu})|(?:foto|idea|disegno|ricetta|illustrazione)\s*(?:di|:)\s+(?:@|\p{Lu})|con\s+le\s+vostre\s+(?:idee|foto))\b)', guards: [unquoted] }

"""###
    ),
    (
      "_signals/coupon.yaml",
###"""
# The code of an offer, bound as `{code}`: capital letters and digits beside the word for a code or a
# discount. Door codes, error codes and codes of conduct are none.
summary: a discount code
languages:
  any:
    pattern:
      # code SPRING20, Gutscheincode: HERBST, con el código OTOÑO5
      - '(?<!\w)(?i:(?:discount|promo|promotional|coupon|voucher|offer|rabatt|gutschein|aktions|gratis)[\s-]?)?(?i:(?:code|codes|kode|codice(?:\s+(?:sconto|promo|promozionale))?|c[oó]digo(?:\s+(?:de\s+descuento|promocional|promo|descuento))?|code\s+(?:promo|de\s+réduction|réduc|avantage)|coupon|voucher|cup[oó]n|gutschein|buono))\s*(?i:is|lautet|est|es|è)?\s*[:=]?\s*["»«'']?(?<code>(?!(?:HTTP|ISO|UTF|MP|PS|COVID|RFC|SHA|MD|USB|E|QR|PIN|ZIP|VIN|DOT|IBAN|SWIFT|EAN|OF|IS|THE|FOR|AND)(?:-?\d+)?\b)(?=[A-Z0-9_-]*\p{Lu})[\p{Lu}\d][\p{Lu}\d_-]{2,19})\b'
      # SPRING20 at the till / gives 20 %: letters, then a number, where a discount is spoken of
      - '(?<![\w#@/.-])(?<code>(?!(?:HTTP|ISO|UTF|MP|PS|COVID|RFC|SHA|MD|USB|RTX|GTX|IPV|CO|QR|DIN|EN|IP|PM|A|B|M|WW|GMT|UTC|Q)-?\d)\p{Lu}[\p{Lu}_-]{2,15}\d{1,3})\b(?=[^\n]{0,60}(?:\d\s?%|[£€$]\s?\d|\d\s?[£€$]|(?i:\b(?:at\s+(?:the\s+)?(?:checkout|till|basket)|gets?\s+you|takes?|saves?|off|discount|free\s+(?:shipping|delivery)|an\s+der\s+kasse|im\s+warenkorb|spart|bringt|rabatt|au\s+panier|à\s+la\s+caisse|réduction|remise|offerts?|en\s+(?:caja|la\s+cesta)|descuento|gratis|in\s+cassa|al\s+checkout|nel\s+carrello|sconto|works?|valid|counts|gilt|valable|válido|valido)\b)))'
      - '(?:\d\s?%|[£€$]\s?\d+|\d+\s?[£€$]|(?i:\b(?:off|discount|free\s+(?:shipping|delivery)|rabatt|remise|réduction|descuento|sconto)\b))[^\n.!?]{0,40}\s(?i:with|mit|avec|con|via|using|use|enter|code)\s+["'']?(?<code>(?!(?:EUR|USD|GBP|CHF|VAT|VISA|NFC|PDF|USB|APP|DHL|UPS)\b)\p{Lu}[\p{Lu}_-]{3,15}\d{0,3})\b'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/declines.yaml",
###"""
# A no to an invitation or offer. "No problem, I'm in", "can't wait" and "can't find the door" are none.
summary: declines an invitation or an offer
languages:
  en:
    pattern:
      - |-
        (?xi)(?: \A\W{0,12}(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey|dear)\b[^,.!\n]{0,25}[,.!]\s*)?(?:ah,?\s+|oh,?\s+|sorry,?\s+|thanks,?\s+(?:but\s+)?|thank\s+you,?\s+(?:but\s+)?|unfortunately,?\s+|sadly,?\s+)*(?:no|nope|nah|pass)\b (?!\s+(?:problem|worries|doubt|way\b\s*!|idea|need\s+to\s+(?:ask|convince|worry)|question|one)) (?=\s*(?:[,.!]|thanks|thank|sorry|not|i|we|\z|-))
        | \b(?:no,?\s+(?:thanks|thank\s+you|thx|ta|cheers)|not\s+(?:interested|for\s+(?:me|us)|my\s+(?:thing|cup)|this\s+(?:time|year|week|month)|now|at\s+the\s+moment|right\s+now|available|able\s+to\s+(?:make|come|join|attend))|(?:can't|cannot|can\s+not|won't|will\s+not|couldn't|unable\s+to|not\s+going\s+to|'m\s+not\s+able\s+to)\s+(?:\w+\s+)?(?:make\s+(?:it|that|the|this)|come|join|attend|be\s+(?:there|able|coming|joining)|participate|take\s+part|commit|accept|do\s+(?:that|it|\w+days?))\b(?!\s+up\s+with)|(?:i|we|i'll|we'll|will|have\s+to|must|i'd\s+rather|going\s+to)\s+(?:have\s+to\s+|must\s+)?(?:pass|decline|say\s+no|skip|sit\s+(?:this|that)\s+(?:one\s+)?out|give\s+(?:it|this)\s+a\s+miss)\b|(?:i'd|we'd|would)\s+rather\s+not|(?:count|leave|take)\s+(?:me|us)\s+(?:out|off)|(?:i'm|we're|am)\s+(?:out|away\s+(?:that|then|on)|busy|not\s+(?:coming|joining|keen|in\b))|(?:have|got)\s+no\s+(?:time|interest|capacity|budget)|no\s+(?:time|interest|capacity)\b|(?:don't|do\s+not)\s+(?:have\s+(?:the\s+)?time|want\s+(?:to|this|it|any)|need\s+(?:it|this|one|any)|wish\s+to|contact|write|message|invite)|(?:stop|quit|please\s+stop)\s+(?:inviting|messaging|writing|contacting|asking|sending)|(?:unsubscribe|remove\s+me|opt\s+out|leave\s+me\s+alone)|maybe\s+(?:next|another|some\s+other)\s+(?:time|year)|(?:another|some\s+other)\s+time|(?:already|have|got)\s+(?:have\s+|got\s+)?(?:other\s+)?(?:plans|commitments)|already\s+(?:have|got)\s+(?:something|one)|\b\w+days?\s+(?:never|don't|doesn't|won't)\s+work|doesn't\s+work\s+for\s+(?:me|us)|(?:thanks|thank\s+you)(?:\s+for\s+(?:the\s+invit\w+|asking|thinking\s+of\s+\w+|your\s+\w+))?,?\s+but\b) )
    guards: [unquoted]
  de: { pattern: '(?i)(?:\b(?:nein,?\s+danke|nein\s+leider|leider\s+(?:\w+\s+){0,3}?(?:nicht|nein|keine?|absagen|verhindert|ohne\s+mich)|kein(?:e|en)?\s+(?:interesse|zeit|bedarf)|(?:ich\s+)?(?:muss|müssen|möchte|will)\s+(?:\w+\s+){0,2}?(?:absagen|ablehnen|passen)|(?:kann|können|schaffe|schaffen|komme|kommen|mag|möchte|will)\s+(?:\w+\s+){0,4}?nicht\b(?!\s+(?:erwarten|mehr\s+warten))|ohne\s+mich|(?:bin|sind)\s+(?:\w+\s+)?(?:raus|verhindert|im\s+urlaub|nicht\s+dabei)|danke,?\s+(?:aber|nein|kein)|lieber\s+nicht|vielleicht\s+(?:nächstes|ein\s+andermal|ein\s+anderes)|ein\s+andermal|bitte\s+(?:\w+\s+){0,3}?(?:nicht\s+mehr|keine\s+(?:weiteren|nachrichten|einladungen|werbung))|abmelden)\b|\A\W{0,12}nein\b(?=\s*[,.!]|\s*\z))' }
  fr: { pattern: '(?i)(?:\b(?:non\s+merci|pas\s+(?:intéressée?|disponible|cette\s+fois|pour\s+moi|le\s+temps)|(?:je|nous|on)\s+(?:ne\s+)?(?:peux|pourrai|pouvons|pourrons|viendrai|viens|veux|souhaite|serai|suis)\s+pas\b|je\s+(?:décline|passe\s+mon\s+tour|dois\s+refuser|préfère\s+pas)|sans\s+moi|malheureusement\s+(?:je|nous|non|pas)|une\s+autre\s+fois|(?:merci|désolée?),?\s+mais|arrêtez\s+de|ne\s+(?:plus\s+)?m''(?:écrivez|envoyez|invitez)|pris(?:e)?\s+ce\s+(?:jour|soir)|aucun\s+intérêt)\b|\A\W{0,12}non\b(?=\s*[,.!]|\s*\z))' }
  es: { pattern: '(?i)(?:\b(?:no,?\s+gracias|no\s+me\s+interesa|no\s+(?:puedo|podré|podremos|podemos|iré|voy\s+a\s+(?:ir|poder)|asistiré|quiero|tengo\s+tiempo|cuentes?\s+conmigo|contéis\s+conmigo)\b(?!\s+(?:esperar|encontrar|entrar))|(?:tengo\s+que|debo)\s+(?:declinar|rechazar|decir\s+que\s+no)|paso\b|conmigo\s+no|(?:gracias|lo\s+siento),?\s+pero|otra\s+vez\s+será|en\s+otra\s+ocasión|quizás?\s+(?:la\s+próxima|otro)|dejad?\s+de|no\s+(?:me\s+)?(?:escrib|invit|mand)\w+\s+más|sin\s+interés)\b|\A\W{0,12}no\b(?=\s*[,.!]|\s*\z))' }
  it: { pattern: '(?i)(?:\b(?:no,?\s+grazie|non\s+(?:mi\s+interessa|sono\s+interessat\w|posso|potrò|possiamo|riesco\s+a\s+(?:venire|partecipare)|vengo|verrò|voglio|ho\s+tempo|ci\s+sarò)\b(?!\s+(?:aspettare|entrare|trovare))|(?:devo|dobbiamo)\s+(?:declinare|rifiutare|rinunciare)|passo\b|senza\s+di\s+me|(?:grazie|mi\s+dispiace),?\s+ma|un''altra\s+volta|magari\s+(?:la\s+prossima|un''altra)|smettete\s+di|non\s+(?:scriv|invit|mand)\w+\s+più|nessun\s+interesse)\b|\A\W{0,12}no\b(?=\s*[,.!]|\s*\z))' }

"""###
    ),
    (
      "_signals/deflects.yaml",
###"""
# The stock phrases of a reply that says nothing: thanks for the interest, praise for the question, values
# and passion, "we are looking into it", "see our website", "write to us". Harmless beside an answer, so
# rules ask for `substance` too.
summary: stock phrase in place of an answer
languages:
  en:
    pattern:
      # thanks, praise, acknowledgement of the message
      - |-
        (?ix)\b(?:
          (?:thanks?|thank\s+you|thx|cheers|many\s+thanks) (?:\s+(?:so|very)\s+much|\s+a\s+(?:lot|bunch|million)|\s+again)? \s+ (?:for|to\s+you\s+for) \s+ (?:\w+\s+){0,2}? (?:reaching|getting\s+in|contacting|writing|messag\w*|asking|sharing|bringing|raising|being|commenting|your\s+(?:\w+\s+)?(?:question|message|comment|interest|feedback|patience|support|input|thoughts|enquiry|inquiry|note|post|tweet|query|loyalty|understanding|love|enthusiasm|concern|kind\s+words|suggestion|request|time)|the\s+(?:question|message|feedback|comment|love|shout-?out|support|tag|mention|note|interest|heads)|letting|taking|flagging|tagging|stopping|following|choosing|caring|joining|visiting|connecting|posting|the\s+great)
        | (?:thanks?|thank\s+you) (?:\s+(?:so|very)\s+much)? (?=\s*(?:[!.\p{So}]|\z|,?\s*\w+[!.]?\s*\z))
        | (?:great|good|excellent|fair|lovely|interesting|fantastic|super|brilliant|nice|wonderful|such\s+a\s+\w+|that's\s+a\s+(?:\w+\s+)?\w+) \s+ (?:question|point|one|observation|thought|shout)s? \b | love \s+ (?:this|that|the|your) \s+ (?:question|enthusiasm|curiosity|energy|message|comment)
        | (?:we|i) (?:'ve|\s+have)? \s+ (?:really\s+|truly\s+|always\s+|so\s+|greatly\s+|do\s+|all\s+|absolutely\s+)* (?:value|appreciate|love|hear|understand|care|welcome|cherish|listen|noted|received|got\s+your|see\s+you|feel|believe\s+in|strive|aim|try\s+to|pride) \b
        | your \s+ (?:\w+\s+)? (?:feedback|opinion|question|message|comment|satisfaction|voice|experience|input|patience|support|concern|concerns|happiness|safety|comfort|enquiry|inquiry|loyalty|trust|privacy) \s+ (?:\w+\s+)? (?:is|are|means?|matters?|has\s+been|have\s+been|helps?|counts?|comes?)
        )
      # values, passion, wishes, applause for ourselves
      - |-
        (?ix)(?:\b(?:
          (?:at|is|are|close\s+to|to) \s+ (?:the\s+|our\s+)?(?:very\s+)?(?:heart|core|dna|centre|center) \s* (?:of\s+(?:everything|all|what|who|our)|of\s+\w+\s+we)? (?=[\s.,!]|\z) | in \s+ our \s+ (?:dna|hearts?|blood)
        | (?:our|the|a|is|are|remains?|number\s+one|no\.?\s*1|top|highest|main|first|always\s+our|always\s+come[s]?) \s+ (?:top\s+|number\s+one\s+|highest\s+|absolute\s+|main\s+|utmost\s+|first\s+|biggest\s+)*(?:priority|priorities|mission|passion|promise|concern|commitment|importance|focus) \b | (?:comes?|always|puts?|putting) \s+ (?:\w+\s+){0,3}? first \b
        | (?:we|at\s+(?-i:\p{Lu})\w+(?:\s+(?-i:\p{Lu})\w+)?,?\s+(?:we|everyone|it's)) \s+ (?:\w+\s+)?(?:believe|think|know|strive|aim|care|put|dream|live|breathe|stand|exist|pride) | (?:is|are) \s+ (?:life|love|everything|forever|magic|power|freedom|art|our\s+(?:passion|mission|love|heart)|what\s+(?:we|it|makes|drives|matters)|for\s+everyone) (?=\s*[^\s\p{L}]|\z) | be \s+ the \s+ \w+ \s+ you | that's \s+ (?:what|why|how) \s+ (?:we|friends|makes|it's|life|love) | (?:together|never\s+stop|dream\s+big|life\s+is|it's\s+all\s+about|every\s+\w+\s+(?:matters|counts|is\s+special)|where\s+there's|good\s+things|small\s+steps|we're\s+all) \b
        | (?:innovation|quality|passion|sustainability|inclusion|diversity|trust|safety|excellence|service|community|customers?|passengers?|guests?|people|music|comfort|integrity|health|freshness|craft|design|tradition|respect|fairness) \s+ (?:\w+\s+){0,2}? (?:drives?|defines?|guides?|inspires?|matters?|comes?\s+first|moves?\s+us|makes?\s+us|connects?|is\s+(?:who|what|in|our|key|king|everything)|are\s+(?:who|what|in|our|everything)) \b | your \s+ \w+ \s+ (?:matters?|counts?|means\s+\w+|comes\s+first|is\s+(?:our|what|important|in\s+good)) \b | (?:every|each) \s+ \w+ \s+ (?:matters|counts|deserves|is\s+(?:special|important|unique)) \b
        | we(?:'re|\s+are) \s+ (?:\w+\s+){0,2}? (?:committed|passionate|proud|dedicated|thrilled|excited|delighted|happy|glad|honou?red|grateful|listening|all\s+about|here\s+(?:for|to)|always\s+(?:here|happy|working|looking|listening|striving|improving)|working\s+(?:hard|on|around|to\s+improve)|sorry|constantly|continuously|doing\s+(?:our|everything)|aware|looking\s+(?:into|at|forward)|so\s+\w+|only\s+human|on\s+(?:it|the\s+case)|there\s+for\s+you|so\s+(?:sorry|happy|glad|grateful)) \b
        | we \s+ (?:take|treat) \s+ (?:\w+\s+){1,4}? (?:very\s+|extremely\s+|so\s+)?seriously | means \s+ (?:the\s+world|so\s+much|a\s+lot|everything) \s+ to \s+ us | mean \s+ (?:the\s+world|everything|so\s+much|a\s+lot) | we \s+ (?:can't|cannot) \s+ wait | can't \s+ wait \s+ to | (?:hope|hoping|look(?:ing)?\s+forward|excited|lovely) \s+ to \s+ (?:see|hear|welcom\w*|meet\w*|serv\w*|chat\w*|help\w*|have\s+you)
        | (?:hope|looking\s+forward) \s+ (?:you|to|that|this|we|it|everyone) \b | see \s+ you \s+ (?:soon|there|all|at|on|in|next|this|tomorrow|tonight) | (?:have|enjoy) \s+ (?:a|an|your|the|yourself) \s+ (?:\w+\s+){0,2}? (?:day|weekend|week|evening|one|time|rest|summer|holiday|flight|trip|journey|stay|season|festive|night|sunday|saturday|friday|show)
        | (?:you|customers?|guests?|members?|riders?|readers?|listeners?|players?|patients?|people|everyone) \s+ (?:\w+\s+)? (?:deserve|are\s+(?:the\s+reason|why|family|what|at|our|everything|the\s+best)|come\s+first|inspire|rock|matter) | part \s+ of \s+ (?:the|our) \s+ (?:\w+\s+)? (?:family|community|journey|story|crew|team) | (?:community|family|fans|followers|customers) \s+ like \s+ (?:you|ours) | (?:great|exciting|big|good|amazing) \s+ (?:things|news|changes) \s+ (?:are|is|ahead|coming|take) | happy \s+ (?:\w+\s+)? (?:\w+day|weekend|holidays|riding|reading|listening|gaming|cooking|baking|friday) \b
        | (?:stay|keep) \s+ (?:tuned|posted|an?\s+eye|watching|smiling|safe|dreaming|shining|supporting|following|up\s+the|in\s+touch|being|rocking) | watch \s+ (?:this|our) \s+ (?:space|page|channels?|socials?) | coming \s+ (?:very\s+)?soon | more \s+ (?:\w+\s+)?(?:soon|to\s+come|news|details\s+(?:soon|to\s+follow)) | (?:sit|hang|hold) \s+ tight | you'll \s+ (?:\w+\s+)?(?:love|see|find\s+out|be\s+the\s+first) | wouldn't \s+ you \s+ like | (?:who|only\s+time) \s+ (?:knows|will\s+tell) | that's \s+ (?:a\s+secret|for\s+us) | love \s+ (?:you|this|it|that) | music \s+ to \s+ our | made \s+ (?:our|my) \s+ day | (?:sorry|apolog\w+) \b
        ) | \A [^\p{L}\p{N}]* \z | \A \W* (?:noted|yay|aw+|haha+|lol|wow|hi|hello|hey|cheers|ooh+|oh\s+no|oops|hmm+|love|amazing|awesome|true|indeed\s+\w+|same|oh|will\s+do|roger|soon) [^\p{L}]* \z)
      # stalling and sending away
      - |-
        (?ix)(?:\b(?:
          (?:our|the|my|a\s+member\s+of\s+(?:our|the)|someone\s+(?:from|on)\s+(?:our|the)|one\s+of\s+our) \s+ (?:\w+\s+){0,2}? (?:team|teams|colleagues?|staff|agents?|experts?|department|support|management|people|advisors?|specialists?) \b [^.!?\n]{0,30} \b (?:will|'ll|is|are|would|can|has|have|reach|contact|get\s+back|look|be\s+in\s+touch|working|love|happy)
          | (?:we|i|they|someone) (?:'ll|\s+will|\s+shall|'re\s+going\s+to|\s+are\s+going\s+to) \s+ (?:\w+\s+){0,2}? (?:be\s+in\s+touch|get\s+(?:back|right\s+back)|look|pass|forward|share|check|let\s+you|follow\s+up|keep|do\s+(?:our|everything)|reach|respond|reply|consider|bear|take|make\s+sure|see\s+what|update|investigate|announce|reveal|raise|feed)
          | (?:passed|forwarded|shared|sent|raised|escalated|relayed|fed|passing|forwarding|sharing) \s+ (?:\w+\s+){0,4}? (?:on|to|with|along|back) \s+ (?:the|our|my) \s+ (?:\w+\s+){0,2}? (?:team|teams|colleagues?|department|management|people)
          | (?:please\s+|kindly\s+|just\s+|feel\s+free\s+to\s+|do\s+|simply\s+|you\s+can\s+|could\s+you\s+(?:please\s+)?|would\s+you\s+(?:please\s+)?|can\s+you\s+(?:please\s+)?|and\s+|don't\s+hesitate\s+to\s+|drop\s+|best\s+to\s+|we\s+(?:suggest|recommend|advise)\s+(?:you\s+)?)? (?:dm|pm|direct\s+message|private\s+message|inbox|message|contact|call|ring|phone|e-?mail|write\s+to|get\s+in\s+touch\s+with|speak\s+(?:to|with)|reach\s+out\s+to|drop|send|shoot|ping|text) \s+ (?:us|me|our|customer|the|a\s+(?:dm|message|line|pm|member)|your\s+(?:local|nearest|account|details|order|booking|email)|support|an?\s+(?:e-?mail|message|dm|line)) \b
          | (?:check|visit|see|head|go|refer|have\s+a\s+look|take\s+a\s+look|look|find|browse|consult|it's\s+all|everything\s+(?:is|you\s+need)|(?:all\s+)?(?:the\s+)?(?:info\w*|details|answers?)|more\s+info\w*|you(?:'ll|\s+can|\s+will)\s+find) \s+ (?:\w+\s+){0,7}? (?:our|the|your) \s+ (?:\w+\s+){0,2}? (?:website|site|web\s*page|faqs?|help\s+(?:cent(?:re|er)|pages?|section)|homepage|page|manual|app|handbook|bio|profile|channels?|newsletter|terms|policy|t&cs|documentation|docs|brochure|socials?)
          | (?:have\s+you|did\s+you) \s+ (?:\w+\s+)?(?:check|checked|read|seen|visit|visited|look|looked|tried|try) \s+ (?:\w+\s+){0,2}? (?:our|the) \s+ (?:\w+\s+)?(?:website|site|faqs?|help|manual|app|page|docs)
          | (?:it's|that's|this\s+is|everything\s+is|all) \s+ (?:all\s+)? (?:on|in|explained\s+(?:on|in)|covered\s+(?:on|in)) \s+ (?:our|the) \s+ (?:\w+\s+)?(?:website|site|faqs?|app|manual|docs|documentation|page|help\s+cent(?:re|er)|terms)
          | (?:e-?mail|write\s+to|contact|mail|ring|call) \s+ [\w.+-]+@[\w.-]+ | (?:at|under|via|to) \s+ [\w.+-]+@[\w-]+\.\w+
          | (?:use|fill\s+(?:in|out)|try|complete) \s+ (?:our|the|this) \s+ (?:\w+\s+)? (?:form|chat|chatbot|hotline|portal|helpline|live\s+chat)
          | looking \s+ into \s+ (?:it|this|that|your|the) | (?:being|been|currently) \s+ (?:\w+\s+)?(?:looked\s+(?:at|into)|investigated|reviewed|discussed) | under \s+ (?:review|investigation|consideration) | (?:open|raise|submit|file|create|log) \s+ (?:a|an) \s+ (?:support\s+)?(?:ticket|request|case|form|enquiry) | (?:fill|complete) \s+ (?:in|out)? \s* (?:our|the|this) \s+ (?:\w+\s+)?form
          | no \s+ (?:idea|clue|comment) \b | (?:we\s+|i\s+)?(?:don't|do\s+not) \s+ know \b | (?:i'm|we're) \s+ not \s+ sure \b | (?:can't|cannot|unable\s+to|not\s+able\s+to) \s+ (?:comment|discuss|say|share|go\s+into|help\s+(?:with\s+that\s+)?here) | good \s+ luck | it \s+ depends\b\W*\z | who \s+ knows | as \s+ soon \s+ as \s+ possible | in \s+ due \s+ course | bear \s+ with \s+ us | rest \s+ assured | for \s+ any \s+ (?:further|other|more) | at \s+ your \s+ (?:earliest|convenience) | hesitate
          ) )
    guards: [unquoted]
  de:
    pattern:
      - |-
        (?ix)\b(?:
          (?:vielen|herzlichen|besten|lieben|schönen|tausend) \s+ dank | danke(?:schön)? \b | (?:gute|tolle|spannende|interessante|berechtigte|super|schöne) \s+ (?:frage|anregung|idee|anmerkung)
        | wir \s+ (?:\w+\s+){0,3}? (?:freuen|schätzen|bedauern|bemühen|kümmern|verstehen|lieben|prüfen|entschuldigen|hoffen|arbeiten|melden|nehmen|geben\s+(?:unser|alles)|leiten|sind\s+(?:stolz|immer|stets|für|bemüht|dran|begeistert|gespannt)|haben\s+(?:deine?|ihre?|eure?)\s+\w+\s+(?:erhalten|weitergeleitet|notiert)|stehen|wünschen|werden\s+(?:uns|das|es|deine?|ihre?)) \b | freuen \s+ (?:wir\s+)?uns | freut \s+ uns
        | (?:deine?|ihre?|eure?) \s+ (?:meinung|zufriedenheit|anfrage|nachricht|feedback|anliegen|anregung|treue|interesse|geduld) \s+ (?:ist|sind|liegt|hilft|bedeutet|wurde|haben) | (?:liegt|liegen) \s+ uns \s+ (?:sehr\s+)?am \s+ herzen | steht \s+ (?:bei\s+uns\s+)?(?:immer\s+)?(?:an\s+erster|im\s+mittelpunkt|im\s+vordergrund)
        | (?:bitte\s+)?(?:wende[nt]?|schreib\w*|kontaktier\w*|melde[nt]?|schick\w*|send\w*|ruf\w*) \s+ (?:\w+\s+){0,5}? (?:uns|kundenservice|kundendienst|support|service|pn|dm|direktnachricht|e-?mail|mail|hotline|filiale|nachricht) \b | per \s+ (?:pn|dm|direktnachricht|e-?mail|mail|privatnachricht) | (?:alle\s+)?(?:infos?|informationen|details|antworten)\s+(?:\w+\s+){0,4}?(?:auf|in|unter)\s+(?:unserer|der|den|unseren)\s+(?:web|home|faq|app|seite|internet) | (?:schau\w*|sieh\w*|guck\w*) \s+ (?:\w+\s+){0,4}? (?:website|webseite|homepage|faqs?|app|seite|shop)
        | (?:leiten|gaben?|geben|weitergeleitet|weitergegeben) \b [^.!?\n]{0,30} \b (?:weiter|team|abteilung|kollegen) | bleib\w* \s+ (?:gespannt|dran|gesund) | (?:mehr|weitere) \s+ (?:\w+\s+)?(?:in\s+kürze|demnächst|bald) | schönen \s+ (?:tag|abend|sonntag|feierabend)|schönes \s+ wochenende | bis \s+ (?:bald|dann|sonntag|samstag|morgen) | tut \s+ (?:uns|mir) \s+ (?:\w+\s+)?leid | entschuldig\w+ | um \s+ (?:etwas\s+)?geduld
        )
    guards: [unquoted]
  fr:
    pattern:
      - |-
        (?ix)(?:\b(?:
          merci \b | (?:bonne|très\s+bonne|excellente|super|belle) \s+ (?:question|remarque|idée)
        | nous \s+ (?:\w+\s+){0,3}? (?:sommes|apprécions|regrettons|prenons|comprenons|espérons|vous\s+(?:remercions|souhaitons|invitons|attendons|répondrons|recontacterons|tiendrons)|avons\s+bien\s+(?:reçu|noté)|transmettons|travaillons|adorons|aimons|mettons|reviendrons|reviendrons|étudions|faisons\s+(?:tout|notre)) \b | on \s+ (?:adore|vous\s+adore|a\s+hâte|y\s+travaille|vous\s+tient|prend\s+note)
        | votre \s+ (?:avis|satisfaction|message|demande|question|fidélité|retour|remarque) \s+ (?:est|compte|nous|a\s+(?:bien\s+)?été|sera) | (?:est|sont|reste) \s+ (?:\w+\s+)?(?:au\s+c(?:œ|oe)ur|notre\s+priorité|important)
        | (?:nous\s+(?:contacter|écrire|envoyer|appeler)|contacter\s+notre|en\s+message\s+privé) | (?:contactez|écrivez|envoyez|rapprochez|appelez|adressez|consultez|visitez|rendez|retrouvez|rejoignez|suivez) (?:-nous|-vous|\s+nous|\s+(?:notre|nos|le|la|les|toutes)) | n'hésitez \s+ pas | en \s+ (?:mp|dm|message\s+privé) | par \s+ (?:mp|dm|message\s+privé|e-?mail|mail) | (?:toutes?\s+les\s+)?(?:infos?|informations?|réponses?)\s+(?:\w+\s+){0,3}?(?:sur|dans)\s+(?:notre|nos|le)\s+(?:site|application|appli|faq) | tout \s+ est \s+ (?:sur|dans|indiqué\s+sur) \s+ (?:notre|le) \s+ site
        | (?:notre|nos|le|un) \s+ (?:équipes?|service\s+client|conseillers?|services?) \b [^.!?\n]{0,30} (?:reviend|répond|transm|prend|contact|fait|font|est|sont|va|se\s+fera) | restez \s+ (?:connectés|à\s+l'écoute) | suivez(?:-nous)? | à \s+ (?:très\s+)?(?:bientôt|vite) | (?:bonne|belle|excellente) \s+ (?:journée|soirée|semaine) | désolée?s? \b | toutes \s+ nos \s+ excuses | (?:plus\s+d'infos?|suite)\s+(?:très\s+)?(?:bientôt|prochainement)
        ))
    guards: [unquoted]
  es:
    pattern:
      - |-
        (?ix)\b(?:
          (?:muchas\s+|mil\s+)? gracias \b | (?:buena|gran|excelente|muy\s+buena|bonita|interesante) \s+ (?:pregunta|observación|idea)
        | (?:valoramos|apreciamos|agradecemos|lamentamos|sentimos|entendemos|trabajamos|esperamos|tomamos|nos\s+(?:encanta|alegra|importa|esforzamos)|estamos\s+(?:\w+\s+)?(?:trabajando|encantados|orgullosos|comprometidos|aquí|a\s+tu|a\s+su|revisando)|hemos\s+(?:trasladado|recibido|tomado)|te\s+(?:esperamos|responderemos|contestaremos)|le\s+(?:responderemos|contactaremos)) \b
        | (?:tu|su|vuestra?) \s+ (?:opinión|satisfacción|mensaje|consulta|pregunta|comentario) \s+ (?:es|nos|ha\s+sido|será|cuenta) | (?:es|son) \s+ (?:\w+\s+)?(?:nuestra\s+(?:prioridad|razón|pasión)|muy\s+importantes?)
        | (?:escríbe(?:nos|me)|escriba(?:nos)?|contacta|contacte|contáctanos|contáctenos|envía(?:nos)?|envíe(?:nos)?|manda(?:nos)?|mánda(?:nos|me)|llámanos|síguenos|seguidnos|no\s+dudes\s+en|consulta|consulte|visita|visite|ponte\s+en\s+contacto|póngase\s+en\s+contacto|síguenos) \b | por \s+ (?:md|mensaje\s+(?:privado|directo)|dm|privado|correo) | (?:toda\s+la\s+)?(?:info\w*|información)\s+(?:\w+\s+){0,3}?(?:en|de)\s+(?:nuestra|la)\s+(?:web|página|app)
        | (?:nuestro|el|un) \s+ (?:equipo|agente|departamento|compañero) \b [^.!?\n]{0,30} (?:te|le|se|está|contact|respond|revis) | (?:muy\s+)?pronto \s+ (?:más|habrá|tendr) | (?:hasta|nos\s+vemos) \s+ pronto | feliz \s+ (?:día|semana|domingo|fin) | que \s+ (?:tengas|pases|tenga|disfrutes) | disculp\w+ | perdona?\b
        )
    guards: [unquoted]
  it:
    pattern:
      - |-
        (?ix)\b(?:
          grazie \b | (?:bella|ottima|buona|interessante) \s+ (?:domanda|osservazione|idea)
        | (?:apprezziamo|ringraziamo|ci\s+(?:dispiace|scusiamo|teniamo|impegniamo|fa\s+piacere|prendiamo)|siamo\s+(?:\w+\s+)?(?:felici|lieti|orgogliosi|spiacenti|al\s+lavoro|qui|a\s+disposizione)|stiamo\s+(?:lavorando|verificando)|ti\s+(?:risponderemo|ricontatteremo|aspettiamo)|vi\s+(?:aspettiamo|risponderemo)|la\s+ricontatteremo|abbiamo\s+(?:inoltrato|ricevuto|preso)) \b
        | (?:la\s+)?(?:tua|sua|vostra) \s+ (?:opinione|soddisfazione|richiesta|domanda|segnalazione) \s+ (?:è|ci|sarà|conta) | (?:è|sono) \s+ (?:\w+\s+)?(?:la\s+nostra\s+(?:priorità|missione|passione)|molto\s+importanti?|al\s+centro)
        | (?:scrivici|scrivetici|ci\s+scriva|contattaci|contattateci|ci\s+contatti|contatta|contatti|inviaci|mandaci|chiamaci|visita|visitate|consulta|consultate|seguici|seguiteci|segui(?:te)?\s+(?:la|i|il)|continuate|rivolgiti|si\s+rivolga) \b | in \s+ (?:dm|privato|direct|pvt) | via \s+ (?:mail|e-?mail) | (?:tutte\s+le\s+)?(?:info\w*|informazioni)\s+(?:\w+\s+){0,3}?(?:sul|nel|sulla)\s+(?:nostro\s+)?(?:sito|app|pagina|faq) | trovi \s+ tutto \s+ sul
        | (?:il\s+nostro|un\s+nostro|il) \s+ (?:team|staff|servizio|consulente|ufficio) \b [^.!?\n]{0,30} (?:ti|vi|la|le|si|sta|contatt|rispond) | (?:resta|restate)\s+(?:sintonizzat|connessi|collegat)\w* | a \s+ presto | buona \s+ (?:giornata|domenica|serata|settimana) | scus\w+ \b
        )
    guards: [unquoted]

"""###
    ),
    (
      "_signals/faulty.yaml",
###"""
# A fault, told as it is: broken, leaking, missing, will not start. Whether it is a complaint or a request
# for help is for others to say (`complains`, `asks_support`).
summary: tells of a fault
languages:
  en:
    pattern:
      - |-
        (?xi)\b(?:
          (?:is|are|was|were|'s|been|got|arrived|arrives|came|turned\s+up|already|completely|totally|still|all|just) \s+ (?:\w+\s+){0,2}? (?:broken|damaged|cracked|smashed|crushed|torn|ripped|leaking|faulty|defective|dead|missing|mouldy|moldy|rotten|undercooked|filthy|dirty|sticky|expired|stuck|unusable|unreadable|frozen|scratched|bent|dented|overbooked|fully\s+booked\s+although|out\s+of\s+order|out\s+of\s+date|wrong|incorrect|gone\s+since|inedible|stone\s+cold|lukewarm|flooded|unplayable|corrupt(?:ed)?|blank|blurry|crooked|loose|double-booked|locked\s+out|jammed)
        | (?:food|coffee|tea|soup|pizza|chips|meal|dinner|shower|showers|water|room|dish|fries|burger) \s+ (?:\w+\s+){0,3}? (?:is|was|were|are|arrived|came) \s+ (?:\w+\s+){0,2}?cold | cold \s+ (?:food|coffee|soup|pizza|chips|showers?|meal|fries)
        | (?:broke|breaks|snapped|cracked|exploded|leaks|leaked|peeled|shrank|faded|ripped|tore|melted|rusts?|rusted|stinks|jams|jammed|overheats?|wobbles|squeaks|rattles|drips)\b (?!\s+(?:in\s+\d{4}|the\s+(?:news|record|ice|bank)|my\s+(?:own|record|heart)|even|down\s+in)) | fell \s+ (?:off|apart|out|to\s+bits) | (?:came|comes|coming) \s+ (?:off|apart|loose|undone|unstuck) | (?:smells?|tast(?:es?|ed)|smelled|smelt|smelling) \s+ (?:\w+\s+)?(?:of|like)\s+(?:\w+\s+)?(?:burn\w+|smoke|gas|sewage|plastic|rubber|mou?ld|rot\w*|sweat|feet|chemicals?|soap|fish\s+in\s+(?:here|my)|petrol|glue|metal|nothing|cardboard|vinegar) | (?:hums|buzzes|beeps|flickers|creaks|sticks|whistles|sparks|smokes|sags|frays|splits|chips|warps|collapses|collapsed|sagged|frayed|split|chipped|warped|slips|scratches)\b | in \s+ (?:two\s+|three\s+|a\s+thousand\s+)?pieces | (?:have|has|had)\s+to\s+(?:reboot|restart|reset|reinstall|log\s+in|re-?enter|unplug|refill|tighten|retype)\b | (?:crash(?:es|ed|ing)|freez(?:es|ing)|froze|hangs|lags|lagging|glitch\w*|stutters|disconnects|drops\s+out|logs?\s+me\s+out|kicks\s+me\s+out|timed?s?\s+out) \b
        | (?:stopped|quit|stops) \s+ (?:working|charging|responding|loading|playing|syncing|sending|recording|heating|turning|ringing) | (?:deletes|deleted|wiped|erased|overwrote) \s+ (?:\w+\s+){0,2}?(?:my|our|all|everything|half|events|every) | (?:swallowed|ate)\s+(?:\w+\s+)?(?:my|our) | (?:the|my|our|this|your) \s+ (?!(?:grand|mother|father|mum|dad|dog|cat|uncle|aunt|brother|sister|husband|wife|friend|son|daughter)\w*)\w+ \s+ (?:\w+\s+)?(?:just\s+|has\s+|have\s+)?(?:died|packed\s+up|gave\s+up|conked)
        | (?:won't|will\s+not|wouldn't|doesn't|does\s+not|don't|didn't|did\s+not|can't|cannot|can\s+not|couldn't|unable\s+to|isn't|is\s+not|aren't|hasn't|haven't|not|never|no\s+longer|refuses?\s+to|fails?\s+to|failed\s+to) \s+ (?:\w+\s+){0,2}? (?:work(?:s|ed|ing)?|load(?:ed|ing)?|open(?:ing)?|start(?:ing|ed)?|charg(?:e|ing)|turn\s+on|turning\s+on|switch\s+on|connect(?:ing|ed)?|log\s*(?:in|on)|sign\s+in|respond(?:ing)?|fit|close|clos(?:e|ing)|play(?:ing)?|sav(?:e|ing)|print(?:ing)?|sync(?:ing)?|updat(?:e|ing)|install|download|upload|send(?:ing)?|recogni[sz]ed?|pair|show(?:ing)?\s+up|access|pay|check\s+out|heat|ring|stick|hold|stay|lock|flush|recording?)\b
        | (?:keeps?|kept) \s+ (?:\w+ing|on\s+\w+ing|saying|telling\s+me) \b (?!\s+(?:me\s+(?:warm|happy|going|smiling)|us\s+(?:warm|happy)|getting\s+better|growing|up)) | (?:missing|lacks?|without) \s+ (?:a|an|the|half|two|one|all|any|parts?|screws?|pages?|instructions) \b | (?:error|fault) \s+ (?:code|message|\d+) | (?:bug|glitch) \b | (?:mould|mold|hair|glass|plastic|a\s+(?:fly|bug|stone)) \s+ in \s+ (?:my|the|our) | (?:wrong|different) \s+ (?:day|date|price|name|address|time|side|way\s+round|translation|number|total|amount) | explains? \s+ nothing | opens? \s+ by \s+ itself | (?:no\s+(?:heating|hot\s+water|signal|sound|picture|power|lights?|toilet\s+paper|seats?|staff))
        | (?:smells\s+(?:burnt|awful|bad|funny|weird|rotten|terrible)|burning\s+smell|noise\s+is|too\s+(?:loud|small|hot|cold|salty|dark|slow|expensive|late|early|tight)\s+(?:again|to\s+(?:use|eat|sleep|read))) | (?:not|isn't|aren't|wasn't|weren't) \s+ (?:as\s+(?:described|advertised|promised|pictured|ordered)|what\s+(?:i|we)\s+(?:ordered|paid|booked|expected)|the\s+(?:one|colou?r|size)\s+(?:i|we)\s+ordered)
        )
    guards: [unquoted, not_question]
  de:
    pattern: '(?i)\b(?:kaputt\w*|defekt\w*|beschädigt\w*|gerissen|zerbrochen|gebrochen|abgebrochen|abgefallen|verbogen|undicht|verschimmelt|schimmel\w*|dreckig|schmutzig|verstopft|abgelaufen|zerkratzt|abgestürzt|stürzt\s+(?:\w+\s+){0,3}ab|hängt\s+sich|eingefroren|funktionier(?:t|en)\s+(?:\w+\s+){0,3}(?:nicht|nie|nur\s+noch)|geh(?:t|en)\s+(?:\w+\s+){0,3}nicht(?:\s+(?:mehr|an|auf))?(?!\s+(?:kaputt|um|darum))|lässt\s+sich\s+(?:\w+\s+){0,3}nicht|läd(?:t)?\s+(?:\w+\s+){0,2}nicht|startet\s+(?:\w+\s+)?nicht|öffnet\s+(?:\w+\s+){0,2}nicht|kann\s+mich\s+nicht\s+(?:einloggen|anmelden)|fehl(?:t|en)\b|kam(?:en)?\s+(?:\w+\s+){0,2}?(?:offen|beschädigt|leer|nass|zerbrochen|zerdrückt)|fehlermeldung|falsche[snmr]?\s+\w+|tropft|stinkt|in\s+(?:scherben|stücken|einzelteilen)|riecht\s+(?:nach|verbrannt)|wackelt|zieht\s+nicht|lädt\s+nicht|ist\s+(?:schon\s+wieder\s+|seit\s+\w+\s+)?(?:ausgefallen|tot|hin)|löst\s+sich|(?:die|der|das)\s+\w+\s+(?:ist\s+)?(?:aus|zu|kalt|leer)\b)'
    guards: [unquoted, not_question]
  fr:
    pattern: '(?i)\b(?:cassée?s?|en\s+panne|défectueu\w+|abîmée?s?|déchirée?s?|rayée?s?|moisie?s?|sales?\b|périmée?s?|bouchée?s?|fuit|plante\b|buggu?e|se\s+(?:bloque|ferme|décolle|déconnecte)|ne\s+(?:\w+\s+)?(?:marche|fonctionne|s''ouvre|démarre|charge|s''allume|répond|tient|se\s+connecte)(?:nt)?\s+(?:pas|plus|jamais)|(?:marche|fonctionne|s''ouvre|s''allume|charge)\s+(?:pas|plus)|impossible\s+de|n''arrive\s+(?:pas|plus)\s+à|il\s+(?:me\s+)?manque|manquants?e?s?|message\s+d''erreur|mauvaise?\s+(?:taille|couleur|article|adresse|commande)|sent\s+(?:le|la|mauvais)|froide?s?\s+(?:à\s+l''arrivée|encore)|hors\s+service|en\s+(?:morceaux|miettes|mille\s+morceaux)|(?:est|sont|a\s+été)\s+coupée?s?|tombée?\s+en\s+panne)\b'
    guards: [unquoted, not_question]
  es:
    pattern: '(?i)\b(?:rot[oa]s?|averiad[oa]s?|estropead[oa]s?|defectuos[oa]s?|dañad[oa]s?|rasgad[oa]s?|suci[oa]s?|caducad[oa]s?|atascad[oa]s?|no\s+(?:me\s+|se\s+|le\s+)?(?:funcionan?|va\b|van\b|abre|carga|enciende|arranca|conecta|responde|cierra|imprime|deja|puedo\s+(?:entrar|acceder|pagar|iniciar|abrir))|se\s+(?:cuelga|cierra\s+sol[oa]|bloquea|congela|despega|rompió|ha\s+roto|cae|descarga)|ha\s+dejado\s+de|dejó\s+de|pierde\s+agua|gotea|huele\s+(?:a|mal)|falta(?:n|ba|ban)?\s+(?:una?|la|el|las|los|dos|piezas)|mensaje\s+de\s+error|(?:talla|color|producto|pedido|artículo)\s+equivocad[oa]|fuera\s+de\s+servicio)\b'
    guards: [unquoted, not_question]
  it:
    pattern: '(?i)\b(?:rott[oaie]|guast[oaie]|difettos[oaie]|danneggiat[oaie]|strappat[oaie]|graffiat[oaie]|sporc[oahie]+|scadut[oaie]|ammuffit[oaie]|intasat[oaie]|non\s+(?:mi\s+|si\s+)?(?:funzionan?o?|funziona|va\b|apre|carica|accende|parte|connette|risponde|chiude|stampa|riesco\s+a|posso\s+(?:entrare|accedere|pagare))|si\s+(?:blocca|chiude\s+da|è\s+(?:rott|bloccat|staccat)\w|scollega|scarica|stacca)|ha\s+smesso\s+di|perde\s+acqua|gocciola|puzza|manca(?:no|va)?\s+(?:un|la|il|le|i|due|pezzi)|messaggio\s+di\s+errore|(?:taglia|colore|prodotto|ordine|articolo)\s+sbagliat[oa]|fuori\s+servizio|crasha)\b'
    guards: [unquoted, not_question]

"""###
    ),
    (
      "_signals/gives.yaml",
###"""
# What makes a post social although it also sells: it answers, tells, helps, credits, asks or owns up.
# Questions that only lead to the shop ("Need a skip?", "Ready to upgrade?") give nothing.
summary: gives the reader something (helps, asks, credits, tells, answers)
languages:
  en:
    any:
      # credits: somebody else did or said something
      - pattern:
          - |-
            (?ix)\b(?:
              you \s+ (?:asked|told\s+us|wrote|voted|suggested|reported|wanted\s+to\s+know|sent\s+(?:us|in)|said|requested|spotted|pointed\s+out|found) 
            | (?:many|several|some|lots|a\s+few|two|three|four|five|six|seven|dozens|plenty|\d+|one|half) \s+ of \s+ you \b | (?:people|customers|readers|folks|members|everyone|somebody|someone) \s+ (?:kept?\s+)?(?:ask(?:ed|ing|s)?|told|wrote|want(?:ed)?\s+to\s+know|reported|pointed|suggested)
            | thanks \s+ (?:to|for|so\s+much) | thank \s+ you | credit(?:s|ed)?\b(?!\s+cards?) | (?:designed|drawn|painted|photographed|made|written|suggested|spotted|recommended|built|named|invented|photo|photos|art|words|illustrated|submitted|grown|baked) \s+ by \s+ (?!hand\b|the\s+world's|our\s+award|experts) | idea \s+ (?:came\s+from|by|from) | named \s+ after | your \s+ (?:feedback|ideas?|suggestions?|questions?|letters|comments|photos|stories|votes)
            | (?:customer|reader|listener|regular|neighbour|volunteer|colleague|pupil|member) \s+ (?:called|named|(?-i:\p{Lu})\w+)
            )
        guards: [unquoted]
      # tells, helps, answers
      - pattern:
          - |-
            (?ix)\b(?:
              how \s+ (?:to|we|it\s+works|you\s+can\s+(?:tell|fix|check|mend|clean|make|avoid)) | here's \s+ (?:how|why|what|the\s+(?:full\s+)?(?:list|recipe|method|data|answer|fix)) | why \s+ (?:we|it|the|our) \b (?!\s+(?:pay|wait)) | what \s+ (?:we\s+(?:learned|learnt|got\s+wrong|changed|found|did)|went\s+wrong|helped|works|to\s+(?:do|check|look))
            | tips? \b (?!\s+(?:top|jar|us)) | step \s+ (?:\d|one|two|by) | first,? \s+ (?:check|turn|try|make|let) | recipe | checklist | guide \s+ to | tutorial | how-to | manual | instructions | explain(?:s|ed|er)? | workaround
            | because \b (?!\s+(?:you(?:'re|\s+are)?\s+(?:deserve|worth|can|only|love)|why\s+not|it's\s+(?:friday|monday|the\s+weekend|summer|payday)|life|we\s+love\s+you|every\s+\w+\s+deserves|sleep|who\s+doesn't))
            | so \s+ that \s+ (?:you|it|they|your) | instead \s+ of \s+ (?![£€$\d]) | before \s+ you \s+ (?:buy|order|book|start|add|plant|cook|decide) | you \s+ (?:don't|do\s+not|probably\s+don't|may\s+not|won't) \s+ need | don't \s+ buy | no \s+ need \s+ to \s+ (?:buy|upgrade|order) | if \s+ (?:yours|your) \s+ (?:\w+\s+){0,3}? (?:breaks?|drops?|fails?|wobbles?|leaks?|won't|doesn't|is\s+(?:broken|too|older|still)|has|hurts?|stops?)
            | (?:we(?:'ve)?|i(?:'ve)?|our\s+\w+) \s+ (?:fixed|mended|repaired|measured|tested|compared|counted|learned|learnt|recalled|refunded|apologi[sz]e|were\s+wrong|got\s+(?:it|this|that)\s+wrong|made\s+a\s+mistake|messed|broke|underestimated|changed\s+(?:our\s+minds?|the\s+recipe)|removed|stopped) | sorry \b | apolog(?:y|ies|ise|ize) | mistake | correction | known \s+ issue | bug \b | refund(?:s|ed)? \b | recall(?:ed)?\b
            | spare \s+ parts? | repair(?:s|ed|able)? | (?:does|do|did|will|would|is|are)(?:n't|\s+not) \s+ (?:fit|work|suit|for\s+everyone|included|compatible|waterproof|dishwasher|machine|recommended|help) | not \s+ (?:for|suitable\s+for|compatible\s+with|included|dishwasher|machine|waterproof) | (?:the\s+)?(?:catch|downside|drawback|trade-off|honest\s+answer|short\s+answer|long\s+answer) \b | works \s+ (?:with|on)\s+(?!every|any) | still \s+ works \b
            | free \s+ (?:download|template|templates|class|workshop|pdf|pattern|guide|advice|of\s+charge|to\s+(?:use|read|copy|keep)|and\s+open) | open[\s-]source | no \s+ login | licen[cs]e | (?:donat(?:e|ed|ion|ions)|fundrais\w+|charity|volunteers?) \b | the \s+ (?:difference|reason|question|answer) \s+ (?:is|was|between)
            | (?:allergen|ingredient|opening\s+hours|timetable|fares?\s+(?:go|rise|change|are)|prices?\s+(?:go|went|rise|rose|change)|go(?:es)?\s+up\s+(?:to|on|by|from)|went\s+(?:up|from)|closed\s+(?:on|for|until)|cancelled|postponed|moved\s+to|please\s+(?:bring|use|note|leave|keep))
            )
        guards: [unquoted]
      # asks the audience something real
      - pattern:
          - |-
            (?ix)(?:^|(?<=[.!?\n])) \s* [^\p{L}\n]{0,4} (?:so,?\s+|and\s+|but\s+|q:\s+|question:\s+|tell\s+us:\s+)?
            (?: (?:what|which|how|where|when|who) (?!\s+(?:are\s+you\s+waiting|could\s+be\s+better|better|wouldn't|doesn't|else\s+(?:could|would)|about\s+(?:a|an|some|treating|\d)|says\s+no|can\s+resist|needs|'s\s+(?:ready|in\b|coming))) \b [^.!?\n]* \b (?:you|your|yours|you've|you'd|we|our|us|should|i|one|would) \b [^.!?\n]* \?
            | (?:have|did|do|does|are|is|can|could|would|should) \s+ (?:you|your|anyone|anybody|someone|we|it|this|these) \b (?!\s+(?:want|need|know|love|like|fancy|ready|looking|tired|sick|still\s+(?:paying|using|waiting)|deserve|dream\w*|struggl\w+|hungry|afford|miss(?:ed)?|believe)) [^.!?\n]{10,} \? )
        guards: [unquoted]

"""###
    ),
    (
      "_signals/grumbles.yaml",
###"""
# A complaint without the words of anger: "Two nights without heating in room 12." Several weak marks add
# up: something was not as it should be, how long it took or what it cost, whose thing it was.
summary: tells of a bad experience, in plain words
languages: [en, de, fr, es, it]
min_score: 3
score:
  - when: { signal: negates }
    add: 2
  - when: { signal: time_or_money }
    add: 1
  - when: { signal: names_service }
    add: 1
  - when: { signal: went_wrong }
    add: 1

"""###
    ),
    (
      "_signals/hands_out_words.yaml",
###"""
# Words put into other people's mouths: text to copy, lines to use, a script for when somebody asks. Asking
# for honest words of one's own, passing on a safety notice and copying code are something else.
summary: hands people the words they should post as their own
languages:
  en:
    any:
      - pattern:
          # copy and paste
          - |-
            (?ix)\b(?:
              copy (?:\s*(?:and|&|\+|/|-|,|n|'n')\s*|\s+) (?:then\s+)? (?:paste|post|share|tweet|send|publish) \b (?!\s+(?:(?:the|this|that|these|your)\s+)?(?:\w+\s+)?(?:commands?|code|snippet|config|line|url|token|key|path|error|log|link\s+into|it\s+into|this\s+into\s+(?:your\s+)?(?:terminal|console|browser|shell|editor|address)|into|from\s+stack|job|errors?|culture|mistakes?))
            | (?:copy|paste|steal|use|grab|borrow|take|lift) \s+ (?:(?:and|or)\s+\w+\s+)? (?:this|these|our|the|one\s+of\s+(?:these|our|the)|any\s+of\s+(?:these|our|the)|my) \s+ (?:\w+\s+){0,3}? (?:caption|captions|wording|line|lines|sentence|sentences|phrases?|message|messages|tweet|tweets|post\s+text|text|texts|words|script|talking\s+points|quotes?|hashtags?\s+and\s+text|blurb|copy|template|templates|review|comment|statement) \b (?=[^.!?\n]*(?:post|share|profile|feed|comment|timeline|caption|story|stories|account|review|video|customers?|friends|anyone|people|when|:|"|👇|⬇|below|word|as\s+(?:it\s+is|they\s+are|is))|[^\n]*")
            | (?:text|caption|captions|tweet|tweets|message|messages|words|post|comment|review|wording|line|script|reply|replies|intro) s? \s+ (?:to|for\s+you\s+to|you\s+can|you\s+should|that\s+you\s+can|ready\s+to|for) \s+ (?:just\s+|simply\s+)?(?:copy|paste|post\s+as|use\s+(?:when|if|on|in|for|as)|post|share|copying|pasting|posting|sharing) \b (?!\s+(?:office|about\s+your)) (?=[^\n]*(?:[:"👇⬇]|\bwhen\b|below|attached|https?:|\.example))
            | (?:suggested|sample|draft|ready-made|ready[\s-]to[\s-](?:send|post|share|use|publish|copy|tweet|paste)|pre-?written|pre-?approved|prepared|drafted|scripted|canned|example|proposed|recommended|approved) \s+ (?:\w+\s+)? (?:tweets?|posts?|captions?|intros?|wording|texts?|repl(?:y|ies)|comments?|messages?|copy|reviews?|statements?|lines?|script|social\s+posts?|testimonials?|quotes?|e-?mails?\s+to|letters?) (?=[^\n]*(?:[:"']|\battached|\bbelow|\blink|\bfolder|\bfor\s+(?:you|your|the|staff|all|every)|\bjust\b|\buse\b|https?:|👇))
            | (?:post|tweet|share|publish|upload|comment|write|say|reply\s+with|repeat|respond\s+with|answer\s+with|answer) \s+ (?:this|these|the\s+(?:following|text|words|line|message)|exactly\s+this|the\s+same) \s* (?:\w+\s+){0,6}? (?:word[\s-]for[\s-]word|verbatim|exactly|as\s+(?:it\s+is|is|written)|in\s+(?:these|those|our|exactly\s+these)\s+words|unchanged|without\s+chang\w+|to\s+the\s+letter)
            | (?:same|identical|exact|agreed|official) \s+ (?:exact\s+)? (?:wording|words|text|caption|phrasing) \s* (?:[,.;]|for\s+(?:all|every)|everywhere|please|and\s+(?:the\s+)?same|on\s+(?:every|all|your)|as\s+(?:they\s+are|is|written))
            | (?:keep|leave|use|stick\s+to|don't\s+(?:change|alter|edit|touch)|do\s+not\s+(?:change|alter|edit|touch)|change\s+nothing\s+in|not\s+change) \s+ (?:to\s+)? (?:a\s+(?:single\s+)?word|any(?:thing|\s+word)|the\s+(?:wording|words|text|caption|script|message|line)|these\s+words|our\s+(?:wording|words|line|script|message|phrase|text)|this\s+(?:wording|line|text|script))
            | talking \s+ points? \s* (?:for|to|when|if|you|:|attached|below|are|in\s+the|before) | (?:key\s+)?(?:messages|lines|phrases|answers|statements) \s+ (?:to\s+use|for\s+you\s+to\s+use|to\s+(?:repeat|stick\s+to|post|drop|work\s+in)|for\s+(?:staff|employees|fans|ambassadors|your\s+(?:posts?|profile|feed|channels?|timeline))) | here(?:'s|\s+is|\s+are) \s+ (?:what|exactly\s+what|the\s+words?|your\s+(?:script|lines?|caption|text|post|words?|tweet|message)|how\s+to\s+word|some\s+(?:lines|words|sentences|captions|posts)|the\s+(?:script|line|caption|text|tweet|post)) (?:\s+(?:you\s+(?:should|can|could|must)\s+|to\s+|we'd\s+like\s+you\s+to\s+|everyone\s+should\s+|for\s+you\s+to\s+)(?:say|write|post|tweet|tell|answer|reply|use|copy|share|paste|comment)|\s*:)
            | just \s+ (?:add|fill\s+in|sign|insert|put\s+in|change) \s+ (?:your|the) \s+ (?:own\s+)?(?:name|city|town|branch|store|team|photo|postcode) \s+ (?:and|then|,) \s+ (?:press|post|hit|send|share|submit|publish|tap|click)
            )
        guards: [unquoted, unnegated]
      # an order to say something, and the very words
      - pattern:
          - |-
            (?ix)\b(?:post|tweet|retweet|repost|quote|mention|praise|flood|spread|spam|comment|say|write|answer|reply|respond|repeat|use|steal|borrow|share|caption|paste|drop|leave|type|chant|tell \s+ (?:them|people|everyone|anyone|customers|friends|your\s+\w+|reporters)) \b (?!-)
            (?!\s+(?:hello|hi|yes|no|goodbye)\b) [^"\n.!?,]{0,70}? ,? \s* (?:"[^"\n]{3,}\s[^"\n]{3,}" | (?<=[\s:,])'[^'"\n]{3,}\s[^"\n]{3,}' ) (?! \s* (?:and|to) \s+ (?:i'll|i\s+will|we'll|we\s+will|get|win|enter|receive|download) | \s* below \s+ (?:and|to|for) | [^.!?\n]{0,20} \b(?:\d+|%)\s+off )
        guards: [imperative]
      - pattern: '(?i)\b(?:everyone|everybody|all\s+of\s+(?:you|us)|we\s+all|(?:the\s+whole\s+|our\s+|every\s+)\w+)\s+(?:posts?|tweets?|shares?|comments?|writes?|says?|answers?|replies|reply|repeats?|uses?)\b[^"\n.!?,]{0,50}?"[^"\n]{3,}\s[^"\n]{3,}"'
      - pattern: '(?i)(?:^|(?<=[.!?\n])\s|\b(?:please|today|now|and)\s+)(?:\W{0,3})(?:post|share|tweet|publish|upload|put|comment)\b[^\n]{0,90}[.!:]\s*(?:the\s+)?(?:text|wording|caption|words|message|line|copy|comment|script)\s*:\s*"'
        guards: [unquoted, unnegated]
      # captions, scripts and letters, ready made for others
      - pattern:
          - |-
            (?ix)\b(?:
              (?:captions?|scripts?|wording|posts?|tweets?|texts?|comments?|letters?|templates?|lines|hashtags\s+and\s+text|copy) \s+ for \s+ your \s+ (?:own\s+)?(?:\w+\s+)?(?:linkedin|instagram|facebook|tiktok|socials?|profiles?|feeds?|story|stories|channels?|posts?|reviews?|accounts?|timeline|reel|reels|video|comment)
            | (?:we|i|our\s+team|marketing|the\s+agency) (?:'ve|\s+have|'s|\s+has)? \s+ (?:already\s+|just\s+|gone\s+and\s+)? (?:written|wrote|drafted|prepared|pre-?written|put\s+together|typed\s+up) \s+ (?:\w+\s+){0,3}? (?:post|posts|caption|captions|tweets?|text|texts|review|reviews|comments?|letter|words|lines|script|scripts|it|them) \b (?: \s+ (?:for\s+you|already|so\s+(?:that\s+)?you) | [^\n]{0,60} \b(?:just|only|simply|all\s+you)\s+(?:\w+\s+){0,2}?(?:paste|add|post|sign|copy|hit|press|your\s+name|change|need\s+to\s+(?:do|add|paste|sign)) )
            | (?:your|this\s+week's) \s+ (?:captions?|scripts?|posts?|lines|words|wording|text|tweets?|talking\s+points) \s+ (?:for\s+(?:\w+\s+){1,3})?(?:is|are) \s+ (?:in\s+the|attached|below|ready|here|waiting|linked|pinned)
            | (?:use|post|publish|share|read|send|keep|copy) \s+ (?:it|them|this|these|the\s+(?:text|words|script|captions?|lines?)) \s+ (?:out\s+)?(?:exactly\b|as\s+(?:it|they)\s+(?:is|are|stands?)|as-is|as\s+is|word\s+for\s+word|verbatim|unchanged|unedited|without\s+(?:edits|changes|editing)) | (?:scripts?|wording|text|caption|lines?) \s+ (?:is|are) \s+ (?:final|fixed|binding|approved) | (?:read|post|say|use) \s+ (?:it|them) \s+ as \s+ (?:written|is|scripted) | (?:don't|do\s+not) \s+ improvise | (?:letter|post|comment|text|tweet|review)s? \s+ (?:is|are) \s+ (?:ready|written|done|prepared)\s*,? \s+ (?:you\s+)?(?:only|just|all\s+you) | (?:no|without) \s+ (?:edits|editing|changes|variations?|rewording|rewriting|improvis\w+|ad-libbing) \s* (?:,?\s*please)? (?=\s*[.!,\n]|\z)
            | (?:post|share|pick|choose|use|tweet|publish|comment\s+with) \s+ (?:any\s+)?(?:one|two|any|either) \s+ of \s+ (?:these|the\s+(?:following|lines|texts|captions|messages|posts|comments|tweets)|our) \b (?!\s+(?:tips|recipes|books|classes|colou?rs|shops|tickets|photos|stops|dates|slots|sizes|days))
            | (?:post|share|publish|upload|use|tweet|send) \s+ (?:it|them|this|these|one|the\s+\w+) \s+ (?:\w+\s+){0,2}? (?:as\s+(?:your|their)\s+own|under\s+your\s+(?:own\s+)?name|as\s+if\s+(?:it|they)\s+(?:was|were)\s+yours) | under \s+ your \s+ own \s+ name
            | (?:post|share|publish|upload|paste|use|say|tweet|answer|repeat|copy|comment) \b [^.!?\n]{0,60} \b (?:word[\s-]for[\s-]word|verbatim|in\s+exactly\s+(?:these|this|the\s+same)\s+\w+|letter\s+by\s+letter|to\s+the\s+letter)
            | copy \s+ (?:this|it|these|the\s+(?:text|line|words|sentence)|our\s+\w+) \s+ (?:in|on|on\s?to|into|to) \s+ your \s+ (?:\w+\s+)? (?:status|profile|bio|feed|story|stories|timeline|page|wall|posts?|channels?|linkedin|account)
            | (?:mention|include|use|drop|say) \s+ (?:the\s+words?\s+)? "[^"\n]+" \s+ (?:and|or|,|&) \s* "
            | (?:we|i|our\s+team|marketing) (?:'ve|\s+have)? \s+ (?:already\s+)? (?:prepared|written|drafted|wrote|made|created) \s+ (?:\w+\s+){0,3}? (?:captions?|posts?|tweets?|comments?|reviews?|texts?|lines?|scripts?|sentences) \s+ for \s+ (?:you|our\s+(?:fans|followers|members|community|customers|staff|team|ambassadors)|everyone|all\s+(?:of\s+you|staff|employees|members)|the\s+(?:team|staff|fans|ambassadors)|ambassadors|employees|staff|creators)
            | (?:that's|this\s+is|those\s+are|these\s+are) \s+ the \s+ (?:exact\s+)?(?:wording|words|phrases?|sentences?|line|lines) \s+ (?:we|to|you)
            | (?:add|put|insert|forward|include|append|attach|work|weave) \s+ (?:this|these|our|the\s+following) \s+ (?:\w+\s+)? (?:sentence|line|words|phrase|slogan|text|message|quote|claim)s? \b [^"\n.!?]{0,50} \b (?:your|every|all|each|any) \b
            | here(?:'s|\s+is|\s+are) \s+ (?:the|a|your|some|our) \s+ (?:messages?|texts?|posts?|lines?|captions?|wording|tweets?) \s+ (?:for\s+(?:your|all\s+your|every)|to\s+(?:post|share|send|forward|copy|paste))
            | (?:short\s+(?:of|on)|out\s+of|lost\s+for|need|stuck\s+for|no\s+time\s+to\s+find) \s+ (?:the\s+right\s+)?(?:words|inspiration|a\s+caption|ideas\s+what\s+to\s+(?:say|write|post)) \b [^\n]{0,20} [:?!.,] (?=[^\n]*["'])
            | (?:change|swap|replace|edit) \s+ (?:only\s+)?the \s+ (?:photo|picture|name|city|emoji) ,? \s+ (?:and\s+|but\s+)?(?:keep|leave|not) \s+ the \s+ (?:text|words|wording|caption|rest)
            | (?:under|in|below|beneath|into|to) \s+ (?:every|any|each|all|as\s+many) \s+ (?:\w+\s+){0,2}? (?:comment\s+sections?|comments?|videos?|threads?|posts?|reviews?) \b [^.!?\n]{0,50}? \b(?:you\s+(?:can\s+find|see)|that\s+mentions?|that\s+says?|about\s+us|from\s+your|with\s+(?:the|our|this)) (?=[^\n]*(?:line|words|text|sentence|phrase|message|approved|"|'))
            | (?:approved|official|agreed|standard|prepared) \s+ (?:text|answer|answers|reply|replies|response|responses|statement|wording|line|lines|sentences?) \b [^.!?\n]{0,60} \b (?:your\s+(?:own\s+|personal\s+|private\s+)?(?:account|profile|name)|personal\s+account|private\s+account|employees?|staff)
            | (?:as\s+if|like|pretend) \s+ (?:it\s+(?:were|was|is)\s+)? (?:your\s+(?:own\s+)?idea|your\s+own|it's\s+yours|you\s+came\s+up|it\s+was\s+you) | only \s+ your \s+ (?:name|signature) \s+ is \s+ missing | (?:just|all\s+you\s+(?:have|need)\s+to\s+(?:do\s+is\s+)?) \s* (?:paste|add\s+your\s+name|sign|copy) \b (?!\s+(?:the\s+)?(?:link|url|code|address|command|in\b|up\b)) (?=[^\n]*(?:post|share|send|done|that's\s+it|press|selfie))
            )
        guards: [unquoted, unnegated]
      - pattern:
          # everybody from their own account, on command
          - |-
            (?ix)\b(?:
              (?:post|posts|share|shares|publish|publishes|tweets?|repost|reposts|upload|put|puts|paste) \s+ (?:it|this|the\s+\w+|these|them|our\s+\w+|one|the\s+same\s+\w+) \s* (?:\w+\s+){0,4}? (?:on|from|to|in|under|with) \s+ (?:your|their|his|her|every|all\s+(?:your|their)) \s+ (?:own\s+|private\s+|personal\s+)+ (?:\w+\s+)?(?:linkedin|instagram|facebook|tiktok|x\b|threads|socials?|accounts?|profiles?|pages?|timelines?|feeds?|channels?|name|names|walls?|handles?) 
            | (?:as\s+if|so\s+(?:that\s+)?it\s+(?:looks|sounds|seems|reads|feels)|make\s+it\s+(?:look|sound|feel)|sound\s+like|looks?\s+like) \s+ (?:it\s+(?:were|was|is)\s+|it's\s+|they\s+(?:are|were)\s+|it\s+comes?\s+from\s+)? (?:your\s+own|you\s+(?:wrote|mean|came|thought)|from\s+(?:you|a\s+(?:fan|customer))|spontaneous|natural|organic|personal|a\s+real|unprompted)
            | (?:don't|do\s+not|never|without|please\s+don't) \s+ (?:mention|say|saying|mentioning|tell|reveal|add|write) \s+ (?:\w+\s+){0,4}? (?:that\s+)?(?:we\s+(?:sent|asked|wrote|gave|told)|you\s+(?:work|are\s+(?:staff|paid)|got\s+this)|it\s+(?:came\s+from|is\s+from|comes\s+from)\s+us|who\s+(?:wrote|sent))
            | (?:drop|work|slip|weave|get|sneak|include) \s+ (?:this|these|our|the) \s+ (?:\w+\s+){0,2}? (?:line|lines|phrase|phrases|slogan|sentence|words|claim|message|messages|hashtag\s+and\s+line) \s+ (?:in|into|to|under) \s+ (?:your|every|all|any|the) \s+ (?:\w+\s+)?(?:posts?|comments?|videos?|captions?|replies|conversations?|stories|chat|threads?)
            )
          # a script for when people ask
          - '(?i)\b(?:if|when|whenever|should)\s+(?:any(?:one|body)|some(?:one|body)|people|they|friends|customers?|reporters?|journalists?|followers|your\s+\w+|a\s+(?:friend|customer|journalist|reporter|neighbour))\s+(?:\w+\s+){0,2}?(?:asks?|mentions?|complains?|brings?|wants?\s+to\s+know|criticis\w+|questions?|comments?)\b[^\n]{0,120}?\b(?:say|answer|reply|tell\s+(?:them|him|her)|respond|use|repeat|write)\b(?=[^.!?\n]{0,25}[:,]?\s*["''])'
        guards: [unquoted, unnegated]
      # a form to fill in, to be posted
      - all:
          - pattern: '(?i)\[\s*(?:your\s+(?:name|city|town|reason|team|store|branch|favou?rite[^\]\n]{0,20}|story|\w+)|reason|product|feature|insert[^\]\n]{0,30}|team|city|town)\s*\]'
          - pattern: '(?i)\b(?:post|share|tweet|comment|caption|repost|paste|publish|fill\s+in\s+and)\b'

"""###
    ),
    (
      "_signals/has_trouble.yaml",
###"""
# Complains, asks for help, or tells of trouble in such plain words that one mark alone would not say so.
# For rules that have other evidence in the reply.
summary: has a problem with a product or service
languages:
  any:
    any:
      - signal: complains
      - signal: asks_support
      - all:
          - signal: { name: grumbles, min_score: 2 }
        none:
          - signal: asks
          - signal: suggests
          - signal: rough_praise
          - signal: says_solved

"""###
    ),
    (
      "_signals/merge_field.yaml",
###"""
# The hole where a name should be. Messages that talk about templates ("wrap {{first_name}} in raw") know
# what they print; a greeting with a hole in it does not.
summary: an unfilled merge field, or a greeting to nobody
languages:
  any:
    any:
      # a greeting, then a hole, an empty value or a field's own name
      - pattern:
          - |-
            (?ix)(?:^|(?<=[\n.!?])) \W{0,6} (?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening|day)|welcome|greetings|thanks|thank\s+you|congratulations|congrats|hallo|hi|liebe(?:r|/r)?|lieber?\s+|guten\s+(?:tag|morgen|abend)|sehr\s+geehrte(?:r|/r|\(r\))?|moin|servus|bonjour|salut|chère?s?|cher|bonsoir|coucou|hola|estimad[oa](?:/a|\(a\))?|querid[oa](?:/a)?|buenos\s+días|buenas\s+tardes|buenas|ciao|salve|gentile|buongiorno|buonasera|car[oa](?:/a)?|egregio|spett\.?le|merci|gracias|grazie|danke) (?:\s+(?:again|there|my\s+(?:dear\s+)?friend|dear\s+friend|mr\.?|mrs\.?|ms\.?|herr|frau|mme|m\.|sr\.?|sra\.?))* [\s,]+
            \K(?:\{\{?\{?[^{}\n]{1,60}\}?\}\}? | \[\[?(?!object)[\p{L}_][\p{L}\d_ .'/-]{0,40}\]?\] | <<?[\p{L}_][\p{L}\d_ .-]{0,30}>>? | %{1,2}[\p{L}_][\p{L}\d_. -]{0,30}%{1,2} | \*\|[^|\n]{1,40}\|\* | \$\{?[\p{L}_][\p{L}\d_.]{1,30}\}? | \#\{?[\p{L}_]{0,3}name\}? | @\{[^}\n]{1,30}\} | @(?:username|handle|name|firstname|first_name|yourname|your_name|recipient|user)\b | _{2,}(?:[\p{L}]+_{2,})? | (?-i:X{2,}|N/A|NaN|None|NULL|null|nil|undefined|UNDEFINED|FIRST_?NAME|FIRST\s+NAME|LAST_?NAME|FNAME|LNAME|NAME|SURNAME|USERNAME|USER_NAME|FULLNAME|FULL\s+NAME|VORNAME|NACHNAME|PRENOM|PRÉNOM|NOM|NOMBRE|NOME|COGNOME|RECIPIENT|CUSTOMER|Customer\s+Name|firstname|first_name|lastname|username|user_name|fname|FirstName|LastName|UserName|Firstname|Lastname) \b (?!\s+(?:of|is|are|hypothesis|values?|pointers?|and\s+void|island|-safe)) | \[object\s+Object\] | \(?(?:insert|your|recipient'?s?|customer'?s?|enter)\s+(?:first\s+)?name\)? | \((?:first\s+|last\s+|sur|full\s+)?name\) )
          # an empty place before the comma: "Hi ,"
          - '(?i)\A\W{0,4}(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|hola|ciao|gentile)\h+(?:,|!(?=\s))'
          # Dear {recipient}, anywhere
          - '(?i)\bdear\h+\K(?:\{+[^{}\n]{1,40}\}+|\[[\p{L} _/]{2,30}\]|<[\p{L} _]{2,30}>|%[\p{L}_ ]{2,30}%)'
          # openings that fit nobody
          - |-
            (?ix)(?:^|(?<=[\n.!?])) \W{0,4} (?:(?:hi|hello|good\s+\w+)[,\s]+)?\K(?:(?:dear\s+)?(?:sir\s*/\s*madam|madam\s*/\s*sir|mr\.?\s*/\s*(?:mrs|ms)\.?|mrs?\.?\s*/\s*m[rs]s?\.?(?:/\w+)?)\b |
              dear \s+ (?:sir|sirs|madam|ma'am) \s* (?:/|or|and|,|\() \s* (?:or\s+)?(?:madam|sir|sirs|ma'am|to\s+whom) | dear \s+ (?:sir|sirs|madam) \b (?!\s+(?-i:\p{Lu})) | to \s+ whom \s+ it \s+ may \s+ concern | (?:dear|hi|hello) \s+ (?:valued|esteemed|loyal) \s+ (?:customer|client|member|guest|user|partner|subscriber|friend) s? | dear \s+ (?:customer|client|user|subscriber|account\s+holder|recipient|prospect|business\s+owner|homeowner|resident|influencer|blogger|creator|candidate|sir\s*/\s*madam)s? (?=\s*[,!:.]|\s*\n)
            | sehr \s+ geehrte \s+ (?:damen \s+ und \s+ herren | kundin(?:nen)? .{0,12} kunden?|kunden) | liebe[r]? \s+ (?:kundin(?:nen)?\s*(?:/|und|,)\s*(?:lieber?\s+)?kunden?|kunde) | sehr \s+ geehrte(?:r|/r|\(r\)) \s+ (?:herr\s*/\s*frau|frau\s*/\s*herr|kunde) | madame ,? \s* (?:/|ou|,|et)? \s* monsieur \b | (?:cher|chère) (?:\(e\)|/chère|\s+ou\s+chère)? \s+ (?:client|cliente|client\(e\)|client/e) | estimado(?:s|/a|\(a\)|\s+o\s+estimada)? \s+ (?:client[ea]s?|señor(?:es)?(?:/a|\(a\)|\s+o\s+señora)?|usuari[oa]s?) | a \s+ quien \s+ corresponda | gentile \s+ (?:cliente|utente|signore\s*/\s*signora|signora\s*/\s*signore) | spettabile \s+ (?:cliente|ditta) )
        guards: [unquoted]
      # a hole anywhere else
      - all:
          - pattern:
              - '(?i)\{\{\{?\s*[\p{L}_][^{}\n]{0,60}\}\}\}?|\*\|[A-Z_:]{2,30}\|\*|<<\s*[\p{L}_ ]{2,30}\s*>>|%%?(?:first|last|full|user|company|sur|recipient|customer|vor|nach)_?\h?(?:name)?%%?|%(?:NAME|COMPANY|FNAME|LNAME|FIRSTNAME|CITY|EVENT|DATE|TITLE|ORDER|PRODUCT)%|\$\{[\p{L}_.]{2,30}\}|\{(?:first|last|full|user|company|sur|event|city|vor|nach)?_?(?:name|company|city|event|firma|vorname|nachname|nombre|nome|prénom|prenom|empresa|ciudad|ville|stadt|handle|username|link|date)\}'
              - '(?i)\[\s*(?:first\s*name|last\s*name|full\s*name|your\s+(?:first\s+)?name|name|surname|company(?:\s+name)?|your\s+company|recipient|customer(?:\s+name)?|city|event(?:\s+name)?|vorname|nachname|firma|prénom|nom|nombre|apellido|empresa|nome|cognome|azienda|insert\s+[\w\s]{2,25}|handle|username|job\s+title|industry|topic|mutual\s+connection)\s*\]'
              - '\b(?:FIRST_?NAME|LAST_?NAME|FNAME|LNAME|FIRSTNAME|LASTNAME|COMPANY_?NAME)\b|\[object\s+Object\]|<\s*(?i:first\s?_?name|last\s?_?name|full\s?name|name|company|industry|title|job\s?title|surname|city|vorname|nachname|prénom|nombre|nome)\s*>'
            guards: [unquoted]
        none:
          - pattern: '(?i)\b(?:literally|placeholders?|template|templates|templating|syntax|escape[sd]?|wrap|wraps|print[s]?|jinja|handlebars|mustache|liquid|merge\s+(?:field|tag)s?|variable|variables|replace\s+(?:the|it|with|\[|\{)|platzhalter|vorlage|variabl\w+|plantilla|modèle|segnaposto|regex|tag\s+like|fill\s+in|instead\s+of\s+(?:my|the|your)\s+name|config|code\s+block|snippet|field|row|column|sheet|cell)\b'

"""###
    ),
    (
      "_signals/miracle_claim.yaml",
###"""
# Results that nobody can promise: at once, for everyone, without effort, by a secret. Quoted, denied and
# questioned promises are criticism, and so is talk of gurus; overnight oats, overnight trains and
# optical 10x zooms are facts.
summary: promises a result that nobody can promise
languages:
  en:
    any:
      - pattern:
          # miracle goods, secrets and tricks
          - |-
            (?ix)\b(?:
              miracle [\s-]+ (?!worker|play|plays|on\b|of\b|mile|gro\b|happen\w*|that\b|and\b|or\b|baby|mets|\d) (?:\w+\s+){0,2}? (?:cure|cures|tea|cloth|serum|cream|pill|pills|diet|method|product|products|solution|formula|drops?|oil|balm|treatment|supplement|remedy|powder|spray|tool|app|hack|system|fix|machine|potion|mask|lotion|drink|shake|patch|programme|program|gel|shampoo|cleaner|sponge|detox|food|ingredient|plan|course|software|gadget|mattress|weight|fat)
            | (?:magic|wonder) [\s-]+ (?:pill|bullet|cure|drug|potion|serum|cream|diet)
            | (?:secret|hidden|forbidden|proprietary) \s+ (?:money[\s-]making\s+|growth\s+|success\s+|wealth\s+|sales\s+|marketing\s+)? (?:formula|system|method|blueprint|loophole|strategy|hack|trick|technique|weapon|code|algorithm|sauce\s+(?:to|for|behind)) (?!\s+(?:was|is\s+(?:butter|patience|time)))
            | (?:one|1|this|a|these) \s+ (?:weird|simple|strange|odd|crazy|little|tiny|sneaky|\d+-(?:second|minute)) (?:,?\s+\w+)? \s+ (?:trick|hack|secret|habit|ritual|tweak) s? \s+ (?:that|to|and|which|will|for|makes|doubled|tripled) \b
            | (?:trick|secret|method|formula|system|loophole|remedy|hack) s? \s+ (?:that\s+)? (?:doctors|banks|dentists|experts|gurus|trainers|schools|universit\w+|the\s+(?:rich|industry|banks|experts|pros)|big\s+\w+|they|your\s+\w+|nobody|no\s+one|millionaires|insiders) \s+ (?:hates?|don't\s+(?:want|teach|tell)|doesn't\s+(?:want|teach|tell)|won't\s+(?:tell|teach)|never\s+(?:tell|teach|told|taught)|(?:is|are)\s+hiding|hides?|keep|talks?\s+about|tells\s+you|will\s+never)
            | (?:they|doctors|banks|dentists|gurus|schools) \s+ (?:don't|won't|never|will\s+never) \s+ want \s+ you \s+ to \s+ know | what \s+ (?:doctors|banks|dentists|gurus|your\s+\w+) \s+ won't \s+ tell \s+ you
            | doctors \s+ hate | the \s+ (?:only|last) \s+ (?:\w+\s+)? (?:supplement|tool|course|app|cleaner|cream|diet|pan|product|system|software|knife|serum|vitamin|book|method|investment|shoes?|remedy|workout|device|gadget) \s+ you(?:'ll|\s+will)? \s+ (?:ever\s+)? need (?:\s+to\s+(?:be|get|become|make|lose))?
            )
          # money or followers out of nothing
          - |-
            (?ix)\b(?:
              (?:get|getting|become|be|got|make\s+(?:you|me)) \s+ (?:rich|wealthy|a\s+millionaire|debt[\s-]free) \b (?!\s+(?:in\s+(?:vitamins?|flavou?r|detail|history|fibre|fiber)|man|text|snippet)) (?=[^.!?\n]*(?:quick|fast|sleep|overnight|in\s+(?:just\s+)?\d|days|weeks|months|effort|from\s+home|easy|guarantee|without|[.!]|$))
            | (?:zero|nothing|0|broke|scratch|\d[\d.,]*k?) \s+ to \s+ (?:[£€$]\s?)?(?:\d[\d.,]*\s?[km]?\b|six\s+figures|seven\s+figures|millions?|a\s+million|hero|millionaire) \s* (?:\w+\s+){0,3}? in \s+ (?:just\s+|under\s+|only\s+)? (?:a|one|two|three|\d+|thirty|ninety|sixty) \s* (?:days?|weeks?|months?|hours?|minutes?|weekend)
            | (?:turn|turned|turns|put\s+in|invest|start\s+with|give\s+(?:me|us)|deposit) \s+ (?:your\s+|in\s+)?[£€$]?\s?\d[\d.,]*k? \s* (?:[£€$]|euros?|pounds|dollars)? [^.!?\n]{0,30}? (?:into|,?\s+(?:and\s+)?(?:take\s+out|get\s+(?:back|out)|withdraw|walk\s+away|cash\s+out|watch\s+it\s+become|receive)) \s+ [£€$]?\s?\d[\d.,]*k?
            | (?:invest|put\s+in|deposit|pay\s+in|give\s+us|send\s+us|stake|start\s+with) \s+ (?:only\s+|just\s+)?[£€$]?\s?\d[\d.,]*k? \s* [£€$]? [^.!?\n]{0,30}? ,? \s+ (?:and\s+)?(?:have|get|own|make|receive|collect|cash|withdraw|earn|take|see|becomes?|be\s+worth) \s+ (?:\w+\s+){0,2}?[£€$]?\s?\d[\d.,]*k?
            | (?:double|triple|quadruple|10x|5x|3x|100x|multiply|skyrocket|explode|supercharge) (?:s|d|ing)? \s+ (?:your|any|my|every|their|our) \s+ (?:\w+\s+){0,2}? (?:money|income|savings|sales|revenue|followers|leads|traffic|investment|profits?|portfolio|engagement|business|salary|reach|clients|customers|conversions?|audience|bitcoin|crypto|deposit|productivity|output|stake) \b (?=[^.!?\n]*(?:overnight|instantly|in\s+(?:just\s+|under\s+|only\s+)?(?:\d+|a|one|two|three|seven|ten|thirty)\s*(?:days?|weeks?|hours?|minutes?|months?|night|weekend|click)|by\s+(?:tomorrow|monday|friday|next\s+week|the\s+weekend)|while|without|guarantee|effortless|with\s+(?:one|a\s+single|this|our|no)|secret|formula|trick))
            | (?:formula|trick|hack|secret|method|system|app|tool|software|course|framework|playbook|strategy|template|prompt) \s+ (?:(?:that|which|will|to|can)\s+)? (?:10x|5x|3x|100x|double|triple|quadruple|tripled|doubled|10xed|skyrocket|explode) (?:s|es|d|'s|'d|ed)? \b
            | (?:passive|guaranteed|effortless|automatic|unlimited|risk-free|hands-free) \s+ (?:monthly\s+|daily\s+|weekly\s+)? (?:income|earnings|money|cash|profits?|returns?|riches|wealth) (?=[^\n]*(?:guarantee|sleep|overnight|no\s+(?:work|risk|effort|experience|skills?)|without|from\s+day\s+one|\d\s?%|[£€$]\s?\d|\d+\s+(?:days|weeks)|anyone|everyone|for\s+life|forever|quit|fire\s+your\s+boss))
            | guaranteed \s+ (?:income|returns?|profits?|followers|growth|sales|success|weight\s+loss|results?|leads|viral|page\s+one|first\s+page|rankings?|\#1|cure|fluency|promotion|wins?|passes|pass) \b (?!\s+(?:or\s+your\s+money))
            | (?:results?|success|growth|income|profits?|returns?|wins?|weight\s+loss|sales|fluency|ranking|followers) \s* (?:,|-|are|is|100\s?%|fully)? \s* guaranteed
            | (?:followers|likes|subscribers|clients|leads|customers|sales|views|fans) \s+ (?:overnight|in\s+(?:just\s+)?(?:one|a|\d+|24|48)\s+(?:night|days?|hours?|minutes?|click|week)|by\s+tomorrow|while\s+you\s+sleep|instantly|on\s+autopilot|without\s+(?:lifting|posting|trying|effort))
            | (?:quit|leave|fire) \s+ your \s+ (?:job|boss|day\s+job|9-to-5|nine-to-five) \s+ (?:in|by|within|next|after|this|for\s+good|tomorrow|forever)
            | (?:make|earn|earning|pocket|bank|cash\s+in|clear) \s+ [£€$]?\s?\d[\d.,]*k? \s* (?:[£€$]|dollars|pounds|euros)? \s* (?:\w+\s+){0,3}? (?:while\s+you\s+sleep|in\s+your\s+sleep|from\s+(?:your\s+(?:sofa|couch|phone|bed)|home|day\s+one)|without|doing\s+nothing|overnight|on\s+autopilot|with\s+(?:no|zero|one\s+click|just)|in\s+(?:just\s+|under\s+|your\s+first\s+)?(?:\d+|a|one|two|five|ten|thirty)\s*(?:minutes?|hours?|days?|weeks?)|(?:a|per|every)\s+(?:day|week|hour))
            | financial \s+ freedom \s+ (?:in|by|within|guaranteed|overnight|without|is\s+one)
            | you \s+ (?:can't|cannot|can\s+not) \s+ (?:possibly\s+)?lose (?=\s*[.!,]|\s+with|\s+money|\z) | never \s+ lose \s+ (?:money|a\s+(?:trade|client|customer|bet|sale)) | risk-free \s+ (?:investment|profits?|returns?|income|trading|gains?)
            )
          # instant, effortless or total effect
          - |-
            (?ix)\b(?:melt|burn|lose|los(?:e|ing)|drop|shed|blast|torch|shrink|erase|vanish|cure|heal|grow|earn|make|learn|get|become|train|works?|fix|fixes|melts|burns|sheds|erases|cures|heals|money|rich|income|language|fluent|profit|trades?|sells?|slim|fat|kilos?|pounds) \b [^.!?\n]{0,50} \b (?:while|as) \s+ you(?:'re|\s+are)? \s+ (?:sleep|asleep|sleeping|nap|dream)
          - |-
            (?ix)\b(?:
              (?:fall\s+asleep|go\s+to\s+(?:sleep|bed)|sleep) [^.!?\n]{0,25} (?:and\s+|,\s*)? wake \s+ up \s+ (?:\w+\s+){0,2}? (?:speaking|rich|fluent|slim|slimmer|thin|thinner|younger|richer|lighter|cured|healed|wrinkle|knowing|with\s+(?:a\s+)?(?:perfect|flawless|clear|new|six-pack|abs|fewer|no)|\d|a\s+(?:new|different|size|millionaire|dress))
            | (?:lose|drop|shed|melt) \s+ (?:up\s+to\s+)? (?:[2-9]|\d{2,}|ten|five|twenty|a\s+stone|two|three|four|several) \s* (?:kg|kilos?|lbs?|pounds|stone|inches|dress\s+sizes|sizes|cm|size) \s* (?:of\s+\w+\s+)? (?:\w+\s+){0,2}? (?:overnight|in\s+(?:just\s+|only\s+|under\s+)?(?:a|one|two|three|\d+|seven|ten)\s*(?:days?|weeks?|hours?|week|nights?|minutes?)|without|while|by\s+(?:\w+day|tomorrow)|effortlessly|instantly|guaranteed)
            | (?<!nothing\s)(?:melts?|torch(?:es)?|blasts?|dissolves?) \s+ (?:away\s+)?(?:\w+\s+)? (?:fat|belly|cellulite|kilos|pounds|inches|wrinkles)
            | (?:cures?|heals?|reverses?|eliminates?|erases?|wipes?\s+out|banish(?:es)?|ends?|melts?|removes?|fixes) \s+ (?:your\s+|all\s+|any\s+|every\s+)? (?:\w+\s+){0,2}? (?:cancer|diabetes|depression|anxiety|arthritis|autism|adhd|alzheimer's|insomnia|wrinkles|cellulite|baldness|asthma|acne|ag(?:e?ing)|pain|back\s+pain|migraines?|debts?|stains?|scars?|anything|everything|tinnitus|addiction|stress|hangovers?|burnout|jet\s?lag|allergies) \b (?=[^.!?\n]*(?:overnight|instant|in\s+(?:just\s+|under\s+)?(?:a|one|two|\d+)\s*(?:day|night|hour|minute|week|second|sip|use|sitting)|forever|for\s+good|permanently|guarante|without|100\s?%|once|completely|in\s+seconds|every|any\b|all\b|naturally))
            | (?<!nothing\s)(?<!nobody\s)(?:works?|worked) \s+ (?:every\s+(?:single\s+)?time|for\s+(?:absolutely\s+)?(?:everyone|anyone|everybody|anybody)|instantly|like\s+(?:magic|a\s+miracle)|100\s?%|in\s+100\s?%)  (?=[\s.,!]|\z)
            | (?:never|no\s+more) \s+ (?:be\s+|feel\s+|get\s+|have\s+|pay\s+|worry\s+about\s+|struggle\s+with\s+)? (?:tired|sick|ill|poor|broke|hungry|sad|stressed|lonely|anxious|rejected|money|debt|wrinkles|pain|dieting|old|age) \b [^.!?\n]{0,25}? \b (?:again|ever)
            | (?:fluent|fluency|six-pack|abs|perfect\s+(?:skin|pitch|sleep)|flawless\s+skin|expert|authority|pro|champion|celebrity|influencer|bestseller|black\s+belt|native\s+speaker|genius) \s+ (?:\w+\s+){0,3}? (?:overnight|in\s+(?:just\s+|only\s+|under\s+|as\s+little\s+as\s+)?(?:a|one|two|three|\d+|seven|ten|five)\s*(?:days?|weeks?|hours?|week|nights?|minutes?|weekend|session|lesson)|by\s+(?:tomorrow|monday|friday|the\s+weekend)|while|without|guaranteed)
            | (?:any|every|each|all) \s+ (?:\w+\s+){1,3}? (?:\d+x|ten\s+times|100x) \s+ (?:\w+) \b [^\n]{0,50} (?:guarantee|one\s+click|instantly|overnight|in\s+(?:seconds|minutes)) 
            | (?:removes?|kills?|cleans?|fixes|solves?|heals?|cures?|erases?|stops?|beats?) \s+ (?:every|any|all|100\s?%\s+of(?:\s+all)?) \s+ [^.!?\n]{0,60} (?:instantly|in\s+(?:seconds|one\s+(?:wipe|go|click|minute|swipe))|overnight|forever|for\s+good|guaranteed|at\s+once|immediately)
            | (?:instantly|overnight|effortlessly|automatically|magically) \s+ (?:\w+\s+)? (?:transforms?|doubles?|triples?|cures?|heals?|removes?|erases?|boosts?|eliminates?|melts?|makes?|turns?|slims?|whitens?|multipl(?:y|ies)|reverses?|rejuvenates?|attracts?) \s+ (?:you|your|any|every|all|wrinkles|fat|stains)
            | overnight \s+ (?:results?|riches|growth|fortune|millionaire|transformation|cure|wealth|authority|weight\s+loss) \b
            | (?:results?|success|fame|riches|growth|authority|transformation|wealth|fluency|change|leader|expert|confidence|energy|abs) \s+ (?:overnight|by\s+tomorrow(?:\s+morning)?|instantly|in\s+(?:seconds|one\s+night|24\s+hours)|in\s+(?:an?\s+)?instant) \b
            | (?:turns?|transforms?|makes?) \s+ (?:any|every|anyone|everyone|anybody|everybody) \s+ (?:\w+\s+){0,4}? (?:into|a|an|rich|fluent|thin|slim|happy|\d+x|irresistible|famous|successful) \b (?=[^.!?\n]*(?:overnight|instant|tomorrow|in\s+(?:just\s+|under\s+)?(?:a|one|\d+)|one\s+click|guarante|seconds|without|effort)|[^\n]{0,60}guaranteed)
            | (?:without|no|zero) \s+ (?:diet|dieting|exercise|exercising|effort|work|working|gym|sweat|studying|practice|training|talent|skills?|experience|risk|lifting\s+a\s+finger|trying|thinking|homework) \s* (?:[.,;!:]|and\b|or\b|required|needed) [^\n]{0,60} \b (?:guarantee\w*|overnight|instant(?:ly)?|results?|rich|slim|fluent|income|fat|kilos?|kg|lbs|pounds|dress\s+size|six-pack|in\s+(?:just\s+)?\d+\s+(?:days?|weeks?|minutes?|hours?))
            | (?:rich|slim|fluent|fit|income|fat|kilos?|kg|lbs|pounds|six-pack|muscle|results?|follow\w*|sales|money|wealth|piano|guitar|language) \b [^.!?\n]{0,40} \b (?:without|with\s+(?:no|zero)) \s+ (?:any\s+|a\s+single\s+|ever\s+)? (?:diet|dieting|exercise|effort|work|working|gym|sweat|studying|practice|practising|training|talent|skills?|lesson|lifting\s+a\s+finger|trying|moving|leaving\s+the\s+(?:sofa|couch|house))
            | (?:\d+|ten|twenty|five) \s+ years \s+ younger | reverse(?:s|d)? \s+ (?:ag(?:e?ing)|the\s+clock|time) | (?:fountain|elixir) \s+ of \s+ (?:youth|life) | (?:anti-?ag(?:e?ing)|weight[\s-]loss|hair[\s-]growth) \s+ (?:miracle|breakthrough|secret|revolution)
            | (?:double|triple)(?:d|s)? \s+ (?:my|your|our) \s+ (?:\w+\s+)? (?:income|revenue|sales|followers|money|salary|savings) \s+ (?:in\s+(?:a|one|\d+)\s+(?:week|days?|weekend|night|month)|overnight)
            | (?:guaranteed|guarantee|promise) \s+ (?:to\s+|you(?:'ll|\s+will)\s+|that\s+(?:you|it)(?:'ll|\s+will)\s+)(?:be\s+|get\s+|go\s+|make\s+)?(?:go\s+viral|viral|double|triple|rich|lose|earn|cure|win|never|rank|grow|succeed|pass|heal|change\s+your\s+life|work\s+for\s+(?:everyone|anyone)|sell|a\s+(?:full|second)\s+(?:refund\s+)?(?:income|salary)|\d)
            )
        guards: [unquoted, unnegated, not_question]
      # an effect people dream of, beside a word that takes the catch out
      - pattern:
          - |-
            (?ix)\b(?:
              (?:lose|losing|drop|dropping|shed|shedding|burn\s+off|melt|melts|melting) \s+ (?:up\s+to\s+|over\s+)? (?:[2-9]|\d{2,}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|all\s+that|stubborn|half\s+a|your|that|a\s+(?:stone|dress)) \s* (?:\w+\s+){0,2}? (?:kg|kgs|kilos?|lbs?|pounds|stone|inch(?:es)?|sizes?|cm|weight|fat|belly|gut|muffin\s+top|double\s+chin)
            | (?:\w+\s+)?(?:dress\s+)?sizes? \s+ smaller | (?:become|be|turn\s+into) \s+ an? \s+ (?:\w+\s+){0,2}? (?:author|bestseller|celebrity|millionaire|star|legend|influencer|authority|genius|master|expert|magnet|leader|polyglot|champion) | (?:happier|healthier|richer|smarter|fitter|more\s+(?:beautiful|confident|attractive|productive)) | bank \s+ (?:account|balance) \s+ (?:\w+\s+)?(?:fill|grow|explode|overflow|double)\w* | (?:say\s+)?goodbye \s+ to \s+ (?:\w+\s+)?\w+ | spotless | (?:slimmer|thinner|skinnier|belly\s+fat|six-pack|flat\s+(?:stomach|belly|tummy)|bikini\s+body)
            | (?:years?|decades?) \s+ (?:younger|off\s+your) | (?:erase|erases|vanish|smooth|smooths|banish|banishes|wipe|wipes|reverse|reverses|no\s+more) \s+ (?:\w+\s+){0,2}? (?:wrinkles|fine\s+lines|cellulite|ag(?:e?ing)|grey\s+hair|hair\s+loss|baldness|dark\s+circles|time) | hair \s+ (?:\w+\s+)?(?:grows?|growing|grew|regrows?) (?:\s+back)? | (?:re)?grows? \s+ (?:\w+\s+)?hair | perfect \s+ (?:marriage|body|skin|life|teeth|pitch|sleep|smile|memory|relationship|figure|abs) | (?:flawless|baby[\s-]soft|glass) \s+ skin | (?:wrinkles|cellulite|grey\s+hairs?|spots|acne) \s+ (?:\w+\s+)? (?:gone|vanish|disappear|fade|melt)s?
            | (?:cures?|cured|heals?|healed|reverses?|reversed|eliminates?|eradicates?|defeats?|banish(?:es)?|erases?|dissolves?|ends?|stops?|melts?\s+away) \s+ (?:\w+\s+){0,3}? (?:cancer|diabetes|depression|anxiety|arthritis|autism|adhd|alzheimer's|insomnia|asthma|migraines?|headaches?|pain|tinnitus|addictions?|hangovers?|burnout|stress|allerg(?:y|ies)|debts?|worries|fear|snoring|loneliness) | (?:the\s+|your\s+|all\s+)(?:pain|stress|anxiety|insomnia|cravings|debt|worries|snoring) \s+ (?:is|are|will\s+be|just) \s+ (?:gone|history|over\b) | (?:fix|fixes|save|saves|heal|heals|repair|repairs) \s+ (?:your|any) \s+ (?:marriage|relationship|life|heartbreak|back|credit|metabolism|gut|brain)
            | (?:double|triple|quadruple|multiply|10x|5x|3x|100x|skyrocket|explode|supercharge|doubles|triples|tripled|doubled) (?:'s|d)? \s+ (?:your|any|every|their) \s+ (?:\w+\s+){0,2}? (?:money|income|savings|sales|revenue|turnover|followers|following|leads|traffic|investment|stake|deposit|profits?|portfolio|engagement|business|salary|reach|clients|customers|conversions?|audience|productivity|wealth|bank\s+balance|bookings|orders|subscribers|likes|metabolism|iq|memory|energy) | your \s+ (?:\w+\s+)? (?:sales|revenue|followers|profits?|income|traffic|leads|savings|portfolio|orders|bookings) \s+ (?:will\s+|to\s+)?(?:explodes?|skyrockets?|doubles?|triples?|quadruples?|10x|multipl(?:y|ies)|go(?:es)?\s+through\s+the\s+roof)
            | (?:get|getting|become|retire|make\s+(?:you|anyone|everyone)|turn\s+you\s+into|way\s+to\s+(?:get|become)) \s+ (?:rich|wealthy|a\s+millionaire|financially\s+free) | (?:riches|wealth|millionaire) \s+ (?:quick|fast) | financial \s+ freedom | (?:six|seven|6|7) [\s-] figures? (?:\s+(?:income|salary|business|month|launch))? | (?:quit|leave) \s+ (?:your|the) \s+ (?:job|day\s+job|9) | fire \s+ your \s+ boss | money[\s-] (?:machine|printer|printing)
            | (?:makes?|earns?|earning|making|pocket|bank|bring\s+in|rake\s+in|pull\s+in|withdraw|take\s+home) \s+ (?:you\s+|up\s+to\s+|over\s+|an?\s+extra\s+)? (?:[£€$]\s?\d[\d,.]*k?|\d[\d,.]*k?\s?(?:[£€$]|dollars|pounds|euros|quid)|thousands\b|a\s+fortune|millions|passive) 
            | \d{2,}\s?% \s+ (?:returns?|profits?|gains?|yield|roi) | (?:returns?|profits?|gains?|yield|roi) \s+ of \s+ (?:up\s+to\s+)?\d{2,}\s?%
            | fluent(?:ly)? | photographic \s+ memory | (?:read|type|think|learn|heal|recover) \s+ (?:\d+|ten|five|three|a\s+hundred) \s* (?:x|times) \s+ (?:faster|more|better|quicker) | attract \s+ (?:money|wealth|love|clients|abundance|anyone|success)
            )
        guards: [unquoted, unnegated, not_question]
        near: { signal: no_catch, words: 8 }
      - pattern:
          - |-
            (?ix)\b(?:
              followers | subscribers | acne | cellulite | debts? | worries | cravings | \w+ \s+ itself | depression | anxiety | toxins? | confident | become \s+ an? \s+ (?:\w+\s+){0,2}?\w+ | page \s+ one | first \s+ page | marriage | wealthy | rich | happy | healthy | productivity | conversions? | metabolism | immune \s+ system | pass(?:ed)? | exams? | traffic | bank \s+ account | success | successful | income | returns \s+ of | earnings | riches | profits? | growth | confidence | results? | sales | revenue | clients | customers | leads | wealth | weight | kilos? | fat | muscles? | energy | memory | happiness | beauty | youth | fame | famous | stains? | limescale | winner | jackpot | pain | wrinkles | insomnia | money | cash | millionaire | slim(?:mer)? | transformation | cure | authority | abs | language | italian | spanish | french | mandarin | piano | guitar | genius | viral | expert | website | ranks? | your \s+ life | fall(?:ing)? \s+ asleep | deep \s+ sleep | soulmate 
            | \d+ \s* (?:x|times) \s+ (?:faster|stronger|smarter|richer|better|more) | \d{2,}\s?% \s+ (?:more|return|cheaper|less) | bills? | every \s+ (?:room|stain|surface|problem) | any \s+ (?:room|problem|stain|disease|language|website|skin)
            | (?:removes?|kills?|cleans?|solves?|handles?|fix(?:es)?|does|beats?|stops?|fights?|repairs?|destroys?|cures?) \s+ (?:every|any|all|everything|anything)
            )\b
        guards: [unquoted, unnegated, not_question]
        near: { signal: no_catch_strong, words: 5 }
      # "Never have back pain again"
      - pattern: '(?i)\bnever\s+(?:again\s+)?(?!\w+ing\b|mind|say|forget|trust|again)\w+\b[^.!?\n]{0,40}\b(?:again|another|any\s+other|anything\s+else)\b|\byou(?:''ll|\s+will)?\s+never\s+(?:again\s+)?(?:be|feel|need|pay|worry|struggle|suffer|buy|want|fail|diet|work)\b[^.!?\n]{0,40}\b(?:again|another|any\s+other|anything\s+else)\b'
        guards: [unquoted, imperative, not_question]

"""###
    ),
    (
      "_signals/moves_private.yaml",
###"""
# Sends the writer somewhere else: private messages, mail, a ticket, a form, customer service.
summary: sends people to a private channel
languages:
  any:
    pattern: '(?i)\b(?:at|to|via|by|an|unter|à|a|al|en|per|con|e-?mail|mail|write|contact|kindly|please|bitte|merci|use|through|our\s+address)\s*:?\s+[\w.+-]+@[\w-]+(?:\.[\w-]+)+'
  en:
    pattern:
      - |-
        (?xi)\b(?: (?:dm|pm|direct[\s-]message|private[\s-]message|message|inbox|e-?mail|mail|call|ring|phone|text|whatsapp|contact|write\s+to|get\s+in\s+touch\s+with|get\s+in\s+contact\s+with|reach\s+out\s+to|speak\s+(?:to|with)|talk\s+to|get\s+hold\s+of) \s+ (?:with\s+)?(?:us|me|our|customer|support|your\s+(?:local|nearest|account|sales)|a\s+member\s+of|one\s+of\s+our|the\s+(?:\w+\s+)?(?:team|store|shop|branch|helpline|hotline|help\s*desk|office|desk|number|support|service|services|centre|center|department|customer))\b
        | (?:send|drop|shoot|slide|pop|fire|ping) \s+ (?:it\s+|them\s+|this\s+|that\s+)?(?:us|me|our\s+\w+(?:\s+team)?|over|through|into)? \s* (?:over\s+)?(?:an?|your|the|into|to)\s+(?:\w+\s+){0,3}?(?:dms?|pms?|message|e-?mail|mail|line|inbox|details|account|order\s+(?:number|no|id)|booking(?:\s+\w+)?|reference|contact|info(?:rmation)?)\b | give\s+(?:us|me|our\s+(?:\w+\s+){0,2}?(?:team|desk|line|shop|colleagues))\s+a\s+(?:call|ring|shout|bell|buzz) | (?:our|the)\s+(?:\w+\s+){0,2}?(?:team|desk|colleagues|agents)\s+(?:can|will|could)\s+(?:\w+\s+)?help\s+(?:you\s+)?(?:\w+\s+)?(?:on|by|over|via|through) | (?:via|by|over|through|in|into|to)\s+(?:a\s+|an\s+|our\s+|your\s+|the\s+)?(?:private\s+)?(?:dms?|pms?|direct\s+messages?|private\s+messages?|inbox|live\s*chat|(?:contact|support|web|online|complaints?|feedback|enquiry)\s*-?(?:form|page|desk|chat|portal|cent(?:re|er))) | (?:open|raise|submit|log|file|create|start|put\s+in)\s+(?:a|an|your)\s+(?:\w+\s+)?(?:ticket|case|support\s+request|request|enquiry|claim) | (?:fill|complete|use|using|filling)\s+(?:in|out)?\s*(?:our|the|this)\s+(?:\w+\s+)?form\b | (?:take|continue|discuss|sort|move|handle|look\s+at)\s+(?:this|it|that)\s+(?:\w+\s+)?(?:offline|in\s+private|privately|(?:to|in|into|over\s+to)\s+(?:the\s+|our\s+|your\s+)?(?:dms?|pms?|inbox|private|direct))
        | (?:our|my)\s+(?:dms?|inbox)\s+(?:is|are)\s+(?:\w+\s+)?open | (?:our|the)\s+(?:live\s+)?chat\s+is\b | (?:check|see|look\s+(?:at|in))\s+(?:your|our|my)\s+(?:dms?|inbox|messages|private\s+messages) | (?:we(?:'ve|\s+have)|i(?:'ve|\s+have)|just)\s+(?:\w+\s+)?(?:dm'?e?d|messaged|pm'?e?d|sent\s+you\s+a\s+(?:dm|pm|message|private))\b | dm\s+(?:please|pls|for)\b | (?:please|pls|kindly)\s+(?:dm|pm|email|message|inbox|call|contact)\b | contact\s+(?:customer|support|us|our) | (?:get|be|stay)\s+in\s+touch\s+(?:with|via|by|through|directly|so)\b | (?:our|the|a)\s+(?:team|agents?|support|customer\s+\w+|advisors?|colleagues?)\s+(?:can|could|will\s+be\s+able\s+to|would\s+be\s+happy\s+to)\s+(?:\w+\s+)?(?:help|assist)\s+(?:you\s+)?(?:\w+\s+)?(?:by|via|on|over|at|through)\b )
    guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:(?:wende[nt]?|schreib\w*|kontaktier\w*|melde[nt]?|schick\w*|send\w*|ruf\w*)\s+(?:\w+\s+){0,5}?(?:an\s+(?:uns|unser\w*|den|die|\S+@)|uns\b|kundenservice|kundendienst|support|service|pn|dm|direktnachricht|privatnachricht|hotline|nachricht|e-?mail|mail)|(?:per|via|über)\s+(?:pn|dm|direktnachricht|private?\s+nachricht|privatnachricht|e-?mail|mail|kontaktformular|das\s+kontaktformular|unser\s+(?:kontakt)?formular|chat|hotline)|(?:eröffne\w*|erstell\w*|öffne\w*|leg\w*)\s+(?:\w+\s+){0,3}?ticket|ticket\s+(?:\w+\s+)?(?:eröffnen|erstellen|öffnen|aufmachen)|(?:füll\w*|nutz\w*|verwend\w*)\s+(?:\w+\s+){0,3}?(?:formular|kontaktformular)|(?:bitte\s+)?(?:pn|dm)\s+(?:an\s+uns|mit)|schau\w*\s+(?:\w+\s+){0,2}in\s+(?:deine|ihre|eure)\s+(?:dms?|nachrichten))\b'
    guards: [unquoted]
  fr:
    pattern: '(?i)\b(?:(?:contactez|écrivez|envoyez|appelez|joignez|adressez|rapprochez|contacte|écris|envoie)[\s-]+(?:nous|moi|vous|notre|nos|le|la|un|votre)\b|(?:contacter|joindre|écrire|envoyer|appeler|adresser)\s+(?:\w+\s+){0,3}?(?:notre|nos|au|à\s+(?:notre|l''adresse)|un\s+(?:mp|mail|message|dm)|par|le)\b|nous\s+(?:contacter|écrire|envoyer|appeler|joindre)|(?:en|par|via)\s+(?:mp|dm|message\s+privé|messagerie|e-?mail|mail|le\s+formulaire|notre\s+formulaire|téléphone)|(?:ouvrez|ouvrir|créez|créer)\s+(?:un|votre)\s+ticket|(?:remplissez|remplir|utilisez)\s+(?:notre|le|ce)\s+(?:\w+\s+)?formulaire|(?:regardez|consultez|vérifiez)\s+vos\s+(?:mp|dm|messages)|service\s+client\b(?=[^.!?\n]{0,40}(?:au|pourra|est|à\s+votre)))'
    guards: [unquoted]
  es:
    pattern: '(?i)\b(?:(?:escríb|env[ií]|mánd|mand|llám|contáct|contact|dirígete|escrib|dirij)\w*\s*(?:\w+\s+){0,4}?(?:un\s+(?:md|dm|mensaje|correo|e-?mail|mail|privado)|(?:al|a|con|por)\s+(?:\w+\s+)?(?:correo|soporte|atención|nuestr\w+|privado|md|dm|\S+@|servicio))|(?:escríbe|mánda|envía|contácta|lláma)n?(?:nos|me)\b|(?:escríbanos|contáctenos|envíenos|llámenos)\b|por\s+(?:md|dm|mensaje\s+(?:privado|directo)|privado|correo|interno)|(?:abre|abra|abrir|crea|crear)\s+(?:un|una)\s+(?:ticket|incidencia|caso)|(?:rellena|rellene|completa)\s+(?:el|este|nuestro)\s+formulario|ponte\s+en\s+contacto|póngase\s+en\s+contacto|(?:mira|revisa)\s+(?:tus|los)\s+(?:md|dms?|mensajes))\b'
    guards: [unquoted]
  it:
    pattern: '(?i)\b(?:(?:scriv|contatt|invi|mand|chiam)\w*\s*(?:\w+\s+){0,4}?(?:un\s+(?:dm|messaggio|privato)|una\s+(?:mail|e-?mail)|(?:al|a|alla|il|all'')\s?(?:\w+\s+)?(?:supporto|assistenza|servizio|nostr\w+|mail|\S+@))|(?:scrivici|scrivetici|scriveteci|ci\s+scriva|contattaci|contattateci|ci\s+contatti|inviaci|ci\s+invii|mandaci|chiamaci|ci\s+chiami)\b|in\s+(?:dm|privato|direct|pvt)|via\s+(?:mail|e-?mail|dm|chat)|(?:apri|apra|aprire|crea)\s+(?:un\s+)?(?:ticket|segnalazione)|(?:compila|compili)\s+(?:il|questo)\s+(?:\w+\s+)?(?:modulo|form)|(?:rivolgiti|si\s+rivolga|rivolgetevi)|(?:controlla|guarda)\s+i\s+(?:dm|messaggi))\b'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/names_service.yaml",
###"""
# The thing or the people that serve: a gate, a driver, an app, a counter. Weak alone; counted by `grumbles`.
summary: names a part of a service
languages:
  en:
    pattern: '(?i)\b(?:your|you(?=\s+(?:said|told|sent|closed|changed|removed|sold|promised|lost))|app|site|website|driver|staff|waiter|waitress|teacher|class|crew|gate|counter|desk|room|hotel|ticket|seat|bus|train|tram|ferry|flight|platform|lift|escalator|toilets?|shower|heating|order|parcel|package|delivery|courier|doorstep|luggage|suitcase|hotline|helpline|phone\s+line|chat|bot|mail|email|warranty|receipt|queue|checkout|update|battery|screen|charger|manual|instructions|subscription|account|booking|reservation|table|menu|soup|coffee|bread|pool|gym|library|museum|shop|store|branch|appointment|technician|fitter|plumber|engineer|locker|machine|vending|parking|printer|printers)\b'
  de:
    pattern: '(?i)\b(?:eur\w*|ihr\w*|bus|zug|bahn|fahrer\w*|app|webseite|website|personal|kellner\w*|schalter|kasse|zimmer|hotel|ticket|sitzplatz|aufzug|toilette\w*|dusche|heizung|bestellung|paket|lieferung|kurier|koffer|hotline|chat|mail|termin|techniker|konto|buchung|tisch|suppe|kaffee|filiale|gerät|kanne|akku)\b'
  fr:
    pattern: '(?i)\b(?:votre|vos|bus|train|tram|chauffeur|appli\w*|site|personnel|serveur\w*|guichet|caisse|chambre|hôtel|billet|place|ascenseur|toilettes|douche|chauffage|commande|colis|livraison|livreur|valise|standard|chat|mail|rendez-vous|technicien|compte|réservation|table|soupe|café|magasin|appareil|batterie)\b'
  es:
    pattern: '(?i)\b(?:vuestr\w+|su\b|sus\b|autobús|bus|tren|conductor\w*|app|web|personal|camarer\w+|taquilla|caja|habitación|hotel|entrada|asiento|ascensor|baños?|ducha|calefacción|pedido|paquete|envío|repartidor\w*|maleta|teléfono|chat|correo|cita|técnico|cuenta|reserva|mesa|sopa|café|tienda|aparato|batería)\b'
  it:
    pattern: '(?i)\b(?:vostr\w+|autobus|bus|treno|autista|app|sito|personale|camerier\w|sportello|cassa|camera|albergo|hotel|biglietto|posto|ascensore|bagn[oi]|doccia|riscaldamento|ordine|pacco|consegna|corriere|valigia|telefono|chat|mail|appuntamento|tecnico|conto|prenotazione|tavolo|zuppa|caffè|negozio|apparecchio|batteria)\b'

"""###
    ),
    (
      "_signals/negates.yaml",
###"""
# A statement of what was not: weak alone, telling beside other marks (`grumbles`). What the writer will or
# does not do ("I don't eat sugar") and set phrases ("no worries", "can't wait") say nothing.
summary: says that something was not so
languages:
  en:
    pattern: '(?i)(?:(?<!\bi''m\s)(?<!\bi\sam\s)(?<!\bwe''re\s)\bnot\b(?!\s+(?:(?:one|a)\s+(?:single\s+)?(?:drop|scratch|crumb|hole|blister|leak|cloud|stain|complaint|bit|squeak|day\s+without)|only|bad|sure|to\s+mention|just|a\s+problem|at\s+all\s+bad|yet))|(?<!\bi\s)(?<!\bwe\s)\b(?:wo|do|is|did|was|were|has|have|had|are)n''t\b|\b(?:could|does|would|can)n''t\b(?!\s+(?:wait|beat|complain|fault|be\s+happier|get\s+enough|believe\s+how\s+good|make\s+it|stop|help\s+but|thank|agree|ask\s+for\s+more))|\bcannot\b|(?<!\bhave\s)(?<!\bve\s)\bnever\b(?!\s+(?:broke|failed|leaked|let\s+me|leave|left\s+my|looked|felt|slept|had\s+(?:so|such|better)|seen\s+(?:such|so|anything)|tasted|knew|thought|too|mind|better|disappoint|fails|miss))|\bnobody\b(?!\s+\w+s\s+(?:\w+\s+)?like\s+you)|\bno\s?-?one\b|\bnone\b|\bnothing\b(?!\s+(?:better|beats|to\s+add|but))|\bwithout\b(?!\s+(?:a\s+(?:scratch|hitch|problem|single|doubt|drop|fuss)|any\s+(?:problems?|fuss|trouble)|problems?|fuss|doubt|trouble|you\b|my\s+phone))|\bneither\b|\bsays\s+no\b|(?<!\bhave\s)(?<!\bve\s)\bno\s+(?!rust|leaks?|scratch\w*|blisters|squeak\w*|regrets|mistake|small|fewer|less|better|problem|worries|idea|doubt|matter|wonder|thanks|thank|need|longer|complaint|rush|hurry|pressure|offence)\w+)'
    guards: [unquoted, not_question]
  de:
    pattern: '(?i)\b(?:nicht|kein\w*|nie(?:mand\w*|mals)?|nichts|ohne|weder)\b(?!\s+(?:nur|schlecht|erwarten|mehr\s+missen|problem|sorge))'
    guards: [unquoted, not_question]
  fr:
    pattern: '(?i)\b(?:ne\b[^.!?\n]{1,30}\b(?:pas|plus|jamais|rien|personne)|n''[^.!?\n]{1,30}\b(?:pas|plus|jamais|rien)|personne|aucune?|sans|rien)\b'
    guards: [unquoted, not_question]
  es:
    pattern: '(?i)\b(?:no|nunca|nadie|nada|ningun\w*|sin|tampoco)\b(?!\s+(?:duda|problema|solo))'
    guards: [unquoted, not_question]
  it:
    pattern: '(?i)\b(?:non|nessun\w*|mai|niente|nulla|senza|neanche)\b(?!\s+(?:male|vedo\s+l|solo))'
    guards: [unquoted, not_question]

"""###
    ),
    (
      "_signals/no_catch.yaml",
###"""
# `no_catch_strong`, or a short time, or "it is that simple". Beside an effect that takes years
# (see `miracle_claim`) a short time is promise enough.
summary: leaves out the catch (instant, effortless, certain, secret, or just very soon)
languages:
  en:
    at_least:
      n: 1
      of:
        - signal: no_catch_strong
        - pattern: '(?i)\b(?:immediate(?:ly)?|at\s+once|forever|with\s+(?:a\s+single|one|just\s+one)\s+\w+|it\s+always|for\s+good|permanently|for\s+ever|completely|never\s+again|every\s+single\s+\w+|no\s+matter|within\s+(?:minutes|hours|days|weeks|a\s+(?:day|week|month))|in\s+(?:just\s+|only\s+|under\s+|less\s+than\s+|as\s+little\s+as\s+)?(?:a|one|two|three|four|five|six|seven|ten|fourteen|thirty|\d+|a\s+few)\s+(?:minutes?|weeks?|days?|weekends?|hours?|nights?|lessons?)|in\s+(?:just\s+|only\s+|under\s+)?(?:a|one|two|three|1|2|3)\s+months?|by\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the\s+weekend|next\s+(?:week|month|weekend|year)|christmas|summer)|every\s+(?:single\s+)?(?:night|morning|time)|for\s+life|(?:really\s+is\s+|it''s\s+)that\s+simple|simple\s+as\s+that|that''s\s+(?:the\s+whole\s+\w+|all\s+it\s+takes)|just\s+(?:relax|watch|wait|sit|click|sleep|press|spray|drink|breathe|listen))\b'
          guards: [unquoted]

"""###
    ),
    (
      "_signals/no_catch_strong.yaml",
###"""
# What no honest seller says of an effect: instant, effortless, certain for everyone, secret.
summary: says that an effect is instant, effortless, certain or secret
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          overnight (?!\s+(?:so\s+that|success|sensation|stars?|hit|fame|oats|train|trains|bus|buses|stay|stays|shipping|delivery|parking|bag|in\s+the|rise|proof|guests?|shift|flights?|dough|soak|ferry|post|camp|visitors?|temperatures?|snow|rain|frost|work))
        | (?:instantly|instantaneous\w*|in\s+(?:just\s+|under\s+|only\s+|less\s+than\s+)?(?:\d+|a\s+few|sixty|thirty|ten|one|a|two|five|mere)\s+seconds?|in\s+(?:just\s+)?one\s+(?:night|sip|click|wipe|session|go|day|use|weekend|evening|treatment|sitting|step|spray|swipe|drop|wash)|in\s+no\s+time|by\s+(?:tomorrow|tonight|morning)|in\s+24\s+hours|within\s+seconds|in\s+(?:a\s+)?seconds|in\s+an?\s+instant|in\s+a\s+flash|at\s+the\s+(?:touch|push|click))
        | instant (?!\s+(?:coffee|noodles?|soup|messag\w+|replay|pot|pudding|camera|transfer|potato|access|download|ramen|delivery|chat|payments?|win\b))
        | (?:while|as) \s+ (?:you(?:'re|\s+are)?|others|they) \s+ (?:\w+\s+)?(?:sleep|asleep|sleeping|nap|dream|snooze|rest) | in \s+ (?:your|their) \s+ sleep | (?:fall|go\s+to|drift) \s+ (?:a)?(?:sleep|bed)\b [^.!?\n]{0,25} wake \s+ up | wake \s+ up (?=\s+(?:rich|slim|speaking|fluent|thin|young|cured|a\s+new|with|to\s+(?:a\s+)?(?:flawless|perfect|money|\d)))
        | (?:with\s+)?(?:just\s+)?(?:one|a\s+single) \s+ (?:click|sip|drop|pill|spray|tap|spoon(?:ful)?|capsule|wipe|night|pillow|push|button|dose|cup|swipe|line\s+of\s+code|prompt|phone\s+call)
        | without \s+ (?:any\s+|ever\s+|a\s+single\s+|even\s+|all\s+the\s+|a\s+minute\s+of\s+|an\s+hour\s+of\s+)? (?:diet|diets|dieting|exercise|exercising|effort|work|working|gym|sweat|sweating|studying|study|practice|practising|practicing|training|talent|skills?|experience|risk|lifting|trying|moving|leaving|doing|changing|giving\s+up|thinking|homework|surgery|side\s+effects|lessons?|investment|investing|risking|learning|willpower|hunger|pain|money|knowing|ads|posting|a\s+team|a\s+budget)
        | (?:no|zero) \s+ (?:diet|diets|dieting|sweat|work|effort|gym|experience|skills?|risk|studying|practice|exercise|talent|catch|side\s+effects|surgery|homework|willpower|hunger|ads|investment|knowledge|training|cold\s+calls|calls)(?:\s+(?:needed|required|necessary|at\s+all))? (?=\s*(?:[.,;!:)]|\band\b|\bor\b|$|\z|-))
        | doing \s+ (?:nothing|absolutely\s+nothing|zilch) | without \s+ (?:doing\s+a\s+thing|lifting\s+a\s+finger) | effortless(?:ly)? | (?:on\s+(?:full\s+)?autopilot|automagically|hands-free) | from \s+ (?:your|the) \s+ (?:sofa|couch|bed|phone|beach|hammock|pyjamas) | (?:sit|lie|lean) \s+ back \b
        | guaranteed (?!\s+(?:delivery|by\s+(?:post|law)|or\s+your\s+money|within|minimum|hours|isa|places?\b)) | guarantees? \s+ (?:you\s+|that\s+you(?:'ll|\s+will)?\s+)(?!a\s+(?:seat|place|table|room))\w+ | guarantees? \s+ (?:success|results|growth|income|profit|weight|followers|a\s+win|to) | (?:100|one\s+hundred|200|110) \s? (?:%|per\s?cent|percent) \s* (?:risk[\s-]free|safe\s+(?:returns?|profit|investment)|success|effective|guaranteed?|foolproof|proven|certain|sure|free\s+of\s+risk|of\s+(?:all|the\s+time|known|users|people)) | risk[\s-]free | fool-?proof | fail-?safe | (?:can't|cannot|can\s+not|impossible\s+to|won't|never) \s+ (?:ever\s+|possibly\s+)?(?:lose|fail|go\s+wrong) | (?:only|ever)\s+ (?:goes|go) \s+ up | no \s+ matter \s+ (?:how|what|who|your) | whatever \s+ your \s+ (?:age|level|weight|size|skills?|background|budget|talent)
        | (?<!nothing\s)(?<!nobody\s) works? \s+ (?:for|on|with) \s+ (?:absolutely\s+)?(?:everyone|everybody|anyone|anybody|every\s+\w+|any\s+\w+|all\s+(?:ages|skin\s+types)) | always \s+ works? | (?:does|do) \s+ (?:all\s+)?the \s+ work \b | works? \s+ (?:every\s+(?:single\s+)?time|like\s+(?:magic|a\s+charm\s+on\s+everyone)|\d+\s+out\s+of) | every \s+ single \s+ (?:one|customer|client|user|person) \s*[.!] | for \s+ the \s+ rest \s+ of \s+ your \s+ life | (?:100|99(?:\.\d)?) \s?% \s+ success
        | secret(?!s|\s+(?:santa|garden|ingredient|ballot|service|menu|recipe|shopper|agent|police|to\s+a\s+good|of\s+(?:the\s+)?(?:garden|kells))) \b | little-known | hidden \s+ (?:trick|loophole|formula|method|code) | magic(?:al)? \s+ (?:pill|bullet|formula|trick|wand|potion|button|ingredient|method|touch|number|serum|powder|drops?|water|way) | miracle (?!\s+(?:on\b|of\b|that\b|worker|play|mile|happened|baby|at\b)) s? | miraculous(?:ly)? | (?:weird|simple|sneaky|crazy|ancient|tiny|stupid|strange|odd|genius|clever|insane) \s+ (?:\w+\s+)? (?:trick|hack|ritual|habit|loophole|secret|tweak) | (?:growth|money|life|brain|bio|body|sleep|sales|wealth|viral) [\s-]? hack s? | loophole | (?:hates?|fears?|despises?) \s+ (?:it|this|us|him|her|me|them|that) \b | (?:won't|don't|never|will\s+never|doesn't) \s+ (?:want\s+you\s+to\s+(?:know|have|see)|tell\s+you|teach|share\s+with\s+you|admit|reveal) | (?:nobody|no\s+one) \s+ (?:talks\s+about|tells\s+you|wants\s+you\s+to\s+know|teaches) | they \s+ (?:hide|hid|keep)
        )
    guards: [unquoted, unnegated, not_question]

"""###
    ),
    (
      "_signals/offer.yaml",
###"""
# A post that carries an offer: a code, a price one can pay now, a discount, a deal. Prices in news (money
# raised, costs that doubled, refunds, wages, fines) are none.
summary: carries an offer (price, discount, code, deal)
languages:
  any:
    any:
      - signal: coupon
      - pattern:
          - '(?i)(?<![\w.,])(?:-\s?)?\d{1,2}\s?%\s*(?:off\b|discount|rabatt|günstiger|reduziert|nachlass|de\s+(?:descuento|réduction|remise|rabais)|di\s+sconto|sconto|remise|descuento|moins\s+cher|menos|reduction|cheaper)'
          - '(?i)\b(?:takes?|save|saves|get|extra|reduced\s+by|spare|spart|sichert\s+euch|bis\s+zu|jusqu''à|hasta\s+(?:un|el)|fino\s+al)\s+(?:\w+\s+)?\d{1,2}\s?%'
          - '(?i)\b(?:2|3|two|three|buy\s+(?:one|two|three|1|2))\s?(?:x|×|for|für|pour|por|per|-for-)\s?(?:1|2|one|two)\b|\b(?:2x1|3x2|2\+1|1\+1|bogo)\b'
        guards: [unquoted]
      - all:
          - pattern:
              - '[£€$]\s?\d[\d.,]*'
              - '\b\d[\d.,]*\s?(?:€|EUR\b|USD\b|GBP\b|CHF\b|(?i:euros?|dollars|quid|pounds|franken|francs)\b)'
            guards: [unquoted]
        none:
          - pattern: '(?i)\b(?:raised|donat\w+|refund\w*|fine[ds]?|wages?|salar(?:y|ies)|paid\s+(?:out|back|for)|cost\s+us|costs?\s+(?:us|rose|doubled)|doubled|rose|debt|budget|grant|lost|stolen|worth\s+of\s+(?:food|damage)|funding|invest(?:ed|ment)|turnover|revenue|profit|gespendet|spenden|gesammelt|erstattet|lohn|gehalt|kostete\s+uns|umsatz|dons?|récolté|collecté|remboursé|salaire|amende|donad\w+|recaudad\w+|recaudamos|reembols\w+|sueldo|multa|donat\w|raccolt\w|rimbors\w+|stipendio|multa)\b'
  en:
    pattern:
      - '(?i)\b(?:half[\s-](?:price|off)|two[\s-]for[\s-]one|free\s+(?:shipping|delivery|gift|sample|month|trial|returns|with\s+(?:every|each|any))|(?:second|2nd|third|3rd|next)\s+(?:\w+\s+){0,2}(?:free|half\s+price)|(?:special|early[\s-]bird|introductory|launch|bundle|weekend|flash|black\s+friday|cyber\s+monday|summer|winter|autumn|spring|clearance|end[\s-]of[\s-]season)\s+(?:offer|offers|deal|deals|sale|price|prices|discount)|deal\s+of\s+the|on\s+sale|sale\s+(?:ends|starts|now|on)|shop\s+the\s+sale|discount\s+code|gift\s+(?:card|voucher)s?\s+(?:now|from)|reduced\s+(?:by|to|from)|(?:get|gets|start|starts|try)\b[^.!?\n]{0,40}\bfor\s+(?:free|half)|(?:first|ten|two|five|three)\s+(?:\w+\s+){0,3}free|free\s+(?:places?|spots|entry|tickets)|buy\s+(?:one|two|three)\b[^.!?\n]{0,25}\b(?:pay|get)\b|pay\s+for\s+(?:one|two))\b'
    guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:zum\s+halben\s+preis|halber\s+preis|(?:gratis|kostenloser?)\s+(?:versand|lieferung|probemonat)|versandkostenfrei|sonderangebot\w*|(?:wochen|tages|herbst|sommer|winter|frühlings|einführungs|frühbucher|aktions)(?:end)?-?(?:angebot|preis|rabatt|deal)\w*|schlussverkauf|ausverkauf|rabattaktion|sale\b|schnäppchen|im\s+angebot|reduziert|zwei\s+zum\s+preis|nimm\s+(?:zwei|drei)|statt\s+\d+)\b'
    guards: [unquoted, unnegated]
  fr:
    pattern: '(?i)\b(?:moitié\s+prix|(?:livraison|port|retours?)\s+(?:offerte?s?|gratuite?s?)|soldes?\b|promo(?:tion)?s?\b|offre\s+(?:spéciale|de\s+lancement|du\s+(?:jour|mois|week-end)|limitée)|prix\s+(?:cassés?|réduits?|doux|de\s+lancement)|vente\s+flash|bon\s+plan|(?:deuxième|2e)\s+(?:\w+\s+)?(?:offert|gratuit|à\s+moitié)|acheté(?:e)?s?[^.!?\n]{0,20}offert)\b'
    guards: [unquoted, unnegated]
  es:
    pattern: '(?i)\b(?:a\s+mitad\s+de\s+precio|(?:envío|portes)\s+gratis|rebajas?\b|rebajad\w+|oferta\s+(?:especial|de\s+lanzamiento|del\s+(?:día|mes)|limitada)|ofertas?\b|promoción|descuentos?\b|precio\s+(?:especial|de\s+lanzamiento|reducido)|segunda\s+unidad|(?:el\s+)?segund[oa]\s+(?:\w+\s+)?gratis|liquidación)\b'
    guards: [unquoted, unnegated]
  it:
    pattern: '(?i)\b(?:a\s+metà\s+prezzo|(?:spedizione|consegna)\s+(?:gratuita|gratis)|saldi\b|scont\w+|offert[ae]\s+(?:speciale|lancio|del\s+(?:giorno|mese)|limitata)|in\s+offerta|promozion\w+|prezzo\s+(?:speciale|di\s+lancio|ridotto)|(?:il\s+)?secondo\s+(?:\w+\s+)?(?:gratis|omaggio)|svendita)\b'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/personal_code.yaml",
###"""
# A code with a person's name on it pays that person, or at least ties them to the seller. "My code" is
# certain; a bare code counts where one person writes about somebody else's shop. A shop's own code
# ("SPRING20 in our shop") is selling, and a door code or a code of conduct is no code at all.
summary: a discount code that belongs to the person who posts it
languages:
  any:
    all:
      - pattern:
          # LENA10, GLOW-20, JO15: letters, then a number, where a discount is spoken of
          - '(?i:\b(?:use|using|with|enter|apply|quote|add|try|mit|avec|con|code|codes|codice|código|codigo|rabattcode|gutscheincode|gutschein)\b\s*:?\s*"?)\K(?!(?:HTTP|ISO|UTF|MP|PS|COVID|A|B|M|W|V|RFC|SHA|MD|USB|DDR|RTX|GTX|IPV|CO|QR)-?\d)[A-Z][A-Z_-]{1,15}\d{1,3}\b(?=[^\n]{0,90}(?:%|(?i:\boff\b|discount|cheaper|sav(?:e|es|ing)|checkout|basket|works|valid|spar|rabatt|günstiger|bekommt|remise|réduction|économis|offerte?s?|ahorr|descuento|sconto|risparmi|\bgratis\b|[£€$]\s?\d|\d\s?[£€$]|until|your\s+(?:first\s+)?order|\bfree\b)|\bat\s+[\w-]+\.[a-z]{2,}|\bbei\s+[\w-]+\.[a-z]{2,}|\bon\s+[\w-]+\.[a-z]{2,}|\bsur\s+[\w-]+\.[a-z]{2,}|\ben\s+[\w-]+\.[a-z]{2,}|\bsu\s+[\w-]+\.[a-z]{2,}))'
          # the code and the discount in one sentence, in either order
          - '\b(?!(?:HTTP|ISO|UTF|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP)-?\d)[A-Z][A-Z_]{2,15}\d{1,3}\b(?=[^\n!?]{0,50}(?:\b\d{1,2}\s?%|[£€$]\s?\d|\b\d+\s?(?:[£€]|euros?\b|pounds\b|quid\b)))'
          - '(?:\b\d{1,2}\s?%|[£€$]\s?\d+|\b\d+\s?(?:[£€]|euros?\b|pounds\b|quid\b))[^\n!?]{0,60}?\K\b(?!(?:HTTP|ISO|UTF|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP)-?\d)[A-Z][A-Z_]{2,15}\d{1,3}\b'
          - '(?:\d\s?%|[£€$]\s?\d+|\d+\s?[£€$])[^\n.!?]{0,40}\s(?i:with|mit|avec|con|via|using)\s+"?\K[A-Z][A-Z_-]{2,15}\d{1,3}\b'
          - '(?:\d\s?%|[£€$]\s?\d+|\d+\s?[£€$])[^\n.!?]{0,40}\s(?i:(?:code|codice|código|codigo)\s*:?\s*)"?\K[A-Z][A-Z0-9_-]{2,15}\b'
          - '(?i:\b(?:use|enter|quote|with|apply))\s+"?\K(?!(?:PDF|HTML|CSS|SQL|API|USB|LED|CSV|VPN|PPE|NHS|GPS|WIFI|AI)\b)[A-Z]{3,15}\b(?=\s+(?i:for|to\s+(?:get|save))\s+(?:(?i:an?\s+extra\s+|up\s+to\s+))?(?:\d{1,2}\s?%|[£€$]\s?\d|\d+\s?[£€]|(?i:free)\b))'
          - '(?i:\b(?:discount\s+|promo\s+|rabatt|gutschein)?(?:code|codes|codice(?:\s+sconto)?|código(?:\s+de\s+descuento)?|codigo|code\s+promo)(?:\s+for\s+(?:you|all\s+of\s+you|everyone)(?:\s+\w+){0,2})?)\s*[:,]?\s*"?\K[A-Z][A-Z0-9_-]{2,15}\b(?=[^\n]{0,60}(?:%|[£€$]))'
          - '\b(?!(?:HTTP|ISO|UTF|MP|PS|COVID)-?\d)[A-Z][A-Z_-]{2,15}\d{1,3}\b(?=\s+(?i:for\s+(?=\d|[£€$])|gets?|gives?|saves?|takes?|will\s+(?:get|save|give|knock)|knocks?|brings?|für|spart|bringt|pour|donne|te\s+da|os\s+da|vi\s+dà|per)\b[^\n]{0,50}(?:%|[£€$]|(?i:\boff\b|free|gratis|rabatt)))'
        guards: [unquoted, unnegated]
      - any:
          - all:
              - mention: any
            none:
              - mention: own
          - signal: speaks_as_one
          - all:
              - link: any
            none:
              - signal: shop_voice
    none:
      - link: own
      - from: brand
      - pattern: '(?i)\b(?:our|unser\w*|notre|nuestr[oa]|nostr[oa])\s+(?:shop|store|site|website|online\s+shop|webshop|boutique|tienda|negozio|app|newsletter|summer|winter|spring|autumn|sale)\b'
  en:
    pattern:
      - '(?i)\bmy\s+(?:personal\s+|own\s+|discount\s+|promo\s+|affiliate\s+|creator\s+|referral\s+|coupon\s+|exclusive\s+|special\s+)?(?:code|promo\s?code|coupon|discount\s+code)\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
      - '(?i)\bmy\s+(?:personal\s+|own\s+|exclusive\s+|special\s+)?(?:discount|promo|affiliate|creator|referral|coupon)\s+(?:code|link)\b'
      - '(?i)\b(?:use|with|through|via|using|quote|enter)\s+my\s+(?:code|link)\b(?!\s+(?:review|base|to\s+(?:the\s+)?(?:repo|talk|slides)))(?=[^\n.!?]{0,60}(?:%|\boff\b|discount|free|order|checkout|[£€$]|save|sign))'
      - '(?i)(?:%|\boff\b|discount)[^\n.!?]{0,40}\bmy\s+(?:code|link)\b'
      - '(?i)\b(?:gave|given|got|have|has|sent|made|set\s+up)\s+(?:me|us)\s+(?:an?\s+|my\s+own\s+)?(?:\w+\s+)?(?:discount\s+|promo\s+|coupon\s+)?code\s+(?:for|to\s+share\s+with)\s+(?:you|my|all)\b'
    guards: [unquoted, unnegated]
  de:
    pattern:
      - '(?i)\bmit\s+meinem\s+(?:persönlichen\s+)?(?:rabatt|gutschein|promo)?-?(?:code|link)\b'
      - '(?i)\bmein(?:en|em)?\s+(?:persönlicher?n?\s+)?(?:rabatt|gutschein|promo)-?code\b'
      - '(?i)\bmein(?:en|em)?\s+code\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
    guards: [unquoted, unnegated]
  fr:
    pattern:
      - '(?i)\bmon\s+code\s+(?:promo|de\s+réduction|réduc|créateur)\b'
      - '(?i)\b(?:avec\s+)?mon\s+code\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
      - '(?i)\bmon\s+lien\s+(?:affilié|d''affiliation|de\s+parrainage)\b'
    guards: [unquoted, unnegated]
  es:
    pattern:
      - '(?i)\bmi\s+(?:código|codigo|cupón|enlace)\s+(?:de\s+)?(?:descuento|afiliad[oa]|promocional|personal)\b'
      - '(?i)\bmi\s+(?:código|codigo)\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
    guards: [unquoted, unnegated]
  it:
    pattern:
      - '(?i)\b(?:il\s+)?mio\s+(?:codice|link)\s+(?:sconto|affiliato|promo|personale)\b'
      - '(?i)\b(?:il\s+)?mio\s+codice\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/pitch.yaml",
###"""
# Wants a meeting, a call, a demo, or presents a product to somebody. An invitation to come by for nothing,
# and times agreed on with a person who asked, are none; who asked is for rules to look up.
summary: pitches a product, or asks for a meeting to do so
languages:
  en:
    pattern:
      - |-
        (?xi)\b(?: (?:\d+|ten|fifteen|twenty|thirty|five|a\s+(?:few|couple\s+of|quick)|half\s+an|quick)[\s-]*(?:min(?:ute)?s?|hour|mins?)?[\s-]+(?:\w+\s+)?(?:demo|call|chat|intro(?:duction)?|meeting|zoom|walk-?through|tour\s+of\s+our|presentation|discovery|slot|catch-?up|coffee) | (?:(?:do|would|could|can|if)\s+you\s+(?:\w+\s+)?(?:have|spare|find)|got|spare|free\s+for|grab)\s+(?:just\s+|only\s+|about\s+)?(?:\d+|ten|fifteen|twenty|thirty|five|a\s+few)\s+min(?:ute)?s?\b | (?:jump|hop|get|be|go)\s+on\s+(?:a|the)\s+(?:\w+\s+)?(?:call|zoom|demo|phone) | (?:book|schedule|set\s+up|arrange|pencil\s+in|put\s+in|grab|pick|find)\s+(?:a|an|some|in|your)?\s*(?:\w+\s+){0,2}?(?:call|demo|meeting|slot|time|chat|intro|appointment|zoom)\b (?!\s+zone) | (?:calendar|calendly|booking)\s+link | (?:free|open|available|interested|up|time|keen|worth|fancy|game|happy)\s+(?:for|in|to\s+have|to\s+book)\s+(?:a|an|seeing|our)?\s*(?:\w+\s+){0,2}?(?:call|demo|chat|meeting|zoom|coffee|trial)\b | (?:love|like|happy|glad|excited|keen|want(?:ed)?|delighted|allow\s+me|let\s+me|can\s+i|may\s+i|could\s+i|reaching\s+out|writing|wanted)\s+(?:to\s+)?(?:briefly\s+|quickly\s+|just\s+)?(?:show|tell|pitch|present|introduce|demo|walk|send|share|offer|discuss|explore|talk|connect)\s+(?:you|your\s+\w+|with\s+you|our|my|how|about\s+(?:how|our|my)|what\s+(?:we|it|our)|a\s+(?:deck|one-?pager|proposal))\b
        | we \s+ (?:\w+\s+)?(?:help|helped|support|enable|work\s+with|partner\s+with|specialise\s+in\s+helping|build\s+(?:\w+\s+)?for\s+exactly|offer)\s+(?:\w+\s+){0,5}?(?:firms?|compan(?:y|ies)|brands?|teams?|businesses|founders|agencies|shops|coaches|creators|people\s+like\s+you|organi[sz]ations|groups|clients|startups|retailers|restaurants|schools|like\s+yours)\b | (?:our|my) \s+ (?:\w+\s+){0,3}?(?:platform|software|solution|tool|product|service|services|agency|system|app|method|programme|program|course|package|suite)\b [^.!?\n]{0,60}? \b(?:boosts?|saves?|cuts?|helps?|increases?|doubles?|triples?|reduces?|grows?|automates?|can\s+(?:help|save|do|double)|could\s+(?:help|save|do)|lets?|gives?|would\s+(?:help|save|be\s+(?:a|perfect))|makes?|transforms?|might\s+(?:help|be)|is\s+(?:perfect|built|made)\s+for)\b | (?:10x|double|triple|boost|skyrocket|scale|grow|increase|cut)\s+(?:your|their)\s+(?:\w+\s+)?(?:sales|revenue|leads?|traffic|followers|reach|business|costs?|profits?|conversions?|output|pipeline|rankings?) | exclusive\s+(?:offer|deal|discount)\s+for\s+you | special\s+(?:offer|price|rate)\s+(?:just\s+)?for\s+(?:you|your) | (?:show|tell)\s+you\s+(?:our|how\s+(?:our|we|it))\b | collab(?:oration)?\s+(?:opportunity|with\s+(?:us|our)) | partnership\s+opportunity | (?:interested|keen)\s+in\s+(?:trying|buying|a\s+(?:free\s+)?trial|learning\s+more|our)\b | when\s+(?:can|could|would)\s+(?:we|i|you)\s+(?:\w+\s+)?(?:talk|speak|call|meet|chat|jump|hop) | (?:are|would)\s+you\s+(?:be\s+)?(?:open|interested|up)\s+(?:to|for|in)\b )
    guards: [unquoted]
  de: { pattern: '(?i)\b(?:(?:\d+|zehn|fünfzehn|zwanzig|dreißig|paar)\s*(?:min(?:uten)?\.?)\b(?=[^.!?\n]{0,40}(?:zeit|demo|gespräch|call|telefonat|austausch|\?))|(?:kurzes?|unverbindliches?|erst)\s*-?(?:gespräch|telefonat|call|demo|termin|kennenlernen)|(?:demo|termin|call|gespräch)\s+(?:\w+\s+){0,2}?(?:vereinbaren|buchen|ausmachen|machen|zeigen)|wir\s+(?:helfen|unterstützen)\s+(?:\w+\s+){0,4}?(?:firmen|unternehmen|teams|agenturen|betrieben?|marken|gründer\w*|wie\s+(?:ihrem|deinem|eurem))|unsere?[ns]?\s+(?:plattform|software|lösung|tool|produkt|agentur|system)\b[^.!?\n]{0,60}\b(?:spart|hilft|steigert|senkt|verdoppelt|kann|macht)|(?:würde|möchte|darf)\s+(?:ich\s+)?(?:\w+\s+){0,4}?(?:vorstellen|zeigen|präsentieren|anbieten)|wann\s+(?:passt|haben\s+sie\s+zeit|können\s+wir)|(?:interesse|lust)\s+(?:an|auf)\s+(?:eine[mnr]?\s+)?(?:\w+\s+)?(?:demo|gespräch|call|zusammenarbeit|test))\b', guards: [unquoted] }
  fr: { pattern: '(?i)\b(?:(?:\d+|quinze|dix|vingt|trente)\s*min(?:utes)?\b(?=[^.!?\n]{0,40}(?:démo|appel|échange\w*|call|visio|\?))|(?:petit|court|rapide)\s+(?:appel|échange|call)|(?:une|la)\s+(?:démo|démonstration|présentation)\b|(?:un|votre)\s+(?:rendez-vous|créneau|appel)\b|nous\s+(?:aidons|accompagnons)\s+(?:\w+\s+){0,4}?(?:entreprises|équipes|marques|agences|sociétés|structures|indépendants)|notre\s+(?:plateforme|logiciel|solution|outil|agence|produit)\b[^.!?\n]{0,60}\b(?:permet|aide|fait\s+gagner|réduit|augmente|double|booste)|(?:j''aimerais|je\s+souhaite(?:rais)?|permettez-moi\s+de|je\s+voudrais)\s+(?:\w+\s+){0,3}?(?:présenter|montrer|proposer)|quand\s+(?:seriez-vous|êtes-vous|peut-on)\s+(?:\w+\s+)?(?:disponible|échanger|se\s+parler)|(?:seriez|êtes)-vous\s+intéressée?)\b', guards: [unquoted] }
  es: { pattern: '(?i)\b(?:(?:\d+|quince|diez|veinte|treinta)\s*min(?:utos)?\b(?=[^.!?\n]{0,40}(?:demo|llamada|reunión|charla|\?))|(?:una\s+)?(?:breve|rápida|corta)\s+(?:llamada|reunión|demo|charla)|(?:agendar|reservar|concertar|programar)\s+(?:una|un)\s+(?:llamada|demo|reunión|cita)|ayudamos\s+a\s+(?:\w+\s+){0,3}?(?:empresas|equipos|marcas|agencias|negocios|tiendas)|nuestr[ao]\s+(?:plataforma|software|solución|herramienta|agencia|producto|servicio)\b[^.!?\n]{0,60}\b(?:ayuda|ahorra|aumenta|reduce|duplica|permite)|me\s+(?:gustaría|encantaría)\s+(?:\w+\s+)?(?:presentar\w*|mostrar\w*|enseñar\w*|contarte|contarle|ofrecer\w*)|(?:te|le|os)\s+(?:interesa(?:ría)?|apetece)\b|cuándo\s+(?:podemos|podríamos|te\s+va)\s+(?:\w+\s+)?(?:hablar|reunirnos)?)\b', guards: [unquoted] }
  it: { pattern: '(?i)\b(?:(?:\d+|quindici|dieci|venti|trenta)\s*min(?:uti)?\b(?=[^.!?\n]{0,40}(?:demo|chiamata|call|riunione|\?))|(?:una\s+)?(?:breve|veloce|rapida)\s+(?:chiamata|call|demo|riunione)|(?:fissare|prenotare|organizzare)\s+(?:una|un)\s+(?:chiamata|call|demo|riunione|appuntamento)|aiutiamo\s+(?:\w+\s+){0,3}?(?:aziende|imprese|team|marchi|agenzie|negozi)|(?:la\s+nostra|il\s+nostro)\s+(?:piattaforma|software|soluzione|strumento|agenzia|prodotto|servizio)\b[^.!?\n]{0,60}\b(?:aiuta|fa\s+risparmiare|aumenta|riduce|raddoppia|permette)|(?:mi\s+piacerebbe|vorrei)\s+(?:\w+\s+)?(?:presentar\w+|mostrar\w+|proporr\w+|raccontar\w+)|(?:ti|le|vi)\s+(?:interessa|andrebbe|va)\b|quando\s+(?:possiamo|potremmo)\s+(?:\w+\s+)?(?:sentirci|parlare|vederci))\b', guards: [unquoted] }

"""###
    ),
    (
      "_signals/product_or_price.yaml",
###"""
# What is for sale or what it costs. Numbers of things count only beside words of the shelf (colours,
# sizes, scents): "84 hornbeams" is a morning's work, "twelve glazes" is a catalogue.
summary: names a price, a discount or goods for sale
languages:
  any:
    pattern:
      - '[£€$]\s?\d[\d.,]*'
      - '\b\d[\d.,]*\s?(?:€|EUR|USD|GBP|CHF)(?!\w)'
      - '(?i)\b\d{1,2}\s?%\s+(?:off|discount|cheaper|less|reduction|rabatt|de\s+descuento|di\s+sconto|de\s+réduction|de\s+remise|günstiger)\b'
    guards: [unquoted]
  en:
    any:
      - pattern:
          - |-
            (?ix)\b(?:
              (?:half|reduced|special|sale|introductory|launch|early[\s-]bird|black\s+friday|best|lowest|members?'?|wholesale) [\s-]+ (?:price|prices|offer|offers|deal|deals|pricing|rate|rates)
            | \d{1,2} \s* % \s* (?:off|discount|cheaper|less) | (?:discount|discounts|bargains?|clearance|sale|bundle|voucher|gift\s+cards?|deal|deals|promo|offer|offers)\b (?!\s+(?:help|advice|support|free\s+advice|to\s+help|my|our\s+condolences))
            | free \s+ (?:shipping|delivery|returns|gift|trial|month|months|sample|samples|upgrade|install\w*|with\s+(?:every|each|any)|fitting|quote) | (?:2nd|3rd|second|third|fourth|next|another|one|every\s+\w+) \s+ (?:\w+\s+){0,3}? (?:free|half[\s-]price|on\s+us) \b
            | (?:two|three|four|five|2|3|4|5) \s+ (?:\w+\s+){0,3}? for \s+ (?:the\s+price\s+of|[£€$]) | save \s+ (?:up\s+to\s+)?(?:\d+\s?%|[£€$]\s?\d) | (?:joining|booking|delivery|setup|sign-?up|monthly|annual) \s+ fees? | on \s+ us \b | (?:two|three|2|3|four|4) \s* (?:for|-for-) \s* (?:one|two|three|1|2|3|the\s+price) | bogo | buy \s+ one,? \s+ get \s+ one | kids \s+ (?:go|eat|fly|stay) \s+ free
            | (?:the\s+|our\s+|a\s+|an\s+|brand[\s-])? new \s+ (?:\w+\s+){0,2}? (?:collection|range|line|arrivals?|drop|season|edition|scents?|flavou?rs?|colou?rs?|colou?rways?|styles?|model|models|menu|set|serum|release|bundle|blend|shades?|sizes?|version|series|product|products|plan|plans|pieces|designs?|prints?) \b
            | (?:limited|special|exclusive|last|final|collector'?s) [\s-]+ (?:edition|stock|run|release|pieces|batch|units|spaces|places|seats|spots|few|pairs|sets|tables) | (?:back\s+)? in \s+ stock \b | restock(?:ed)? | (?:just|now) \s+ (?:landed|dropped|in|arrived|launched) | out \s+ now | new \s+ in \b | pre-?orders?\b | (?:has|have) \s+ (?:landed|arrived|dropped)
            | (?: \d+ | two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?\s+of|endless|all\s+the|\w+ty-\w+) \s+ (?:\w+\s+){0,2}? (?:colou?rs?|colou?rways|shades|sizes|finishes|flavou?rs|scents|fragrances|styles|speeds|designs|patterns|prints|fits|lengths|fabrics|varieties|settings|watts?)
            | (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of) \s+ (?:brand[\s-])?new \s+ (?!people|members|trees|colleagues|nurses|faces|cases|volunteers|rules|jobs|homes|houses|buses|trains|benches|bins|species)\w+s \b
            | (?:best[\s-]?sell(?:ing|ers?)|must-have|award[\s-]winning|top-rated|premium|luxury|luxurious|irresistible|unbeatable|unrivalled|unmissable|gorgeous|ever\s+made|money\s+can\s+buy|world's\s+\w+est|(?:\w+est\s+(?:\w+\s+){0,2}?(?:ever|yet|on\s+the\s+market|in\s+the\s+world|you'll)|most\s+\w+\s+(?:\w+\s+)?(?:ever|yet|on\s+the\s+market)|softest|lightest|fastest|brightest|sharpest|smartest|comfiest|cosiest|coziest|strongest|quietest|thinnest|finest|warmest|smoothest|toughest|cleanest|boldest|slimmest|crispiest|creamiest|juiciest|purest|freshest|sleekest))
            | (?:our|the|a|an|this|my) \s+ (?:\w+\s+){0,3}? (?:collection|range|catalogue|bundles?|membership|subscription|masterclass|e-?book|online\s+course|starter\s+(?:kit|pack)|gift\s+(?:set|box|guide)|premium\s+plan|pro\s+plan|hamper|showroom|e-?shop) \b
            | (?:get|grab|order|shop|buy|claim|book|reserve|snag|make\s+it|pre-?order) \s+ yours | (?:meet|introducing|presenting|unveiling|say\s+hello\s+to) \s+ (?:the|our|your|a|an) \s+ (?:\w+\s+){0,2}? (?!nurse|doctor|team|colleague|apprentice|mayor|teacher|baker|neighbour|volunteer)\w+ (?=[^\n]*(?:\d|colou?r|size|fast|light|bright|soft|faster|lighter|shop|store|order|buy|available|link)) | \d+ \s* (?:GB|TB|W|mAh|inch|-inch|mm|ml) \b
            | (?:for|at) \s+ the \s+ price \s+ of | black \s+ friday | cyber \s+ (?:monday|week) | 0 \s? % \s+ (?:finance|interest|apr)  | drop \s+ \d+ \b | limited [.!] | (?:only|exclusively) \s+ (?:at|in|from) \s+ (?:our|(?-i:\p{Lu}))\w+ | money[\s-]back | (?:months?|weeks?|days?) \s+ free | cashback | finance \s+ available | \d+ \s+ (?:left|remaining)\b | sold \s+ out \s+ (?:twice|last|in|within) | (?:to|your) \s+ (?:basket|cart)\b | checkout\b
            )
          - '(?i)\b(?:only|just|for)\s+(?:\d+|ten|twenty|thirty|fifty|ninety)\s+(?:quid|pounds|dollars|euros|bucks|a\s+month|per\s+month|pence|cents)\b'
        guards: [unquoted]
      # an order to buy with the place to do it: the goods are in the link
      - pattern: '(?i)\b(?:buy|order|shop|treat|pre-?order|stock\s+up|grab)\b[^\n]{0,80}(?:https?:|\b[\w-]+\.(?:example|com|co|shop|store|net|org|io|uk|de|fr)\b|link\s+in\s+(?:the\s+|our\s+|my\s+)?bio)'
        guards: [imperative, unquoted, unnegated, not_question]

"""###
    ),
    (
      "_signals/promotional.yaml",
###"""
# How hard a post sells, in points. Three points need at least two different marks, so a bare price or
# a lone "link in bio" is not promotion. What the post gives is counted apart (`gives`).
summary: sells (calls to buy, prices, discounts, urgency, praise of goods)
languages: [en]
min_score: 3
score:
  - when: { signal: call_to_buy }
    add: 2
  - when: { signal: product_or_price }
    add: 2
  - when: { signal: urgency }
    add: 1
  - when:
      pattern: '!{2,}|(?:![^!]*){3,}'
    add: 1
  - when:
      pattern: '(?i)\b(?:amazing|awesome|stunning|incredible|perfect|best|ultimate|unbeatable|must-have|gorgeous|irresistible|number\s+one|#1|love\s+it|you''ll\s+love|deserve)\b'
      guards: [unquoted, unnegated]
    add: 1

"""###
    ),
    (
      "_signals/provided_free.yaml",
###"""
# Something of value came from the seller: a parcel, a stay, a trip, a loan. A handle or a word such as
# "to try" or "for free" shows that it was the seller; a friend's cake or a colleague's patch does not.
summary: the product, stay or trip was given by the seller
languages:
  any:
    pattern: '(?i)(?<![\w/])c/o\s+@\w'
    guards: [unquoted]
  en:
    pattern:
      # @brand sent me …
      - '(?i)(?<!\w)@(?!\w*(?:museum|police|council))[\w.]+(?:\s+(?:just|kindly|very\s+kindly|generously|has|have|had|also|recently|were\s+kind\s+enough\s+to|was\s+kind\s+enough\s+to|very\s+generously|even)){0,2}\s+(?:sent|gave|give|lent|loaned|shipped|mailed|invited|flew|hosted|treated|comped|let|send|kitted|hooked|sorted|put)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|photos?|pictures?|pics?|e-?mails?|patch(?:es)?|pr|prs|pull|tests?|bugs?|articles?|stor(?:y|ies)|memes?|songs?|reminders?|cards?|letters?|postcards?|tips?|advice|feedback|data|files?|slides|drafts?|recipe|ideas?|numbers?|corrections?|answers?|refund|replacement|know|down|onto|on\s+to|hope|chills|goosebumps|an?\s+(?:answer|chance|hand|call|lift)|the\s+(?:answer|courage|idea)))'
      # Acme sent me … to try
      - '(?:^|[.!?\n]\s*|(?i:\b(?:which|that|and|the\s+(?:team|folks|people|guys)\s+(?:at|from)\s+)))(?-i:\p{Lu})[\w&''-]*(?:\s+(?-i:\p{Lu})[\w&''-]*){0,2}\s+(?i:(?:just\s+|kindly\s+|very\s+kindly\s+|generously\s+|has\s+|have\s+)?(?:sent|gave|lent|loaned|shipped|mailed|flew|hosted|treated)\s+(?:me|us)\b)(?=[^.!?\n]*(?i:\bto\s+(?:try|test|review|wear|keep|play\s+with|unbox|style|put\s+through)|\bfor\s+(?:free|nothing|review|testing|this\s+(?:video|post|review))|\bfree\s+of\s+charge|\b(?:early|before\s+(?:launch|release))\b|\b(?:package|parcel|pr\s+box|hamper|goodie|goody|press\s+trip)))'
      - '(?i)\bthe\s+(?:\w+\s+)?(?:team|folks|people|crew|guys|lovely\s+\w+)\s+(?:at|from|of|behind)\s+(?:@\w|(?-i:\p{Lu}))[\w.]*(?:\s+(?-i:\p{Lu})\w*)?\s+(?:kindly\s+|very\s+kindly\s+|just\s+)?(?:sent|gave|lent|loaned|invited|flew|hosted|treated|hooked|sorted|kitted|let)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|e-?mails?|patch(?:es)?|refund|replacement|know|down))'
      # I was sent …
      - '(?i)(?<!\w)(?:i|we)(?:\s+was|\s+were|\s+got|''ve\s+been|\s+have\s+been|''d\s+been)\s+(?:kindly\s+|lucky\s+enough\s+to\s+be\s+|very\s+kindly\s+)?(?:sent|lent|loaned|given|invited|hosted|flown|treated|comped|put\s+up)\b(?=[^.!?\n]*(?:\bby\s+@|\bfrom\s+@|\bby\s+the\s+(?:team|brand|hotel|folks|company|people)|\bto\s+(?:try|test|review|keep)|\bfor\s+(?:free|review)|\bfree\s+of\s+charge|\bby\s+(?-i:\p{Lu})|\bat\s+no\s+(?:cost|charge)))'
      - '(?i)(?:^|[.!?\n]\s*)(?:was|were|got|been)\s+(?:kindly\s+|lucky\s+enough\s+to\s+be\s+)?(?:sent|lent|loaned|given|invited|hosted|flown|treated)\b(?=[^.!?\n]*\b(?:by|from)\s+(?:@|(?-i:\p{Lu})))'
      - '(?i)@[\w.]+[^.!?\n@]{0,30}?\b(?:who|which|that|and\s+they|they|,)\s+(?:kindly\s+|very\s+kindly\s+|also\s+|even\s+|generously\s+)?(?:sent|gave|lent|loaned|flew|hosted|put)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|photos?|pictures?|e-?mails?|patch|tests?|articles?|reminder|refund|replacement|down|on\s+to|hope|tips?|advice|feedback|ideas?))'
      - '(?i)\b(?:was|were|is|are|been)\s+(?:kindly\s+)?(?:sent|provided|lent|loaned|supplied|given|comped)\s+(?:to\s+(?:me|us)\s+)?(?:free\s+|for\s+(?:free|nothing)\s+|free\s+of\s+charge\s+)?by\s+(?:@\w|the\s+(?:team|brand|hotel|company|folks)\b)'
      - '(?i)\b(?:in\s+(?:exchange|return)\s+for\s+(?:an?\s+|my\s+|this\s+)?(?:honest\s+|fair\s+|unbiased\s+)?(?:review|post|video|coverage|mention|feedback|reel))\b'
      - '(?i)\b(?:a\s+|my\s+|this\s+|the\s+|as\s+(?:a\s+)?)?(?:pr|press|review|media)\s+(?:samples?|packages?|parcels?|mail(?:ing|er|out)?s?|box(?:es)?|drop|trips?|stays?|unit|copy|loan|visit)\b(?!\s+(?:request|office|list))(?=[\s.!,:;)\]]|\z)'
      - '(?i)\b(?:complimentary|comped|all-expenses-paid|expenses-paid|hosted)\s+(?:stay|night|nights|meal|dinner|trip|tickets?|visit|weekend|room|treatment|session|pair|sample|product)\b'
      - '(?i)\b(?:my\s+|our\s+|the\s+)?(?:stay|trip|flights?|hotel|tickets?|room|dinner|lunch|breakfast|meal|weekend|visit|nights?|entry|class|session|seat|seats|ride|coffee|drinks?|massage|haircut|treatment)\s+(?:[^.!?\n]{0,30}\s)?(?:was|were)\s+(?:all\s+)?(?:on\s+the\s+house|on\s+them|on\s+@\w|covered|comped|complimentary|paid\s+for|a\s+gift|hosted)\b'
      - '(?i)\b(?:sent|shipped|mailed|posted|popped|dropped)\s+(?:it|them|these|this|one|two|some|a\s+\w+)\s+(?:over|my\s+way|along|round|to\s+me|to\s+us|in\s+the\s+post|to\s+try)\b(?=[^\n]*(?:@\w))|@[\w.]+[^.!?\n]{0,30}\b(?:sent|shipped|mailed|posted|popped|dropped)\s+(?:it|them|these|this|one|some)\s+(?:over|my\s+way|along|round|to\s+me|to\s+us|in\s+the\s+post)\b'
      - '(?i)\bsamples?\s+(?:from\s+)?@\w'
      - '(?i)@[\w.]+\s+(?:kindly\s+|just\s+|generously\s+|also\s+)?(?:sent|shipped|mailed|posted|dropped\s+off)\s+(?:over\s+)?(?:\w+\s+){0,3}?(?:box|boxes|parcel|package|hamper|bag|kit|kits|set|pair|pairs|samples?|crate|bundle|bottles?|selection)\b'
      - '(?i)\b(?:thanks|thank\s+you|thx|cheers)\b[^.!?\n]{0,20}\bfor\s+(?:the|my|these|this)\s+(?:early|advance|free|complimentary)\s+\w+'
      # they, with the seller named somewhere
      - '(?i)\bthey\s+(?:kindly\s+|very\s+kindly\s+|also\s+|even\s+|generously\s+|just\s+)?(?:sent|gave|lent|loaned|flew|hosted|treated|invited)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|photos?|e-?mails?|refund|replacement|advice|feedback|answers?|hope|tips?))(?=[^\n]*@\w)'
      - '(?i)@[\w.]+[^\n]{0,120}\bthey\s+(?:kindly\s+|very\s+kindly\s+|also\s+|even\s+|generously\s+|just\s+)?(?:sent|gave|lent|loaned|flew|hosted|treated|invited)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|photos?|e-?mails?|refund|replacement|advice|feedback|answers?|hope|tips?))'
      - '(?i)\b(?:let|letting|lets)\s+(?:me|us)\s+(?:keep|borrow|try\s+(?:it|them|this|out|the)|test|play\s+with|stay)\b(?=[^\n]*@\w|[^\n]*\btest\b)|@[\w.]+[^.!?\n]{0,30}\b(?:let|letting|lets)\s+(?:me|us)\s+(?:keep|borrow|try|test|play|stay)\b'
      - '(?i)\b(?:that|which)\s+@[\w.]+\s+(?:kindly\s+|very\s+kindly\s+|generously\s+)?(?:provided|sent|supplied|lent|loaned|gave|shipped|mailed)\b'
      - '(?i)\b(?:provided|supplied|loaned|lent|donated)\s+(?:to\s+(?:me|us)\s+)?(?:\w+\s+)?by\s+@(?!\w*(?:museum|council|library|school))\w'
      - '(?i)@[\w.]+[^\n]{0,60}(?:,\s*|\b)(?:all\s+)?on\s+(?:them|the\s+house)\b'
      - '(?i)\b(?:freebies?|goodie\s+bags?|goody\s+bags?)\b(?=[^\n]*@\w)'
      - '(?i)\b(?:invited|hosted|treated)\s+(?:\w+\s+){0,3}by\s+(?:the|their|its)\s+(?:chef|owners?|team|hotel|brand|restaurant|company|resort|folks|people|crew)\b(?=[^\n]*@\w|(?<=[^\n]))'
      - '(?i)\b(?:parcel|package|box|hamper|sample|samples|goody\s+bag|goodie\s+bag|freebie|freebies|care\s+package|delivery|surprise|present|gift)\b[^.!?\n]{0,30}\bfrom\s+@\w'
      - '(?i)\bfrom\s+@[\w.]+[^.!?\n]{0,40}\b(?:to\s+(?:try\s+out|test|review|keep)|for\s+(?:free|review|me\s+to)|before\s+(?:launch|it\s+launches|release|everyone))\b'
      - '(?i)\b(?:on\s+loan|early\s+access|loaner|comp(?:limentary)?\s+tickets?|press\s+(?:pass|tickets?|night))\s+(?:from|to|courtesy\s+of|via|by)\b[^.!?\n]{0,30}@\w'
      - '(?i)\b(?:they|@[\w.]+|the\s+(?:brand|hotel|company))\s+(?:kindly\s+|very\s+kindly\s+)?(?:covered|picked\s+up|paid\s+for)\s+(?:my|our|the|all\s+(?:my|our))\s+(?:flights?|trip|tickets?|hotel|stay|costs?|expenses|travel|bill|tab|meal|dinner|room)\b'
      - '(?i)\b(?:got|get|received|have)\s+(?:this|these|it|them|mine|my\s+\w+|a\s+\w+|the\s+\w+)\s+(?:\w+\s+)?(?:for\s+(?:free|nothing)|free)\s+(?:from|by|via|thanks\s+to)\s+(?:@|the\s+(?:brand|team|company|maker))'
      - '(?i)\b(?:didn''t|did\s+not)\s+(?:have\s+to\s+)?pay\s+(?:for|a\s+(?:cent|penny)\s+for)\s+(?:it|this|these|mine|them|the\s+\w+|my\s+\w+)\b(?=[^\n]*@\w)'
      - '(?i)(?<!\w)(?:invited|flown\s+(?:out|in|over)|hosted|treated|lent|loaned)\s+(?:\w+\s+){0,4}by\s+(?=@)'
      - '(?i)\b(?:guests?|as\s+a\s+guest|as\s+the\s+guests?)\s+of\s+(?=@)'
    guards: [unquoted, unnegated]
  de:
    pattern:
      - '(?i)@[\w.]+\s+(?:hat|haben)\s+(?:mir|uns|mich)\b[^.!?\n]{0,60}\b(?:geschickt|zugeschickt|geschenkt|gesendet|zugesandt|zur\s+verfügung\s+gestellt|eingeladen|überlassen|geliehen|ausgeliehen|spendiert|zum\s+testen)\b'
      - '(?i)\b(?:wurde|wurden|habe|hab)\b[^.!?\n]{0,50}\bvon\s+(?:@[\w.]+|der\s+marke|(?-i:\p{Lu})\w+)\b[^.!?\n]{0,40}\b(?:geschickt|zugeschickt|geschenkt|zugesandt|zur\s+verfügung\s+gestellt|eingeladen|kostenlos|gratis|geliehen)\b'
      - '(?i)\b(?:kostenlos|gratis|kostenfrei|unentgeltlich|umsonst)\s+(?:von\s+@[\w.]+\s+)?(?:zur\s+verfügung\s+gestellt|zum\s+(?:testen|ausprobieren|test)|bekommen|erhalten|zugeschickt)\b'
      - '(?i)@[\w.]+[^.!?\n]{0,40}\bzum\s+(?:testen|ausprobieren|test)\s+(?:bekommen|erhalten|geschickt|da)\b'
      - '(?i)(?:@[\w.]+[^\n]{0,60}\b(?:aufs|auf\s+das)\s+haus\b|\b(?:aufs|auf\s+das)\s+haus\b(?=[^\n]*@\w))'
      - '(?i)@[\w.]+[^\n]{0,60}\b(?:geschenkt|gratis|kostenlos|umsonst)\b|\b(?:geschenkt|kostenlos)\b[^\n]{0,40}\bvon\s+@\w'
      - '(?i)\bdurfte[n]?\b(?=[^.!?\n]*@\w)[^.!?\n]{0,80}\b(?:vorab|behalten|mitnehmen|kostenlos|exklusiv)\b'
      - '(?i)\b(?:pr-?(?:sample|muster|paket)|presse(?:reise|muster|einladung)|rezensionsexemplar|testexemplar|testmuster)\b'
      - '(?i)\b(?:eingeladen|einladung)\s+(?:von|vom|durch)\s+(?:@\w|hotel\b)'
    guards: [unquoted, unnegated]
  fr:
    pattern:
      - '(?i)@[\w.]+\s+(?:m''|nous\s+|me\s+)(?:a|ont|avait|avaient)\s+(?:gentiment\s+|gracieusement\s+)?(?:envoyée?s?|offerte?s?|invitée?s?|prêtée?s?|fait\s+(?:parvenir|tester|découvrir|essayer)|offert|hébergée?s?)\b(?!\s+(?:\w+\s+){0,2}(?:message|photo|lien|question|mail))'
      - '(?i)\b(?:j''ai|on\s+a|nous\s+avons)\s+(?:été\s+)?(?:reçue?s?|invitée?s?|logée?s?)\b[^.!?\n]{0,60}\b(?:par|de\s+la\s+part\s+de|de)\s+@'
      - '(?i)\b(?:offerte?s?|gratuitement|gracieusement|en\s+cadeau)\b[^\n.!?]{0,40}\b(?:par|de)\s+@\w|@[\w.]+\s+(?:m''|nous\s+)(?:offre|envoie|invite|prête)\w*'
      - '(?i)\bj''ai\s+(?:pu|eu\s+la\s+chance\s+de)\s+(?:tester|essayer|découvrir|garder)\b(?=[^.!?\n]*@\w)[^.!?\n]{0,80}\b(?:avant|avant-première|exclusivité|gratuit\w*)\b'
      - '(?i)\b(?:voyage\s+(?:de\s+)?presse|colis\s+presse|envoi\s+presse|service\s+(?:de\s+)?presse|séjour\s+offert|nuits?\s+offertes?)\b'
      - '(?i)\b(?:reçue?s?|prêtée?s?|envoyée?s?)\s+(?:gratuitement|gracieusement)\b'
      - '(?i)\binvitée?s?\s+par\s+(?=@)'
    guards: [unquoted, unnegated]
  es:
    pattern:
      - '(?i)@[\w.]+\s+(?:me|nos)\s+(?:ha|han|había)?\s*(?:enviado|regalado|invitado|mandado|prestado|envió|regaló|invitó|mandó|prestó|enviaron|regalaron|invitaron|mandaron|dejó|dejaron)\b(?!\s+(?:\w+\s+){0,2}(?:mensaje|foto|enlace|pregunta|correo))'
      - '(?i)\b(?:me|nos)\s+(?:ha|han)?\s*(?:enviado|regalado|invitado|mandado|prestado|envió|regaló|invitó|mandó|prestó|enviaron|regalaron|invitaron|mandaron|dejaron)\b[^.!?\n]{0,60}@\w'
      - '(?i)\b(?:regalo|gratis|invitación|cortesía)\s+de\s+(?=@\w)|\brecibido\b[^\n.!?]{0,40}\bde\s+@\w'
      - '(?i)\b(?:viaje\s+de\s+prensa|muestra\s+de\s+prensa|producto\s+cedido|cedido\s+por|estancia\s+(?:invitada|regalada)|invitad[oa]s?\s+por\s+(?=@))'
    guards: [unquoted, unnegated]
  it:
    pattern:
      - '(?i)@[\w.]+\s+(?:mi|ci)\s+(?:ha|hanno)\s+(?:gentilmente\s+)?(?:inviat[oaei]|mandat[oaei]|regalat[oaei]|invitat[oaei]|ospitat[oaei]|prestat[oaei]|spedit[oaei])\b(?!\s+(?:\w+\s+){0,2}(?:messaggi|foto|link|domand|mail))'
      - '(?i)\b(?:mi|ci)\s+(?:ha|hanno)\s+(?:inviat[oaei]|mandat[oaei]|regalat[oaei]|invitat[oaei]|ospitat[oaei]|prestat[oaei])\b[^.!?\n]{0,60}@\w'
      - '(?i)\b(?:in\s+regalo|in\s+omaggio|in\s+prestito|gratis)\s+(?:da|di|dal|dalla)\s+(?=@\w)|\b(?:ricevut[oaie]|avut[oaie])\b[^\n.!?]{0,30}\b(?:da|dal|dalla)\s+@\w'
      - '(?i)\b(?:viaggio\s+stampa|press\s+tour|soggiorno\s+offerto|ospite\s+di\s+(?=@)|ospiti\s+di\s+(?=@))'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/public_answer.yaml",
###"""
# Something is said here, beside the way to a private channel: a clause that neither sends away, nor greets,
# thanks, regrets or promises to look.
summary: says something in public, beside sending people away
languages:
  en:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey|dear|thanks|sorry)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:yes|yep|no|nope|not\s+yet|yeah|unfortunately\s+not|correct|both|neither)\b(?!\s+(?:worries|problem|need|idea))'
        guards: [unquoted]
      - all:
          - signal: substance
          - pattern: |-
              (?xim)(?: ^ | [.!?…;:\n]\s{0,4} | \s-\s | ,\s+(?:but|so|because|and\s+(?:we|it|the|they))\s | ,\s )
              (?! [^.!?…;\n]{0,300} \b (?: dms? | pms? | direct\s+message\w* | private\w* | inbox | e-?mail | mail(?:box)? | message\w* | ticket | form | contact\w* | in\s+touch | reach\s+out | reach\s+us | write\s+to | call\s+(?:us|our|the) | phone | helpline | hotline | help\s*desk | customer\s+(?:care|service|support) | support\s+team | our\s+(?:\w+\s+)?(?:team|agents?|colleagues?|staff|advisors?) | chat | offline | \w+@ ) \b )
              (?! [^.!?…;,\n]{0,300} \b (?: sorry | apolog\w+ | thank\w* | thx | hi | hello | hey | dear | we\s+(?:hear|understand|appreciate|value|care|want\s+to|would\s+(?:like|love)|'d|'ll|will|are\s+(?:here|happy|committed|sorry|looking|keen)|can\s+(?:help|look|take|investigate|check|assist)|take\b|need\s+(?:your|a\s+few|some|more)|do\s+(?:understand|appreciate)|hope|never\s+want) | we'(?:d|ll|re\s+(?:here|happy|sorry|keen|looking|on\s+it|listening)) | i'(?:d|ll) | so\s+(?:that\s+)?we | let\s+us | happy\s+to | glad\s+to | here\s+to\s+help | look\s+into | get\s+back | frustrat\w+ | disappoint\w+ | upsetting | not\s+the\s+(?:experience|service|standard|way)|must\s+be | sounds? | hope | please | make\s+(?:it|this|things)\s+right | your\s+(?:order|booking|account|details|name|full|reference|postcode|e-?mail|feedback|satisfaction|experience|patience|opinion) | details | as\s+soon\s+as | asap | best | regards | cheers | team | bear\s+with | a\s+(?:great|lovely|nice)\s+day | great\s+question | good\s+question | important\s+to\s+us | that's\s+(?:not\s+(?:good|great|right|ok)|awful|terrible|strange|odd|weird|a\s+shame) | oh\s+no | this\s+is\s+not | we\s+want ) \b )
              (?= \W{0,12} [\p{L}\d]+ (?:\W+[\p{L}\d]+){2} )
      # a statement about a thing, however it is put
      - pattern: |-
          (?xim)(?: ^ | [.!?…;:\n]\s{0,4} | \s-\s | ,\s+(?:but|so|because|and\s+(?:we|it|the|they))\s | ,\s )
          (?! [^.!?…;\n]{0,300} \b (?: dms? | pms? | direct\s+message\w* | private\w* | inbox | e-?mail | mail(?:box)? | message\w* | ticket | form | contact\w* | in\s+touch | reach\s+out | reach\s+us | write\s+to | call\s+(?:us|our|the) | phone | helpline | hotline | help\s*desk | customer\s+(?:care|service|support) | support\s+team | our\s+(?:\w+\s+)?(?:team|agents?|colleagues?|staff|advisors?) | chat | offline | \w+@ ) \b )
          (?! [^.!?…;,\n]{0,300} \b (?: sorry | apolog\w+ | thank\w* | thx | hi | hello | hey | dear | we\s+(?:hear|understand|appreciate|value|care|want\s+to|would\s+(?:like|love)|'d|'ll|will|are\s+(?:here|happy|committed|sorry|looking|keen)|can\s+(?:help|look|take|investigate|check|assist)|take\b|need\s+(?:your|a\s+few|some|more)|do\s+(?:understand|appreciate)|hope|never\s+want) | we'(?:d|ll|re\s+(?:here|happy|sorry|keen|looking|on\s+it|listening)) | i'(?:d|ll) | so\s+(?:that\s+)?we | let\s+us | happy\s+to | glad\s+to | here\s+to\s+help | look\s+into | get\s+back | frustrat\w+ | disappoint\w+ | upsetting | not\s+the\s+(?:experience|service|standard|way)|must\s+be | sounds? | hope | please | make\s+(?:it|this|things)\s+right | your\s+(?:order|booking|account|details|name|full|reference|postcode|e-?mail|feedback|satisfaction|experience|patience|opinion) | details | as\s+soon\s+as | asap | best | regards | cheers | team | bear\s+with | a\s+(?:great|lovely|nice)\s+day | great\s+question | good\s+question | important\s+to\s+us | that's\s+(?:not\s+(?:good|great|right|ok)|awful|terrible|strange|odd|weird|a\s+shame) | oh\s+no | this\s+is\s+not | we\s+want ) \b )
          (?= \W{0,12} (?:the|this|that|it|they|there|all|both|some|every)\b (?:\W+[\p{L}\d]+){3} )
  de:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:hallo|hi|liebe[r]?|danke|vielen\s+dank)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:ja|nein|noch\s+nicht|leider\s+(?:nein|nicht)|doch|beide|nur)\b'
      - pattern: '(?im)(?:^|[.!?…;:\n]\s{0,4}|\s-\s|,\s)(?![^.!?…;\n]{0,300}\b(?:dms?|pn|nachricht\w*|e-?mail|mail|ticket|formular|kontakt\w*|melde\w*|schreib\w*|schick\w*|wende\w*|ruf\w*|hotline|kundenservice|kundendienst|support|service|chat|\w+@))(?![^.!?…;,\n]{0,300}\b(?:dank\w*|entschuldig\w+|leid\b|bedauer\w*|verstehen|hallo|hi|liebe[rs]?|guten|gern\w*|freuen|hoffen|kümmern|prüfen|schauen|helfen|weiterhelfen|melden|bitte|kollegen|team|anliegen|unannehmlichkeiten|geduld|grüße|gruß|schönen|rückmeldung|feedback|bestellnummer|kundennummer|daten|name|wir\s+(?:sind|haben\s+ihre|nehmen|möchten|würden|werden|können)|so\s+schnell|ärgerlich|schade|frage|dann|damit|oder|und))(?=\W{0,12}\p{L}+(?:\W+[\p{L}\d]+){2})'
  fr:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:bonjour|merci|salut)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:oui|non|si|pas\s+encore|malheureusement\s+(?:non|pas)|les\s+deux|seulement)\b'
      - pattern: '(?im)(?:^|[.!?…;:\n]\s{0,4}|\s-\s|,\s)(?![^.!?…;\n]{0,300}\b(?:mp|dms?|message\w*|e-?mail|mail|ticket|formulaire|contact\w*|écri\w*|envoy\w*|appel\w*|joindre|téléphone|service\s+client|conseiller\w*|support|\w+@))(?![^.!?…;,\n]{0,300}\b(?:merci|désol\w+|excus\w+|regrett\w+|navré\w*|compren\w+|bonjour|salut|cher|chère|nous\s+(?:sommes|allons|vous|pourrons|ferons|regard\w+|reviendrons|restons|prenons|avons\s+bien)|équipe\w*|aider|afin|pour\s+(?:que|vous|mieux)|n''hésitez|votre\s+(?:demande|numéro|commande|patience|retour|question|satisfaction)|vos\s+(?:coordonnées|références)|bonne\s+\w+|belle\s+\w+|cordialement|à\s+bientôt|svp|s''il\s+vous))(?=\W{0,12}\p{L}+(?:\W+[\p{L}\d]+){2})'
  es:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…¡¿])\s?)\W{0,12}(?:(?:hola|gracias)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:sí|no\b|todavía\s+no|aún\s+no|ambos|solo|sólo)\b(?!\s+(?:dudes|dude|duden))'
      - pattern: '(?im)(?:^|[.!?…;:¡¿\n]\s{0,4}|\s-\s|,\s)(?![^.!?…;\n]{0,300}\b(?:md|dms?|mensaje\w*|privado|correo|e-?mail|mail|ticket|incidencia|formulario|contact\w*|escr[ií]b\w*|env[ií]\w*|m[aá]nd\w*|ll[aá]m\w*|teléfono|soporte|atención|servicio|chat|\w+@))(?![^.!?…;,\n]{0,300}\b(?:gracias|sentimos|siento|lament\w+|disculp\w+|perd[oó]n\w*|entend\w+|comprend\w+|hola|buen\w+|estimad\w+|(?:te|le|os)\s+(?:ayud|respond|atend|contest)\w+|ayudar\w*|para\s+(?:que|poder|ayudarte)|podamos|revis\w+|equipo|compañer\w+|tu\s+(?:pedido|número|consulta|paciencia|caso)|su\s+(?:pedido|número|consulta|caso)|tus\s+datos|sus\s+datos|saludos|feliz|encantad\w+|por\s+favor|molestias|y\b))(?=\W{0,12}\p{L}+(?:\W+[\p{L}\d]+){2})'
  it:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:ciao|grazie|buongiorno|salve)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:sì|no\b|non\s+ancora|purtroppo\s+(?:no|non)|entrambi|solo)\b'
      - pattern: '(?im)(?:^|[.!?…;:\n]\s{0,4}|\s-\s|,\s)(?![^.!?…;\n]{0,300}\b(?:dms?|messaggi\w*|privato|direct|e-?mail|mail|ticket|segnalazione|modulo|contatt\w*|scriv\w*|invi\w*|mand\w*|chiam\w*|telefono|supporto|assistenza|servizio|chat|\w+@))(?![^.!?…;,\n]{0,300}\b(?:grazie|dispiac\w+|spiacent\w*|scus\w+|cap(?:iamo|isco)|comprend\w+|ciao|buongiorno|salve|gentile|(?:ti|la|vi)\s+(?:aiut|rispond|ricontatt|assist)\w+|aiutar\w*|per\s+(?:poter|favore|aiutarti)|così|verific\w+|team|colleg\w+|(?:tuo|suo|vostro)\s+(?:ordine|numero|caso)|(?:tua|sua|vostra)\s+(?:richiesta|pazienza|segnalazione)|tuoi\s+dati|saluti|buona\s+\w+|disagio|a\s+presto|e\b))(?=\W{0,12}\p{L}+(?:\W+[\p{L}\d]+){2})'

"""###
    ),
    (
      "_signals/rough_praise.yaml",
###"""
# People praise in rough words: "this bag is sick", "refuses to break", "no complaints". An adversative
# ("love it, but it crashes daily") makes a complaint of it again.
summary: praise, though the words may sound rough
languages:
  en:
    all:
      - pattern: '(?i)\b(?:i\s+(?:really\s+|absolutely\s+)?(?:love|adore)\s+(?!(?:how|when|waiting|being|paying|getting|standing|sitting|spending|it\s+when|the\s+way))|how\s+much\s+i\s+(?:love|like|enjoy)|(?:can''t|cannot|couldn''t|nothing\s+to|no\s+reason\s+to)\s+(?:fault|complain)|(?:no|zero|not\s+a\s+single)\s+complaints?|refus(?:es|ed)\s+to\s+(?:break|die|quit)|(?:still|keeps?)\s+going\s+strong|worth\s+(?:it|the\s+wait|every)|best\s+(?:\w+\s+){0,3}?(?:ever|in\s+town|yet)|(?:crazy|insane|insanely|ridiculous|ridiculously|stupid|stupidly|sickeningly|disgustingly|criminally|awfully|terribly|annoyingly|unfairly|dangerously|damn|bloody|frighteningly)\s+(?:good|great|tasty|comfy|comfortable|cute|fun|delicious|soft|fast|beautiful|pretty|nice|cool|addictive|talented|clever|well)|(?:hate|mad|angry|annoyed|furious)\s+(?:that\s+i|at\s+how|because\s+i|it''s\s+over|to\s+admit)\b[^.!?\n]{0,40}(?:love|good|over|finished|want|again)|thank\s+you\s+so\s+much|(?:love|loved|loving|enjoyed|adored)\b|great\b(?!\s+(?:job|work|way|start|news\s+for))|(?:lovely|wonderful|fantastic|brilliant|beautiful|amazing|happy|pleased|impressed|delicious|friendly)\b|can''t\s+(?:wait|beat|get\s+enough)|couldn''t\s+be\s+(?:happier|better)|made\s+my\s+day|(?:is|are|was)\s+(?:so\s+)?(?:sick|wicked|killer|insane|unreal|the\s+bomb|lit|dope)(?:,|!|\.|\s*$)|keep\s+it\s+up|well\s+done\s+(?:everyone|all|team)|(?:perfect|brilliant|fantastic|wonderful|excellent)\s+(?:service|job|work|team|staff|product)|never\s+(?:let\s+me\s+down|disappointed|disappoints|had\s+(?:a|any)\s+problem))\b'
    none:
      - pattern: '(?i)\b(?:but|however|though|although|except|until|yet|unfortunately|sadly|pity|shame|instead)\b'
  de:
    all:
      - pattern: '(?i)\b(?:ich\s+liebe|lieben\s+(?:wir|es)|nichts\s+zu\s+(?:meckern|beanstanden)|kann\s+(?:man\s+)?(?:mich\s+)?nicht\s+(?:meckern|beschweren)|keine\s+(?:beschwerden|klagen)|unkaputtbar|geht\s+(?:einfach\s+)?nicht\s+kaputt|(?:verdammt|wahnsinnig|unverschämt|unfassbar|irre|krass|furchtbar|schrecklich|brutal|übel)\s+(?:gut|lecker|schön|bequem|cool|nett|süß|weich)|bester?s?\s+\w+\s+(?:ever|aller\s+zeiten|der\s+stadt)|einfach\s+(?:super|genial|klasse|toll|perfekt)|weiter\s+so)\b'
    none:
      - pattern: '(?i)\b(?:aber|leider|jedoch|allerdings|trotzdem|obwohl|nur\s+dass|bis)\b'
  fr:
    all:
      - pattern: '(?i)\b(?:j''(?:adore|aime)|rien\s+à\s+(?:redire|reprocher)|aucune\s+plainte|increvable|indestructible|(?:trop|scandaleusement|horriblement|terriblement|vachement|honteusement)\s+(?:bon|bonne|bien|beau|belle|confortable|mignon\w*)|une\s+tuerie|meilleure?s?\s+\w+\s+(?:de\s+ma\s+vie|du\s+monde|de\s+la\s+ville)|continuez\s+comme\s+ça|bravo)\b'
    none:
      - pattern: '(?i)\b(?:mais|cependant|pourtant|dommage|hélas|malheureusement|sauf|jusqu)\b'
  es:
    all:
      - pattern: '(?i)\b(?:me\s+encantan?|adoro|ninguna\s+queja|sin\s+quejas|no\s+tengo\s+quejas|no\s+se\s+rompe\s+(?:ni|nunca)|(?:terriblemente|insultantemente|asquerosamente|brutalmente)\s+(?:buen[oa]s?|ric[oa]s?|bonit[oa]s?)|(?:una\s+)?pasada|de\s+muerte|brutal(?:es)?\b|l[oa]\s+mejor\s+(?:del\s+mundo|de\s+la\s+ciudad|que\s+he)|seguid\s+así)\b'
    none:
      - pattern: '(?i)\b(?:pero|sin\s+embargo|aunque|lástima|salvo|hasta\s+que|por\s+desgracia)\b'
  it:
    all:
      - pattern: '(?i)\b(?:adoro|lo\s+amo|la\s+amo|niente\s+da\s+(?:dire|ridire)|nessuna\s+lamentela|indistruttibile|non\s+si\s+rompe\s+(?:mai|neanche)|(?:terribilmente|spaventosamente|mostruosamente|maledettamente)\s+(?:buon[oaie]|comod[oaie]|bell[oaie])|da\s+paura|spettacolare|i[l]?\s+miglior\w*\s+(?:del\s+mondo|di\s+sempre|della\s+città)|continuate\s+così)\b'
    none:
      - pattern: '(?i)\b(?:ma|però|peccato|purtroppo|tranne|finché)\b'

"""###
    ),
    (
      "_signals/says_solved.yaml",
###"""
# The person who asked says that it is done: "that did it", "works now", "got it, thanks". Thanks for
# trying are no solution.
summary: says that the matter is solved
languages:
  en:
    all:
      - pattern:
          - |-
            (?xi)\b(?: (?:that|this|it|which)\s+(?:\w+\s+)?(?:did\s+(?:it|the\s+trick)|worked|works|helped|helps|fixed\s+it|solved\s+it|explains\s+it|answers\s+(?:it|my)|makes\s+sense\s+now|was\s+it) | (?:did|does)\s+the\s+trick | works\s+(?:now|again|fine|perfectly|like\s+a|for\s+me|great|since) | working\s+(?:now|again|fine|perfectly) | (?:is|are|was|all|now|it's|got\s+it|been)\s+(?!should|could|supposedly|not\b)(?:\w+\s+)?(?:sorted|solved|resolved|fixed|restored|refunded|working\s+(?:now|again|fine)|back\s+(?:up|to\s+normal|online)|good\s+now) | (?<!have\s)(?<!to\s)(?<!be\s)(?<!get\s)(?<!not\s)(?:sorted|solved|resolved|fixed|restored)\b(?=\s*(?:[,.!]|now|it|thanks|thank|\z|by|myself)) | (?:all|we're|i'm|am)\s+(?:all\s+)?(?:good|set|sorted|done|happy)\s*(?:now|here|again|with\s+that)?(?=\s*(?:[,.!]|\z|thanks|thank)) | (?:got|found|have|received)\s+(?:it|them|my\s+\w+|the\s+(?:refund|parcel|money|e?mail|code|answer|replacement|parts?|new\s+one|tickets?|delivery|bag|letter))\b (?=\s*,?\s*(?:and\s+it\s+works|(?:many\s+)?thank|thx|cheers|today|this\s+morning|just\s+now|now,?\s+thank|behind|under|[.!]|\z)) | figured\s+(?:it\s+)?out | problem\s+(?:solved|gone) | (?:money|refund|bag|parcel|order|card|ticket)\s+(?:is\s+(?:back|here|in)|has\s+(?:just\s+)?(?:arrived|come|turned\s+up)|just\s+(?:arrived|came)|arrived|came\s+(?:back|today|in|this))\b (?!\s+(?:broken|damaged|open|empty|late|cold|wet|wrong)) | (?:arrived|came|turned\s+up)\s+(?:today|this\s+morning|just\s+now|after\s+all|safely|in\s+the\s+end) | never\s?mind | nvm | no\s+(?:longer|more)\s+(?:a\s+)?(?:problem|issue|needed) | crisis\s+(?:over|averted) | tried\s+it,?\s+(?:and\s+)?(?:it\s+)?(?:works|worked|saved|perfect|great) | (?:perfect|great|brilliant|lovely|excellent|wonderful|super|fab|awesome|amazing|ok|okay|good\s+to\s+know|ah|oh)[,!.\s]+(?:that's\s+(?:great|perfect|it|all\s+i)|thanks|thank\s+you|thx|cheers|ta|many\s+thanks) | that's\s+(?:it|all\s+i\s+(?:needed|wanted)|what\s+i\s+(?:needed|wanted)|my\s+(?:question|answer)\s+answered) | you\s+(?:solved|fixed|saved|helped) )\b
          - '(?i)\A\W{0,12}(?:@[\w.-]+\W+)*(?:ok(?:ay)?\W+|ah\W+|oh\W+|great\W+|perfect\W+|phew\W+)*(?:many\s+thanks|thanks(?:\s+(?:a\s+(?:lot|bunch|million)|so\s+much|again|very\s+much))?|thank\s+you(?:\s+(?:so|very)\s+much|\s+both|\s+all)?|thx|ty|cheers|ta|perfect|phew|got\s+it|sorted|solved|works|fixed|done|will\s+do)(?:[\s,!.\p{So}]+(?:@[\w.-]+|\p{Lu}\p{L}+|all|both|mate|guys|everyone))?[^\p{L}]*\z'
        guards: [unquoted, unnegated, not_question]
    none:
      - pattern: '(?i)(?:\bthough\b|\banyway\b|for\s+(?:trying|nothing)|\bbut\s+(?:it|still|no|not|the|i|now|that|nothing)|\bstill\s+(?:no|not|the|broken|doesn|won|isn|nothing|waiting)|\bdid(?:n''t|\s+not)\s+(?:work|help)|\bno\s+luck|\bnot\s+(?:working|fixed|solved|sorted)|\bfor\s+(?:a|one|two|five|ten)\s+(?:day|hour|minute|minutes)|\?\s*\z)'
  de:
    all:
      - pattern: '(?i)(?:\b(?:hat\s+(?:\w+\s+)?(?:geklappt|funktioniert|geholfen|sich\s+(?:\w+\s+)?(?:erledigt|geklärt))|klappt\s+(?:jetzt|wieder|nun|super)|(?:geht|läuft|funktioniert)\s+(?:jetzt|nun|wieder|einwandfrei)|(?:jetzt|nun)\s+(?:geht|läuft|klappt|funktioniert)|erledigt|gelöst|geklärt|gefunden|passt\s+(?:jetzt|so|danke)|(?:geld|paket|koffer)\s+ist\s+(?:da|zurück|angekommen)|ist\s+(?:heute\s+|jetzt\s+|gerade\s+)?angekommen|alles\s+(?:gut|klar|bestens|wieder)|das\s+war''?s|super,?\s+(?:danke|vielen\s+dank)|problem\s+behoben)\b|\A\W{0,12}(?:@[\w.-]+\W+)*(?:ah\W+|oh\W+|ok(?:ay)?\W+|super\W+|prima\W+|perfekt\W+|top\W+)*(?:danke\w*|vielen\s+(?:lieben\s+)?dank|besten\s+dank|perfekt|merci|top)(?:\s+(?:dir|euch|ihnen|schön|sehr|für\s+die\s+(?:info|hilfe|antwort|auskunft)))*[^\p{L}]*\z)'
        guards: [unquoted, unnegated]
    none:
      - pattern: '(?i)\b(?:trotzdem|aber|leider|für\s+(?:nichts|den\s+versuch)|immer\s+noch|noch\s+immer|funktioniert\s+nicht|geht\s+nicht)\b'
  fr:
    all:
      - pattern: '(?i)(?:\b(?:ça\s+(?:a\s+)?(?:marche|marché|fonctionne|fonctionné)(?:\s+(?:maintenant|bien|enfin))?|c''est\s+(?:bon|réglé|résolu|arrangé|réparé|arrivé)|(?:problème|souci)\s+(?:réglé|résolu)|réglé|résolu|j''ai\s+(?:trouvé|bien\s+reçu|reçu|compris)|(?:bien\s+)?(?:reçu|arrivé)(?:e)?\s+(?:ce\s+matin|aujourd''hui|hier|enfin)|remboursée?|tout\s+est\s+(?:bon|en\s+ordre|rentré)|parfait,?\s+merci|super,?\s+merci|nickel|laissez\s+tomber)\b|\A\W{0,12}(?:@[\w.-]+\W+)*(?:ah\W+|oh\W+|ok\W+|super\W+|parfait\W+|génial\W+|d''accord\W+)*(?:merci(?:\s+(?:beaucoup|bien|infiniment|à\s+vous|pour\s+(?:la\s+réponse|l''info|votre\s+aide)))*|parfait|nickel)[^\p{L}]*\z)'
        guards: [unquoted, unnegated]
    none:
      - pattern: '(?i)\b(?:mais|quand\s+même|toujours\s+(?:pas|rien)|pour\s+rien|d''avoir\s+essayé|ne\s+marche\s+(?:pas|plus))\b'
  es:
    all:
      - pattern: '(?i)(?:\b(?:ya\s+(?:funciona|está|va|me\s+(?:va|funciona|ha\s+llegado|llegó)|lo\s+(?:he\s+)?(?:encontr\w+|encontré|tengo)|ha\s+llegado|llegó)|(?:ha\s+)?funcionad?o?\b|ha\s+funcionado|solucionad[oa]|resuelt[oa]|arreglad[oa]|todo\s+(?:bien|en\s+orden|perfecto)|(?:me\s+)?han\s+(?:devuelto|reembolsado)|perfecto,?\s+(?:muchas\s+)?gracias|genial,?\s+(?:muchas\s+)?gracias|eso\s+era|duda\s+resuelta)\b|\A\W{0,12}(?:@[\w.-]+\W+)*(?:ah\W+|oh\W+|ok\W+|vale\W+|perfecto\W+|genial\W+|estupendo\W+)*(?:(?:muchas|mil)\s+gracias|gracias|perfecto)(?:\s+(?:a\s+(?:ti|vosotros|ustedes)|por\s+(?:la\s+(?:info\w*|respuesta|ayuda)|todo|responder)))*[^\p{L}]*\z)'
        guards: [unquoted, unnegated]
    none:
      - pattern: '(?i)\b(?:pero|aunque|igualmente|por\s+nada|por\s+intentarlo|sigue\s+sin|todavía\s+no|aún\s+no|no\s+funciona)\b'
  it:
    all:
      - pattern: '(?i)(?:\b(?:(?:ora|adesso)\s+(?:funziona|va|è\s+a\s+posto)|ha\s+funzionato|funziona(?:to)?\s+(?:ora|adesso|perfettamente|di\s+nuovo)|risolto|sistemato|a\s+posto|(?:l''ho\s+)?trovat[oa]|(?:è\s+)?arrivat[oa]\s+(?:oggi|stamattina|ieri|finalmente)|rimborsat[oa]|tutto\s+(?:bene|ok|a\s+posto|risolto)|perfetto,?\s+grazie|ottimo,?\s+grazie|come\s+non\s+detto)\b|\A\W{0,12}(?:@[\w.-]+\W+)*(?:ah\W+|oh\W+|ok\W+|perfetto\W+|ottimo\W+|bene\W+)*(?:(?:grazie|mille\s+grazie)(?:\s+(?:mille|infinite|tante|a\s+(?:te|voi|lei)|per\s+(?:la\s+(?:risposta|info\w*)|l''aiuto)))*|perfetto)[^\p{L}]*\z)'
        guards: [unquoted, unnegated]
    none:
      - pattern: '(?i)\b(?:ma|però|comunque|per\s+niente|per\s+averci\s+provato|ancora\s+(?:niente|non)|non\s+funziona)\b'

"""###
    ),
    (
      "_signals/says_what_changed.yaml",
###"""
# The company says what became of an idea or a complaint: who asked, and what is different now. "Thank you
# for the idea, noted" changes nothing.
summary: says what was changed because somebody asked
languages:
  en:
    any:
      - all:
          - pattern: '(?i)\b(?:you(?:\s+(?:all|guys|lot))?\s+(?:\w+\s+)?(?:asked|told|said|suggested|requested|reported|wanted|wished|voted|complained|wrote|pointed|spotted|found|noticed|flagged|proposed)|you(?:''ve|\s+have)\s+(?:\w+\s+)?(?:asked|told|suggested|requested|reported|been\s+asking)|(?:many|several|some|lots|a\s+few|two|three|four|five|six|plenty|\d+|one|half)\s+of\s+you\b|your\s+(?:\w+\s+)?(?:feedback|ideas?|suggestions?|requests?|wish(?:es)?|votes?|complaints?|comments?|reports?|bug\s+reports?|letters?|input)|(?:as|by)\s+(?:you\s+|popular\s+)?(?:requested|asked|suggested|demand)|at\s+the\s+request|(?:@[\w.-]+|[A-Z]\w+(?:''s)?)\s+(?:\w+\s+)?(?:asked|suggested|requested|reported|wanted|wished|idea|suggestion)|(?:idea|suggestion|request)\s+(?:came\s+)?(?:from|by|of)|listen(?:ed|ing)\s+to\s+you|we\s+(?:heard|listened)|most[- ]requested|(?:issue|ticket|bug)\s+#?\d+|(?:a\s+)?(?:reader|customer|user|guest|member|passenger|neighbour|visitor)s?\s+(?:\w+\s+)?(?:asked|suggested|told|wanted|wished|wrote|reported))\b'
            guards: [unquoted]
          - signal: tells_of_change
      - pattern: '(?i)\b(?:you\s+asked,?\s+(?:and\s+)?(?:we|so)|you\s+said,?\s+we|thanks\s+to\s+(?:your|you|@[\w.-]+)\b[^.!?\n]{0,80}\b(?:now|fixed|added|new|open|back)|changelog|what''s\s+new|release\s+notes)\b'
        guards: [unquoted]
  de:
    all:
      - pattern: '(?i)\b(?:ihr\s+(?:\w+\s+){0,4}?(?:gewünscht|gefragt|gesagt|gemeldet|vorgeschlagen|gebeten|wolltet|gewollt)|sie\s+haben\s+(?:\w+\s+){0,5}?(?:gewünscht|gefragt|gemeldet|vorgeschlagen|gebeten)|(?:auf|dank)\s+(?:eure[rnms]?|deine[rnms]?|ihre[rnms]?|vielfachen|mehrfachen)\s+(?:\w+\s+)?(?:wunsch|vorschlag|hinweis\w*|anregung\w*|feedback|rückmeldung\w*|bitte|idee\w*)|eure?[nrs]?\s+(?:wünsche?|ideen?|vorschläge|feedback|rückmeldungen|anregungen)|viele\s+von\s+euch|(?:die\s+)?idee\s+(?:kam\s+)?von|wunsch\s+von)\b'
      - signal: tells_of_change
  fr:
    all:
      - pattern: '(?i)\b(?:vous\s+(?:l''|nous\s+(?:l'')?|le\s+)?(?:avez|aviez|êtes)\s+(?:\w+\s+)?(?:demandé|dit|suggéré|signalé|proposé|réclamé|nombreux)|vous\s+(?:demandiez|vouliez|souhaitiez)|(?:à|sur)\s+(?:votre|la)\s+demande|grâce\s+à\s+(?:vos|votre|vous)|suite\s+à\s+(?:vos|votre)|vos\s+(?:retours|idées|suggestions|remarques|demandes)|plusieurs\s+d''entre\s+vous|(?:l'')?idée\s+(?:de|vient))\b'
      - signal: tells_of_change
  es:
    all:
      - pattern: '(?i)\b(?:(?:nos\s+)?(?:lo\s+)?(?:pedisteis|habéis\s+pedido|pedíais|pidieron|dijisteis|sugeristeis|avisasteis|habéis\s+(?:dicho|sugerido)|solicitasteis)|a\s+petición|gracias\s+a\s+(?:vuestr|tu|sus|vosotros)\w*|vuestr[oa]s?\s+(?:ideas?|sugerencias?|comentarios|peticiones|quejas)|muchos\s+de\s+vosotros|(?:la\s+)?idea\s+(?:de|fue|vino))\b'
      - signal: tells_of_change
  it:
    all:
      - pattern: '(?i)\b(?:(?:ce\s+)?l[oa]?\s*''?avete\s+(?:chiest|dett|suggerit|segnalat)\w|(?:ci\s+)?avete\s+(?:chiesto|detto|suggerito|segnalato)|su\s+(?:vostra\s+)?richiesta|grazie\s+(?:ai|alle|al)\s+vostr\w+|i\s+vostri\s+(?:suggerimenti|commenti|consigli)|le\s+vostre\s+(?:idee|segnalazioni|richieste)|molti\s+di\s+voi|(?:l'')?idea\s+(?:di|è\s+venuta))\b'
      - signal: tells_of_change

"""###
    ),
    (
      "_signals/sells_in_answer.yaml",
###"""
# What sells in a reply: an order to buy or join, a price or discount, a plan, course or book to pay for. Also
# where the reply is warm about it ("did you know our members …?").
summary: sells something in a reply
languages:
  any:
    pattern:
      - '(?i)(?<![\w.,])\d{1,2}\s?%\s*(?:off\b|discount|rabatt|günstiger|nachlass|de\s+(?:descuento|réduction|remise|rabais)|di\s+sconto|sconto|remise|descuento)'
      - '\b(?:2x1|3x2)\b'
    guards: [unquoted]
  en:
    any:
      - pattern:
          - |-
            (?xi)\b(?: (?:pre-?)?order\s+(?:yours|now|today|here|it|one|at|online|via|from|by|before)\b | buy\s+(?:yours|now|today|it|one|here|our|my|the|a|two)\b | shop\s+(?:now|here|the|our|online|at)\b | (?:enrol|enroll|subscribe|register|upgrade|sign\s+up|join)\s*(?:now|today|here|to|at|via|for|from|us|our|the|in|your|and|:|!|\.) | (?:book|reserve)\s+(?:now|today|here|yours|your|a\s+(?:\w+\s+)?(?:session|call|demo|seat|spot|place|table|slot|class|treatment|consultation)|with\s+(?:us|me)|at|via|in)\b | (?:get|grab|claim|snag|pick\s+up)\s+(?:it|yours|one|your\s+\w+|our|my|the\s+\w+|a\s+copy|them)\s*(?:\w+\s+)?(?:here|now|today|at|in|from|for|online|via|:|→|👉) | treat\s+yourself | add\s+(?:it|one|them)\s+to\s+(?:your|the)\s+(?:cart|basket|bag|order|plan) | (?:get|grab|try|pick\s+up|use|buy)\s+(?:our|my)\b | \d\s+for\s+\d\b | (?:our|my)\s+(?:\w+[\s-]){0,3}?(?:kit|set|gel|spray|cream|cleaner|pack|bundle|serum|polish|lotion|florists?|coaches|trainers|stylists|experts)\b (?=[^\n]{0,300}(?:[£€$]\s?\d|\d\s?[£€$]|https?:|\w\.\w{2,}/|\bbook\b|\border\b|\bnow\b)) | time\s+(?:to|for\s+an?)\s+(?:upgrade|switch|treat|new) | (?:check\s+out|have\s+a\s+look\s+at|take\s+a\s+look\s+at|have\s+you\s+(?:seen|tried|heard\s+(?:of|about)|considered|thought\s+(?:of|about))|did\s+you\s+(?:see|know(?:\s+(?:that|about))?)|why\s+not\s+(?:try|upgrade|join|book|get|treat)|you\s+(?:might|may|could|should|'ll|will)\s+(?:also\s+)?(?:love|like|enjoy|want)|looking\s+for|ready\s+(?:for|to)|don't\s+miss|discover|explore|try|introducing|meet)\s+(?:\w+\s+){0,2}?(?:our|my|the\s+new|one\s+of\s+our|an?\s+(?:upgrade|new|\w+\s+plan)|more\s+(?:power|space|speed))\b | (?:that's|that\s+is|it's|it\s+is|this\s+is)\s+(?:a|an|our|only\s+(?:in|for|on)|in|part\s+of|for|included\s+in|exclusive\s+to|reserved\s+for)\s+(?:our\s+|the\s+|a\s+)?(?:premium|pro|plus|gold|platinum|business|enterprise|paid|members?|vip|subscriber\w*|course|masterclass|book|e-?book|workshop|programme|program)\b
            | (?:our|my|the|a|an|new|your)\s+(?:\w+\s+){0,3}?(?:premium|pro|plus|gold|platinum|vip|business|deluxe|paid|unlimited|masterclass(?:es)?|course|courses|e-?book|workbook|webinar|bootcamp|coaching|membership|subscription|starter\s+kit|bundle|programme|academy|consultation|packages?|gift\s+(?:box|set|card)|care\s+plan|service\s+plan|protection\s+plan|maintenance\s+contract|upgrade|book|sale)\b (?!\s+(?:yesterday|was|were|is\s+(?:closed|broken|down|full|on\s+the\s+shelf)|desk|queue|lane|team|page\s+\d)) | (?:plans?|packages?|prices?|courses?|tickets?|memberships?|sessions?)\s+(?:start|starts|starting|from|begin)\b | (?:for|from|only|just|at|now|is|are|costs?)\s+(?:only\s+|just\s+)?(?:[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?|dollars|quid|pounds)) | (?:discount|special\s+offer|on\s+sale|promo\s+code|free\s+trial|half\s+price|special\s+deal|two\s+for\s+one|voucher)\b | (?:chapter|page|module|lesson|episode)\s+\w+\s+(?:of|in)\s+(?:my|our)\b | (?:answer|secret|trick|everything|that|all|it|this)\s+(?:\w+\s+){0,3}?(?:is|are|'s)\s+(?:all\s+)?in\s+(?:my|our|the)\s+(?:\w+\s+)?(?:book|course|e-?book|masterclass|program|programme|newsletter|workshop|webinar|guide|membership) | (?:cover|teach|explain|reveal|share|show|answer|go\s+through|tackle)\w*\s+(?:\w+\s+){0,4}?in\s+(?:my|our|the)\s+(?:\w+\s+)?(?:book|course|e-?book|masterclass|program|programme|newsletter|workshop|webinar|coaching|guide|magazine|membership) )
        guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:(?:jetzt|hier|gleich|heute|einfach)\s+(?:\w+\s+)?(?:bestell\w*|kauf\w*|buch\w*|sicher\w*|abonnier\w*|anmeld\w*|upgrade\w*|zuschlag\w*|shopp\w*)|(?:bestell\w*|kauf\w*|sicher\w*|buch(?:e|t|en\s+sie)|hol\w*|gönn\w*|abonnier\w*|shopp\w*)\s+(?:\w+\s+){0,3}?(?:jetzt|hier|gleich|heute|dir|euch|sich|unser\w*|das|den|die|online|ihn|sie\s+(?:jetzt|hier))\b|melde\s+dich\s+(?:\w+\s+)?an|(?:kennst|kennt|kennen)\s+(?:du|ihr|sie)\s+(?:schon\s+)?unser\w*|(?:schon|bereits)\s+(?:\w+\s+){0,2}?unser\w*\s+(?:\w+\s+){0,3}?(?:gesehen|entdeckt|probiert)|schau\w*\s+(?:\w+\s+){0,3}?(?:shop|kurs|angebot\w*)|zeit\s+für\s+(?:ein\s+)?(?:upgrade|eine?n?\s+neue?n?)|(?:unser\w*|mein\w*|dem|im|den|das|mit)\s+(?:\w+\s+){0,3}?(?:premium\w*|pro-\w+|plus-\w+|gold-\w+|kurs\w*|onlinekurs\w*|masterclass|workshop\w*|seminar\w*|buch\b|e-?book\w*|ratgeber\w*|abo\b|mitgliedschaft|coaching\w*|sparpaket|paket\w*|servicevertrag|wartungsvertrag)|premium-?\w*|(?:nur|ab|für|schon\s+ab|statt|jetzt)\s+(?:nur\s+)?\d[\d.,]*\s?(?:€|euro)\b|(?:rabatt\w*|sonderangebot\w*|im\s+angebot|reduziert|gutscheincode|versandkostenfrei)|steht\s+(?:alles\s+)?in\s+(?:meinem|unserem)\s+(?:\w+\s+)?(?:buch|kurs|e-?book|ratgeber)|kapitel\s+\w+)\b'
    guards: [unquoted]
  fr:
    pattern: '(?i)\b(?:(?:commandez|achetez|réservez|abonnez|inscrivez|profitez|offrez|procurez|découvrez|essayez|passez|craquez|foncez)(?:-(?:vous|le|la|les|en))?\b|(?:commande|achète|réserve|abonne-toi|inscris-toi|profite|découvre)\b\s+(?:\w+\s+)?(?:vite|ici|maintenant|notre|mon|la|le|ton|vite)|(?:connaissez|avez)-vous\s+(?:\w+\s+)?(?:notre|nos|vu\s+(?:notre|nos)|essayé\s+(?:notre|nos))|(?:notre|mon|ma|la|une|un|nos|dans\s+(?:le|mon))\s+(?:\w+\s+){0,3}?(?:premium|formule\s+\w+|formation|masterclass|livre|e-?book|abonnement|atelier\s+payant|coaching|programme|offre|pack|contrat|promo\w*|soldes)|premium\b|(?:pour|à\s+partir\s+de|dès|seulement|à|est\s+à)\s+(?:seulement\s+)?\d[\d.,]*\s?(?:€|euros?)|(?:en\s+promo\w*|livraison\s+offerte|code\s+promo|offre\s+spéciale)|il\s+est\s+temps\s+de\s+(?:changer|passer)|chapitre\s+\w+)'
    guards: [unquoted]
  es:
    pattern: '(?i)\b(?:(?:compra|cómpral\w+|compre|pide|pídel\w+|encarga|encárgal\w+|reserva|suscríbete|apúntate|inscríbete|hazte|consíguel\w+|consigue|aprovecha|renueva|estrena|descubre|pásate\s+a|contrata)\b|(?:conoces|conocéis|has\s+visto|habéis\s+visto|has\s+probado)\s+(?:\w+\s+)?(?:nuestr\w+|mi)|(?:nuestr[oa]s?|mi|el|la|un|una)\s+(?:\w+\s+){0,3}?(?:premium|curso\w*|máster\w*|masterclass|libro|e-?book|suscripción|taller|coaching|programa|oferta\w*|pack|plan\s+\w+|rebajas)|premium\b|(?:por|desde|solo|sólo|a)\s+(?:solo\s+)?\d[\d.,]*\s?(?:€|euros?)|(?:descuento|en\s+oferta|envío\s+gratis|código\s+promocional|rebajas)|es\s+(?:hora|momento)\s+de\s+(?:cambiar|renovar|estrenar)|capítulo\s+\w+)'
    guards: [unquoted]
  it:
    pattern: '(?i)\b(?:(?:acquista\w*|compra\w*|ordina\w*|prenota\w*|abbonati|abbonatevi|iscriviti|iscrivetevi|approfitta\w*|scopri\w*|regalati|passa\s+a|prova\s+(?:il|la)\s+nostr\w)\b|(?:conosci|conoscete|hai\s+visto|avete\s+visto|hai\s+provato)\s+(?:\w+\s+)?(?:il|la|i|le)?\s*nostr\w|(?:nostr[oa]|mio|mia|il|la|un|una|nel|nostri)\s+(?:\w+\s+){0,3}?(?:premium|cors[oi]\b|masterclass|libro|e-?book|abbonamento|workshop|coaching|programma|offert[ae]|pacchetto|piano\s+\w+|saldi)|premium\b|(?:per|da|solo|a)\s+(?:soli\s+)?\d[\d.,]*\s?(?:€|euro)|(?:sconto|in\s+offerta|spedizione\s+gratuita|codice\s+promo\w*)|è\s+(?:ora|il\s+momento)\s+di\s+(?:cambiare|passare)|capitolo\s+\w+)'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/sells_in_support.yaml",
###"""
# Selling words in the answer to a problem. Narrower than `sells_in_answer`: the plan, course or book by its
# name alone may be what the problem is about ("the premium lane was closed").
summary: sells something to somebody with a problem
languages:
  any:
    pattern:
      - '(?i)(?<![\w.,])-?\s?\d{1,2}\s?%\s*(?:off\b|discount|cheaper|rabatt|günstiger|nachlass|de\s+(?:descuento|réduction|remise|rabais)|di\s+sconto|sconto|remise|descuento|sur\s+(?:le|la|les|nos|tout))'
      - '\b(?:2x1|3x2)\b'
    guards: [unquoted, unnegated]
  en:
    pattern:
      - |-
        (?xi)\b(?: (?:pre-?)?order\s+(?:yours|now|today|here|it\s+(?:here|now|today)|one|online|by\s+\w+day)\b | buy\s+(?:yours|now|today|it|one|here|our|the\s+new|a\s+new|two)\b | shop\s+(?:now|here|the|our|online)\b | (?:recommend|suggest|consider|try)\s+(?:\w+\s+)?(?:upgrading|switching|our\s+(?:new|premium|pro|plus|\w+\s+plan)|moving\s+to\s+(?:our|the)) | (?:check\s+out|see|discover|try|meet)\s+our\s+new\b | (?:upgrade|subscribe|enrol|enroll)\s*(?:now|today|here|to|for|:|!|your|and) | (?:sign\s+up|join)\s+(?:now|today|here|to|at|for|us|our|the)\b (?!\s+(?:zoom|queue|line|call|meeting|wifi|network)) | (?:get|grab|claim|snag)\s+(?:it|yours|one|our|them)\s*(?:here|now|today|for|→|👉|:) | treat\s+yourself | time\s+(?:to|for)\s+(?:an?\s+)?(?:upgrade|switch\s+to|treat|new)
        | (?:check\s+out|have\s+a\s+look\s+at|take\s+a\s+look\s+at|have\s+you\s+(?:seen|tried|heard\s+(?:of|about)|considered|thought\s+(?:of|about))|did\s+you\s+(?:see|know(?:\s+(?:that|about))?)|why\s+not\s+(?:try|upgrade\s+to|join|book|get|treat)|you\s+(?:might|may|could|should|'ll|will)\s+(?:also\s+)?(?:love|like|enjoy)|looking\s+for|ready\s+(?:for|to)|don't\s+miss|discover|explore|introducing|meanwhile,?\s+(?:try|enjoy|discover)|by\s+the\s+way,?|btw,?|while\s+(?:you're|you\s+are)\s+(?:here|waiting)[^.!?\n]{0,30}?)\s+(?:\w+\s+){0,2}?(?:our|the\s+new|one\s+of\s+our|an?\s+(?:upgrade|new|\w+\s+plan)|more\s+(?:power|space|speed|storage|comfort))\b
        | (?:our|the|my|with|go|is|has)\s+(?:\w+\s+){0,2}?(?:premium|pro|plus|gold|platinum|vip|business|deluxe|unlimited|priority|training|members?'?|membership|subscription|care|protection|insurance)\b\s*(?:\w+\s+){0,3}?(?:plan|plans|account|members?|membership|package|packages|tier|version|customers?|support|line)?\b (?=[^.!?\n]{0,60}(?:[£€$]\s?\d|\d\s?[£€$]|%|skip|get\b|gets\b|first|never|faster|no\s+(?:ads|queue|limit|waiting)|instead|from\s+(?:only|just)|a\s+month|upgrade|switch)) | (?:only|just|from|for|now)\s+(?:only\s+|just\s+)?(?:[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?|dollars|quid|pounds))\s*(?:a|per|/|each|off|this|today|until|!)? (?!\s*(?:refund|back|credit)) | (?:special\s+offer|on\s+sale|(?:our|the)\s+(?:\w+\s+)?sale\b(?!\s+(?:yesterday|was))|promo\s+code|free\s+trial|half\s+price|weekend\s+deal|special\s+deal|two\s+for\s+one|limited\s+offer) | perfect\s+(?:while\s+you\s+wait|for\s+you) )
    guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:(?:jetzt|hier|gleich|heute|einfach)\s+(?:\w+\s+)?(?:bestell\w*|kauf\w*|buch\w*|sicher\w*|abonnier\w*|upgrade\w*|zuschlag\w*)|(?:bestell\w*|kauf\w*|sicher[en]*|hol\w*|gönn\w*|abonnier\w*)\s+(?:\w+\s+){0,3}?(?:jetzt|hier|gleich|heute|dir|euch|sich|unser\w*|online)\b|(?:kennst|kennt|kennen)\s+(?:du|ihr|sie)\s+(?:schon\s+)?unser\w*(?:\s+premium)?|(?:schon|bereits)\s+(?:\w+\s+){0,2}?unser\w*\s+(?:\w+\s+){0,3}?(?:gesehen|entdeckt|probiert)|unser\w*\s+(?:\w+\s+){0,2}?(?:premium\w*|pro-\w+|plus-\w+|gold-\w+|komfort-?\w*)(?=[^.!?\n]{0,60}(?:€|%|monat|nie|schneller|sofort|ohne))|(?:nur|ab|für\s+nur|schon\s+ab|jetzt\s+nur)\s+\d[\d.,]*\s?(?:€|euro)\b|(?:sonderangebot|im\s+angebot|gutscheincode|rabattcode)|zeit\s+für\s+(?:ein\s+)?(?:upgrade|eine?n?\s+neue?n?))\b'
    guards: [unquoted, unnegated]
  fr:
    pattern: '(?i)\b(?:(?:commandez|achetez|abonnez|profitez|offrez|découvrez|craquez|foncez)(?:-(?:vous|le|la|les|en))?\b|passez\s+(?:à|au)\s+(?:la\s+|notre\s+)?(?:formule|offre|premium|version)|(?:connaissez|avez)-vous\s+(?:\w+\s+)?(?:notre|nos|vu\s+(?:notre|nos)|essayé\s+(?:notre|nos))|notre\s+(?:\w+\s+){0,2}?(?:premium|formule\s+\w+|offre\s+\w+|pack)(?=[^.!?\n]{0,60}(?:€|%|mois|jamais|sans))|(?:pour|à\s+partir\s+de|dès|seulement)\s+(?:seulement\s+)?\d[\d.,]*\s?(?:€|euros?)|en\s+promo\w*|code\s+promo|offre\s+spéciale|il\s+est\s+temps\s+de\s+(?:changer|passer))'
    guards: [unquoted, unnegated]
  es:
    pattern: '(?i)\b(?:(?:compra(?!\s+(?:anterior|se))|cómpral\w+|pídel\w+|encárgal\w+|suscríbete|hazte|consíguel\w+|aprovecha|renueva|estrena|descubre|pásate\s+a|contrata)\b|(?:conoces|conocéis|has\s+visto|habéis\s+visto|has\s+probado)\s+(?:\w+\s+)?(?:nuestr\w+)|nuestr[oa]s?\s+(?:\w+\s+){0,2}?(?:premium|plan\s+\w+|oferta\w*|pack)(?=[^.!?\n]{0,60}(?:€|%|mes|nunca|sin))|(?:por|desde|solo|sólo)\s+(?:solo\s+)?\d[\d.,]*\s?(?:€|euros?)|(?:en\s+oferta|código\s+promocional|rebajas)|es\s+(?:hora|momento)\s+de\s+(?:cambiar|renovar|estrenar))'
    guards: [unquoted, unnegated]
  it:
    pattern: '(?i)\b(?:(?:acquista|comprate|compra|ordina|abbonati|iscriviti|approfitta|scopri|regalati|passa\s+a(?:l|lla)?)\b|(?:conosci|conoscete|hai\s+visto|avete\s+visto|hai\s+provato)\s+(?:\w+\s+)?(?:il|la|i|le)?\s*nostr\w|nostr[oa]\s+(?:\w+\s+){0,2}?(?:premium|piano\s+\w+|offerta|pacchetto)(?=[^.!?\n]{0,60}(?:€|%|mese|mai|senza))|(?:per|da|solo)\s+(?:soli\s+)?\d[\d.,]*\s?(?:€|euro)|(?:in\s+offerta|codice\s+promo\w*)|è\s+(?:ora|il\s+momento)\s+di\s+(?:cambiare|passare))'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/shop_voice.yaml",
###"""
# The opposite of `speaks_as_one`: the seller itself speaks. Its own codes and links are plain selling,
# not a hidden tie.
summary: the seller speaks for itself
languages:
  en: { pattern: '(?i)\b(?:our|ours|us|we|we''re|we''ve|we''ll|store-?wide|site-?wide|everything\s+must|free\s+(?:shipping|delivery)|(?:sale|offer|code)\s+ends|in[\s-]store|at\s+checkout\s+(?:today|until|before))\b' }
  de: { pattern: '(?i)\b(?:wir|uns|unser|unsere[mnrs]?|versandkostenfrei)\b' }
  fr: { pattern: '(?i)\b(?:nous|notre|nos|livraison\s+offerte)\b' }
  es: { pattern: '(?i)\b(?:nosotros|nuestr[oa]s?|envío\s+gratis)\b' }
  it: { pattern: '(?i)\b(?:noi|nostr[oaie]|spedizione\s+gratuita)\b' }

"""###
    ),
    (
      "_signals/signed.yaml",
###"""
# A person stands behind the reply: initials, a name at the end, "Ana here". A team or a brand is nobody.
summary: signed with a name or initials
languages:
  any:
    pattern:
      # ^AB, -AB, /AB, ~AB at the end or before a link
      - '(?:^|[\s.!?)])(?:\^|[-~/*]|--|\()\s?(?!(?:OK|UK|US|EU|PS|FYI|ASAP|TBC|PDF|AM|PM|DM|CEO|HR)\b)\p{Lu}{1,3}\)?\W{0,12}(?:https?://\S+\s*)?\z'
      - '(?:^|\s)\^\s?\p{L}[\p{L}.''-]{0,19}\b'
      # - Ana, – Ana (support), Ana from support, cheers, Ana
      - '(?:^|[\s.!?…\p{So}])(?:-|--|~|/|\*)\s?(?!(?i:the|team|your|our|acme|support|customer|service|das|dein|euer|ihr|notre|votre|l''équipe|équipe|el|tu|il|lo|staff|die|le|la)\b)\p{Lu}[\p{Ll}''-]+(?:\s\p{Lu}(?:\.|[\p{Ll}-]+))?(?:\s?(?:,|\(|@|\||aus|from|vom|von|de|du|del|dal|in|at|bei|chez)\s?[^.!?\n]{1,40})?[)\s\p{So}.!]*\z'
      - '(?i:\b(?:cheers|regards|best|best\s+wishes|kind\s+regards|yours|love|warmly|sincerely|take\s+care|gru(?:ß|ss)|grüße|viele\s+grüße|liebe\s+grüße|beste\s+grüße|lg|vg|bg|mfg|cordialement|bien\s+à\s+vous|bonne\s+(?:journée|soirée)|amicalement|à\s+bientôt|saludos|un\s+saludo|un\s+abrazo|abrazos|saluti|un\s+saluto|cordiali\s+saluti|a\s+presto|ciao))\s*[,!]?\s+(?!(?i:the|team|your|our|support|customer|and|das|dein|euer|notre|votre|el|il|again|for|so|from|all|everyone|everybody|folks|guys|friend|friends)\b)\p{Lu}[\p{Ll}''-]+(?:\s\p{Lu}(?:\.|[\p{Ll}-]+))?(?:\s?[,(][^.!?\n]{1,40})?[)\s\p{So}.!]*\z'
      # two small letters behind a stroke
      - '\s[/^]\s?\p{Ll}{2,3}\W{0,12}\z'
      # a line of its own with one name
      - '\n\s{0,4}(?!(?i:thanks|danke|merci|gracias|grazie|cheers|sorry|hello|hallo|team|support|yes|no)\b)\p{Lu}\p{Ll}{1,15}(?:\s\p{Lu}(?:\.|\p{Ll}{1,15}))?(?:,\s[^.!?\n]{2,40})?[\s\p{So}.!]*\z'
      # Léa, agence LK pour Acme / Mia, curator
      - '(?:^|[.!?…]\s{1,4})(?!(?i:thanks|thank|danke|merci|gracias|grazie|cheers|regards|best|yours|sorry|hi|hello|hallo|saluti|saludos|grüße|love|hugs|kind|warm|team|support)\b)\p{Lu}\p{Ll}{1,15}(?:\s\p{Lu}\p{Ll}+)?\s?(?:,|\()\s?(?i:(?:your\s+|the\s+|our\s+)?(?:curator|support|customer\s+(?:care|service)|social\s+(?:media\s+)?team|community|kundenservice|kundendienst|team|service|agence|agency|agentur|agencia|agenzia|équipe|equipo|help\s+desk|warehouse|workshop|shop|acme)[^.!?\n]{0,30})[)\s\p{So}.!]*\z'
  en: { pattern: '(?:^|[.!?,:\n]\s{0,4}|\b(?i:hi|hello|hey|it''s|its|this\s+is|i''m|i\s+am|my\s+name\s+is|here''s)\s+)(?:(?i:it''s|this\s+is|i''m|i\s+am|my\s+name\s+is)\s+)?(?!(?i:the|we|our|team|support|acme|here|right|found|thanks|book|order|new|shop|click|read|register|sign|buy|more|details|info|not|still|over|look|start|join|apply|see|find|get|out|up|down|me|everyone|anybody|nobody|both|all|live|available|tickets|tap|check|download|enter|vote|yes|no|it|that|this|is|are|link|watch|listen|same|back|who|what|you|they|everything|nothing|try|only|available|back)\b)\p{Lu}\p{Ll}{1,15}(?:\s\p{Lu}(?:\.|\p{Ll}{1,15}))?(?:\s+here\b|,?\s+(?:here\s+)?(?:from|with|at|in)\s+(?:the\s+|our\s+|customer\s+)?(?:support|service|care|help\s*desk|team|workshop|warehouse|shop|social|community|acme|front\s+desk|product|billing|engineering|design)\b)|\b(?i:my\s+name\s+is|this\s+is|i''m|i\s+am)\s+\p{Lu}\p{Ll}{1,15}(?=\s*(?:,|\.|!|-|and\b|from\b|at\b|in\b|\())' }
  de: { pattern: '(?:\b(?i:hier\s+(?:ist|schreibt|spricht)|ich\s+bin(?:\s+(?:die|der))?|mein\s+name\s+ist|ich\s+heiße)\s+\p{Lu}\p{Ll}{1,15}\b(?!\s+(?i:team|support|service))|\b(?!(?i:grüße|gruß|team|danke|hallo)\b)\p{Lu}\p{Ll}{1,15}\s+(?i:hier\b|(?:vom|aus\s+dem|von\s+der|aus\s+der)\s+(?:\w+\s+)?(?:team|support|kundenservice|kundendienst|werkstatt|lager|service|social)))' }
  fr: { pattern: '(?:\b(?i:ici|c''est|je\s+suis|je\s+m''appelle|moi\s+c''est)\s+\p{Lu}\p{Ll}{1,15}\b|\b(?!(?i:merci|bonjour|salut|équipe|service)\b)\p{Lu}\p{Ll}{1,15},?\s+(?i:(?:du|de\s+l''|de\s+la|au)\s?(?:\w+\s+)?(?:support|service\s+client|équipe|atelier|boutique|agence)))' }
  es: { pattern: '(?:\b(?i:soy|aquí|me\s+llamo|te\s+(?:habla|escribe|saluda)|le\s+(?:habla|escribe|saluda))\s+\p{Lu}\p{Ll}{1,15}\b|\b(?!(?i:gracias|saludos|saludo|hola|equipo|servicio)\b)\p{Lu}\p{Ll}{1,15},?\s+(?i:(?:de|del)\s+(?:\w+\s+)?(?:soporte|atención|equipo|taller|tienda|servicio)))' }
  it: { pattern: '(?:\b(?i:sono|qui|mi\s+chiamo|ti\s+scrive|le\s+scrive)\s+\p{Lu}\p{Ll}{1,15}\b|\b(?!(?i:grazie|saluti|ciao|squadra|servizio)\b)\p{Lu}\p{Ll}{1,15},?\s+(?i:(?:del|dell''|della|dal)\s?(?:\w+\s+)?(?:supporto|assistenza|team|servizio|officina|negozio|squadra)))' }

"""###
    ),
    (
      "_signals/sourced.yaml",
###"""
# A claim that shows its work is a report, not a miracle: a method, a sample, a study, a mixed result.
summary: says where its figures come from
languages:
  en:
    pattern: '(?i)\b(?:method(?:ology)?\s*(?:\)|:|and|in)|in\s+(?:our|a|the)\s+(?:survey|study|pilot|pilots|trial|test|tests)\b|\bn\s?=\s?\d|\bpilots?\b|peer[\s-]reviewed|randomi[sz]ed|sample\s+of|raw\s+data|according\s+to\s+(?:the|a|our)\s+\w+|average\s+of\s+\d|results\s+(?:vary|varied)|measured\s+(?:over|on|with|by)|source:|study:|report:|\(report\))'

"""###
    ),
    (
      "_signals/speaks_as_one.yaml",
###"""
# A creator says "I", a shop says "we". Discount codes are read in that light.
summary: written by one person about themselves
languages:
  en: { pattern: '(?i)(?<![\w''])(?:i|i''m|i''ve|i''d|i''ll|my|me|mine)(?![\w''])(?!\s+(?:rewards|account)\b)' }
  de: { pattern: '(?i)\b(?:ich|mein|meine[mnrs]?|mir|mich)\b' }
  fr: { pattern: '(?i)\b(?:je|mon|ma|mes|moi|j''\w+|m''\w+)\b' }
  es: { pattern: '(?i)\b(?:yo|mi|mis|me|mía|mío|conmigo)\b' }
  it: { pattern: '(?i)\b(?:io|mio|mia|miei|mie|mi|me)\b' }

"""###
    ),
    (
      "_signals/substance.yaml",
###"""
# Something of an answer: a yes or no, a figure, a link, a reason, a step to take, a state of things, a
# counter-question that moves it on. Telephone numbers, "24/7" and a wish for "this Sunday" are none.
summary: the reply holds something of an answer
languages:
  any:
    any:
      - all:
          - link: any
        none:
          - pattern: '(?i)/(?:contact(?:-?us)?|kontakt|contatti|contacto|tickets?|requests?/new|feedback)\b'
            in: link
      - pattern:
          # figures, except telephone numbers, handles, hashtags, 24/7 and waiting times of the service desk
          - '(?<![\w@#+.])(?<!\d[\s/-])(?!24/7|24\s?(?:h\b|hours|stunden|heures|horas|ore)|7\s+(?:days|tage)|0\d{2,}|48\s?(?:h\b|hours)|1000?\s?%)[£€$]?\d{1,5}(?:[.,:]\d+)*(?!\s?[\d/()-]{4,})(?:\s?(?:%|€|£|\$))?(?![\w]*\d{5})'
  en:
    any:
      - pattern:
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:hi|hello|hey|dear|thanks|thank\s+you|sorry|oh|well|ah)\b[^.!?\n]{0,20}[,!.-]\s*)?(?:yes|absolutely(?!\s+love)|definitely|certainly|indeed|sure(?!\s+(?:thing|we)|,?\s+(?:please\s+)?(?:dm|message|email|contact|send))|no(?!\s+(?:worries|problem|idea|comment|clue|need\s+to\s+(?:worry|apologi))|thing)|yep|yup|nope|yeah|nah|correct|exactly|of\s+course\s+(?:you|it|we\s+do|they)|not\s+(?:yet|currently|at\s+the\s+moment|any\s?more|really|quite|until|this|on|in|for|before|at\s+all)|unfortunately,?\s+(?:not|it|they|the|we(?!\s+(?:can''t|cannot|are\s+unable|are\s+not\s+able)\s+(?:to\s+)?(?:comment|discuss|say|share|help|answer|give|go))|no|you|there)|sadly,?\s+(?:not|it|they|the|we|no|there)|both\b|neither|either\b|only\s+(?!time|human)|never|always\s+(?!here|happy)|it\s+(?:is|does|will|has|can|was|did|should)|they\s+(?:are|do|will|have|can|were|did)|you\s+(?:can|do|don''t|should|need|may|could|won''t|have\s+to|must)|we\s+(?:do|don''t|did|didn''t|have|haven''t|had|sell|stock|open|close|closed|moved|fixed|changed|ship|deliver|use|made|make|accept|take\s+(?:cash|cards?|dogs?)|charge|stopped|started|ran|lost|found|forgot|missed|broke|were|was|only|added|removed|put|sent|refunded|replaced|opened|got\s+it\s+wrong|charged|switched|plan\s+to|expect\s+(?!to\s+hear)))\b(?!\s+(?:hear|value|love|appreciate|understand|apologi|everything\s+(?:we|in)|our\s+(?:best|utmost)|you(?:r)?\s+(?:feedback|message|question)))'
          - |-
            (?ix)\b(?:
              because | due \s+ to | caused \s+ by | that's \s+ why | the \s+ reason | in \s+ order \s+ to | so \s+ that | instead \s+ of | unless | except | until | (?:is|are|was|were|it's|they're|that's) \s+ (?:not\s+|now\s+|still\s+|already\s+|only\s+|just\s+|all\s+|fully\s+|usually\s+|always\s+|being\s+)*(?:called|made|fixed|sold|out|closed|open|back|free|included|available\s+(?:in|at|from|on|until|for)|compatible|safe|possible|allowed|waterproof|dishwasher|replaced|repaired|printed|refunded|discontinued|delayed|cancelled|moved|broken|down|slow|gone|ready|on\s+(?:its|the\s+way|sale|\w+day)|in\s+(?:the\s+(?!dna|works)|stock|settings|your)|under\s+(?!review|investigation|consideration)|behind|next\s+to|between|from\s+(?!all|our\s+hearts)|the\s+(?:same|left|right|old|new|small|big|one|blue|red|green|white|black)|a\s+(?:known|bug|mistake|typo|fault|matter|setting|small|different|legal|single|supplier)|made\s+(?:of|from|in)|about\s+(?:\w+)|around|wool|cotton|vegan|gluten|organic|recyclable|washable|plastic|leather|steel)
            | (?:costs?|takes|lasts?|opens?|closes?|arrives?|departs?|leaves|ships?|runs|works|fits|contains?|weighs|measures|supports|needs|requires|starts|ends|expires|holds|covers|applies|includes?|happens?|depends\s+on|comes\s+(?:with|in|from|out|back|off)) \s+ (?!hard|tirelessly|around|with\s+great)
            | (?:it|this|that|they|he|she|there|one|the\s+(?!(?:\w+\s+)?(?:team|staff|agent|colleagues?|department)\b)\w+(?:\s+\w+)?) (?:'ll|\s+will|\s+won't|\s+(?:would|should|might|may|could|can)(?:n't|\s+not)?|'s\s+(?:a|an|no|been|only|one|in|on|at|under|the)\b(?!\s+(?:(?:really|very|truly|such\s+an?)\s+)?(?:great|good|lovely|interesting|excellent|super|wonderful|important|website|site|team|pleasure|secret|shame|pity|priority|fair|brilliant|fantastic))|\s+(?:is|are)\s+(?:a|an|no|one|two|three|also|both)\b(?!\s+(?:(?:really|very|truly)\s+)?(?:great|good|lovely|interesting|excellent|super|wonderful|important|priority|pleasure|top|question|number\s+one))|'s\s+not|\s+isn't|\s+aren't|\s+doesn't|\s+don't|\s+didn't|\s+can't|\s+hasn't|\s+has\s+(?!been\s+(?:passed|forwarded|shared|noted|received|raised))|\s+have\s+(?!been\s+(?:passed|forwarded|shared|noted|received|raised))) \s* (?!be\s+in\s+touch|get\s+back|contact|reach|look\s+into|respond|be\s+(?:happy|glad|delighted|able\s+to\s+help)|help\s+you|love)
            | (?:(?:un)?fortunately|currently|at\s+the\s+moment|right\s+now|for\s+now),? \s+ (?:it|there|they|the|you|this|that|only|we\s+(?:don't|only|do\s+not|can't\s+(?:take|ship|offer|sell|open|accept)))
            | (?:on|by|from|until|till|every|since|after|before|between) \s+ (?:early\s+|late\s+|next\s+|this\s+|the\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|tomorrow|tonight|noon|midnight|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|lunch|next\s+\w+|mid-\w+) | (?:this|next|last) \s+ (?:spring|summer|autumn|winter|month|year|week's|january|february|march|april|june|july|august|september|october|november|december) | (?:tonight|tomorrow|yesterday)\b(?!\s*[!\p{So}]*\s*\z)
            | (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|twice|double|third|quarter|dozen|couple\s+of) \s+ (?!thumbs|cents|heads) (?:\w+) | (?:north|south|east|west|left|right|upstairs|downstairs|ground|first|second|top|back|front|rear|bottom) \s+ (?:floor|door|side|of|entrance|drawer|shelf|corner|page|row|lift|wall|panel)
            )
          # a step to take, or a word of help that stands as an order
          - '(?im)(?:^|(?<=[.!?…,:;>→-])\s|\b(?:please|then|and|or|just|try|first)\s+)[^\p{L}\p{N}\n]*(?:go\s+(?:to|into|back)\s+(?!our\s+(?:website|site|page)|the\s+website)|open\s+(?!a\s+(?:ticket|case))|press|hold\s+(?!tight)|tap|click|select|choose|turn|switch|try\s+(?!our)|set|restart|reboot|reset|unplug|plug|update\s+(?!you)|reload|clear\s+(?:the|your)|remove|put|cut|wait\s+(?:for|until|a|ten|about)|ask\s+(?:for|at|the)|bring|take\s+(?!a\s+look|care)|use\s+(?!our|(?:the|this)\s+(?:contact|web|online|feedback|enquiry|support)?\s*(?:form|chat|portal|chatbot|hotline))|scroll|log\s+(?:in|out|into)|type|enter|download|reinstall|install|uninstall|delete|disable|enable|rinse|wash|water|feed|charge|scan|wipe|loosen|tighten|twist|pull|push|lift|slide|unscrew|soak|freeze|boil|bake|stir|swap|replace|mix|measure|check\s+(?:your|the|that|if|whether|under|inside|behind)\s+(?!website|site|faq)|sign\s+(?:in|out)|follow\s+(?:the|these)\s+steps|keep\s+(?:it|the|your\s+(?:receipt|ticket))|leave\s+(?:it|the)|look\s+(?:under|in\s+the|behind|for\s+the)|settings\s*(?:>|->|→)|menu\s*(?:>|->|→)|in\s+(?:the\s+)?(?:settings|menu|drawer)|under\s+(?:the\s+)?(?:settings|account|menu|base|lid)|from\s+(?:the|your)\s+(?:menu|app|settings))\b'
          - '(?i)\b(?:refunded|fixed|replaced|re-?shipped|resent|corrected|rebooked|cancelled\s+(?:it|your)|credited|sold\s+out|out\s+of\s+stock|back\s+in\s+stock|known\s+issue|our\s+(?:mistake|fault)|my\s+(?:mistake|fault)|you''re\s+right|you\s+are\s+right|good\s+catch|patch|workaround)\b'
          # a counter-question that moves the matter on
          - '(?i)\b(?:which|what|where|when|did|does|is|are|do)\s+(?:\w+\s+){0,2}?(?:your|the|it|version|model|size|colou?r|device|branch|date|order|light|error|store|browser|flight|train)\b[^.!?\n]*\?'
      - all:
          - metric: { overlap: { with: parent.text, above: 0.34 } }
          - metric: { words: { at_least: 12 } }
      - all:
          - metric: { overlap: { with: parent.text, above: 0.5 } }
          - metric: { words: { at_least: 8 } }
      - all:
          - metric: { words: { above: 45 } }
  de:
    any:
      - all:
          - metric: { overlap: { with: parent.text, above: 0.5 } }
          - metric: { words: { at_least: 6 } }
      - pattern:
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:hallo|hi|liebe[r]?|danke|vielen\s+dank)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:ja|nein|doch|leider|nicht|noch\s+nicht|nur|beide|sowohl|das\s+(?:geht|ist|wird|liegt|kommt|kostet|funktioniert)|die\s+\w+\s+(?:ist|sind|hat|wird|kommt|liegt|gibt)|der\s+\w+\s+(?:ist|hat|wird|kommt|passt|liegt)|es\s+(?:ist|gibt|liegt|kommt|dauert|kostet|geht)|sie\s+(?:können|finden|brauchen)|du\s+(?:kannst|findest|brauchst)|ihr\s+(?:könnt|findet|braucht)|wir\s+(?:haben\s+(?!ihre?|deine?|eure?|uns)|öffnen|schließen|schliessen|liefern|verkaufen|nutzen|verwenden))\b'
          - '(?i)\b(?:weil|wegen|denn|damit|sondern|bis\s+(?:zum|einschließlich|mitte|ende)|ab\s+(?:dem|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|mitte|anfang)|am\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ersten)|nächste\w*\s+(?:woche|monat|jahr)|kostet|dauert|öffnet|schließt|passt|funktioniert|ausverkauft|lieferbar|lässt\s+sich|lassen\s+sich|kann\s+man|könnt\s+ihr|erhältlich|vorrätig|gibt\s+es|liegt\s+(?:an|in|unter|hinter)|behoben|erstattet|ersetzt|repariert|drück\w*|öffne|wähle|tippe|halte|schalte|einstellungen|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)\b'
  fr:
    any:
      - pattern:
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:bonjour|merci|salut)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:oui|non|si\b|malheureusement|hélas|pas\s+(?:encore|pour|avant|cette)|seulement|uniquement|les\s+deux|elle\s+(?:est|fonctionne|ouvre|sera)|il\s+(?:est|faut|fonctionne|y\s+a|suffit|sera)|c''est\s+(?!noté|avec|une\s+(?:excellente|bonne))|vous\s+(?:pouvez\s+(?!nous)|devez|avez\s+raison|trouverez)|nous\s+(?:avons\s+(?!bien)|ouvrons|fermons|livrons|vendons))\b'
          - '(?i)\b(?:parce\s+que?|car\b|à\s+cause|en\s+raison|grâce\s+à|jusqu''(?:au|à|en)|à\s+partir\s+d|le\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|dès\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|coûte|dure|ouvre|ferme|compatible|disponible\s+(?:en|à|au|dans|dès)|épuisé|en\s+stock|remboursé|remplacé|corrigé|réparé|appuyez|ouvrez|choisissez|cliquez|maintenez|paramètres|réglages|deux|trois|quatre|cinq|six|sept|huit|dix|douze)\b'
  es:
    any:
      - pattern:
          - '(?im)(?:^|(?<=[.!?…,:;¡¿])\s?)[^\p{L}\p{N}\n]*(?:(?:hola|gracias)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:sí|si,|no(?!\s+(?:dudes|dude))|claro\s+que|todavía\s+no|aún\s+no|solo|sólo|por\s+desgracia|lamentablemente|ambos|es\s+(?!(?:muy\s+)?importante|un\s+placer|nuestra)|está\s+(?!siendo)|están|hay|se\s+(?:puede|abre|cierra|vende|trata)|puedes\s+(?!escrib|contact|consult)|puede\s+(?!escrib|contact|consult)|tienes\s+(?:que|razón)|abrimos|cerramos|vendemos|tenemos\s+(?!en\s+cuenta))\b'
          - '(?i)\b(?:porque|debido|por\s+eso|hasta\s+(?:las|el|mañana)|desde\s+(?:las|el)|a\s+partir\s+de|el\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|los\s+(?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cuesta|dura|abre|cierra|agotado|disponible\s+(?:en|desde)|reembols\w+|arreglad\w+|pulsa|abre\s+la|elige|mantén|ajustes|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce)\b'
  it:
    any:
      - pattern:
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:ciao|grazie|buongiorno)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:sì|si,|no\b|purtroppo|non\s+(?:ancora|è|si|abbiamo|c''è|ci\s+sono|più)|solo|entrambi|è\s+(?!(?:molto\s+)?importante|un\s+piacere)|sono\s+(?!felic|liet)|c''è|ci\s+sono|si\s+(?:può|apre|chiude|trova)|puoi\s+(?!scriv|contatt)|può\s+(?!scriv|contatt)|hai\s+ragione|apriamo|chiudiamo|vendiamo)\b'
          - '(?i)\b(?:perché|a\s+causa|dovuto|fino\s+(?:al|alle|a)|dalle\s+(?:ore|\d)|a\s+partire\s+d|il\s+(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|da\s+(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani)|costa|dura|apre|chiude|esaurit\w|disponibil\w\s+(?:in|da|dal)|rimborsat\w|sostituit\w|premi|apri|scegli|impostazioni|due|tre|quattro|cinque|sei\s+mesi|sette|otto|dieci|dodici)\b'

"""###
    ),
    (
      "_signals/suggests.yaml",
###"""
# A wish or an idea for the product, as a statement or as a polite question.
summary: suggests a change or wishes for a feature
languages:
  en:
    pattern:
      - |-
        (?xi)(?: \b(?:it\s+(?:would|'d)|would|it'd|might)\s+(?:also\s+|really\s+|just\s+)?be\s+(?:so\s+|really\s+|very\s+|super\s+|even\s+)?(?:great|nice|good|cool|lovely|awesome|amazing|helpful|handy|useful|better|perfect|fantastic|brilliant|sweet|wonderful|ideal)\s+(?:if|to\s+(?:have|see|be\s+able|get|add)|with)\b
        | (?:^|[.!?,:]\s|@[\w.-]+\s)\W{0,12}(?:(?:a\s+|my\s+|one\s+|small\s+|quick\s+|tiny\s+|an?\s+)?(?:suggestion|idea|feature\s+(?:request|idea|wish)|feedback|wish\s?list|wish|proposal|request|improvement)(?:\s+for\s+\w+)?\s*[:\-–]|(?:suggestion|feature\s+request)\b) | \b(?:i(?:'d|\s+would)?|we(?:'d|\s+would)?|may\s+i|can\s+i|could\s+i|might\s+i|let\s+me)\s+(?:\w+\s+)?(?:suggest|propose|recommend)\b (?!\s+(?:that\s+)?you\s+(?:\w+\s+)?(?:refund|pay|answer|reply|read|learn|train|fire|apologi[sz]e)) | \bmy\s+(?:\w+\s+)?(?:suggestion|wish|idea)\s+(?:is|would|for)\b
        | (?:^|[.!?,:]\s|@[\w.-]+\s)\W{0,12}(?:and\s+|so\s+|also\s+|then\s+)?(?:please|pls|plz|kindly)\s+(?:also\s+|do\s+|just\s+)?(?:add|make|put|bring(?:\s+back)?|give\s+us|let\s+us|allow|include|introduce|offer|consider|think\s+about|build|create|implement|support|install|extend|keep|open\s+(?:earlier|later|on|one)|show|move|provide|change|enable|get\s+(?:a|some|rid)|remove|stop\s+(?:using|putting|wrapping|packing)|use\s+(?:less|more|paper|bigger|smaller))\b (?!\s+(?:me|sure|my|it\s+(?:work|stop|right)|an?\s+end))
        | \b(?:can|could|would|will)\s+(?:you|we|u)\s+(?:\w+\s+)?(?:please\s+|pls\s+|maybe\s+|perhaps\s+|consider\s+|possibly\s+)*(?:add|adding|make\s+(?:the|it|a|an|them|this)\b(?!\s+(?:appointment|exception|reservation|booking|payment|stop|work))|put\s+(?:a|an|up|some|more|the)|bring\s+back|introduce|offer\s+(?:a|an|more|smaller|bigger)|include\s+(?:a|an|the|some)|support\s+(?:the|for|dark|\w+\s+mode)|build\s+(?:a|an|in)|extend\s+(?:the|your)|open\s+(?:earlier|later|on\s+sundays?|one\s+evening)|implement|allow|enable|get\s+(?:a|some)\s+(?:more\s+)?(?:bench|bike|bin|chair|light|shade|water)\w*)\b | \b(?:could|can|might)\s+the\s+\w+(?:\s+\w+){0,4}?\s+(?:get|have|be\s+(?:a\s+bit\s+)?(?:bigger|smaller|larger|brighter|quieter|louder|longer|shorter|wider|clearer|made|moved|sorted|shown|grouped|lower|higher))\b
        | \b(?:you|the\s+\w+|this|it|there)\s+(?:guys\s+)?(?:really\s+|definitely\s+|maybe\s+|perhaps\s+)?(?:should|could|ought\s+to)\s+(?:really\s+|definitely\s+|maybe\s+|at\s+least\s+|also\s+)?(?:add|have|offer|make|sell|bring|consider|introduce|try|do\s+a|include|be\s+(?:a|an|able|on|more|some|possible|bigger|smaller|larger|sorted|in)|get|put|allow|support|think\s+about|open)\b (?!\s+(?:been|refunded|ashamed)) | (?:\b(?:i|we)\s+(?:really\s+|just\s+|do\s+)?(?:wish|miss)|(?:^|[.!?,]\s)\W{0,12}(?:@[\w.-]+\s+)?wish)\s+(?:you|the|there|it|i\s+could|we\s+could|a|an)\b (?!\s+(?:a\s+(?:happy|merry|good|nice)|luck|all\s+the|well)) | \b(?:would|'d|i'd|we'd|really)\s+(?:really\s+|absolutely\s+)?(?:love|like|appreciate)\s+(?:to\s+(?:see|have|get)|it\s+if|a|an|more|some)\s+(?:\w+\s+)? (?!(?:team|know|hear|from)\b) | \bany\s+(?:plans|chance)\s+(?:to|of|for)\s+(?:an?\s+(?:\w+er|\w+\s+(?:size|colou?r|version|edition|mode|option))\b|add(?:ing)?|support(?:ing)?|mak(?:e|ing)|hav(?:e|ing)|bring(?:ing)?|an?\s+\w+\s+(?:mode|version|app|option)|\w+\s+mode)\b | \bwhy\s+(?:not|don't\s+you|isn't\s+there|is\s+there\s+no|no)\s+(?:add|make|have|offer|put|just|try|open|a|an|any|have|let|use|sell)\b | \bhow\s+about\s+(?:a|an|adding|making|some|putting|more|opening)\b | \bwhat\s+(?:about|if)\s+(?:you\s+)?(?:add(?:ed|ing)?|a|an|ma(?:de|king)|put(?:ting)?|there\s+(?:was|were)|offered)\b | \bneeds?\s+(?:an?|more|some|bigger|better)\s+\w+(?:\s+\w+)?(?:\s+(?:mode|option|button|filter|widget|lights?|bench(?:es)?|bins?|colou?rs?|sizes?|version))\b | \ban?\s+option\s+(?:to|for)\s+\w+ing?\b [^.!?\n]{0,40}\b(?:would|please|nice)\b | \b(?:is|are)\s+(?:\w+\s+)?missing\s+(?:a|an|from)\s+(?:\w+\s+)?(?:option|button|mode|filter|colou?r|size)\b )
    guards: [unquoted]
  de:
    pattern: '(?i)(?:\b(?:es\s+)?w(?:äre|ürde)\s+(?:\w+\s+){0,3}?(?:toll|schön|super|gut|cool|klasse|prima|hilfreich|praktisch|genial|nett|besser|sinnvoll|freuen),?\s*(?:wenn|mit|ein|über)|\b(?:vorschlag|anregung|idee|feature-?wunsch|verbesserungsvorschlag|wunsch)(?:\s+\w+){0,3}?\s*[:\-–]|\b(?:ich\s+)?(?:würde\s+(?:\w+\s+){0,3}?(?:vorschlagen|wünschen)|schlage\s+(?:\w+\s+){0,2}vor|wünsche\s+mir)\b|\b(?:könntet|könnt|würdet)\s+(?:ihr|sie)\s+(?:\w+\s+){0,6}?(?:einbauen|einführen|anbieten|hinzufügen|ergänzen|aufstellen|machen|einrichten|öffnen)\b|\b(?:könnten|würden)\s+sie\s+(?:\w+\s+){0,6}?(?:einbauen|einführen|anbieten|hinzufügen|ergänzen|aufstellen|einrichten)\b|\bbitte\s+(?:\w+\s+){0,6}?(?:einbauen|einführen|anbieten|hinzufügen|ergänzen|aufstellen|einrichten)\b|\b(?:ihr|sie)\s+(?:solltet|sollten|müsstet|könntet)\s+(?:\w+\s+){0,6}?(?:mal|auch|unbedingt|einfach)?\b|\bwarum\s+(?:nicht|gibt\s+es\s+(?:eigentlich\s+)?kein\w*)\b|\bwie\s+wär(?:e|''s|s)?\s+(?:es\s+)?(?:mit|wenn)\b|\bmir\s+fehlt\s+(?:noch\s+)?eine?\b)'
    guards: [unquoted]
  fr:
    pattern: '(?i)(?:\b(?:ce|ça)\s+serait\s+(?:\w+\s+)?(?:bien|super|génial|top|cool|sympa|pratique|utile|chouette|mieux|parfait)\s+(?:de|d''|si|que|avec)|\b(?:suggestion|idée|proposition|demande\s+de\s+fonctionnalité)(?:\s+\w+){0,3}?\s*[:\-–]|\b(?:je\s+(?:suggère|propose|suggérerais|proposerais)|j''aimerais\s+(?:\w+\s+)?(?:voir|avoir|pouvoir|que)|pourquoi\s+(?:ne\s+pas|pas)|(?:pourriez|pouvez)-vous\s+(?:\w+\s+)?(?:ajouter|prévoir|proposer|mettre|installer|envisager|rendre|créer)|vous\s+(?:devriez|pourriez)\s+(?:\w+\s+)?(?:ajouter|proposer|mettre|faire|avoir|penser|ouvrir|créer)|(?:merci\s+d''|svp\s+)?ajoutez|il\s+(?:manque|faudrait|vous\s+faudrait)\s+(?:\w+\s+)?(?:un|une|des|que)|et\s+si\s+vous|à\s+quand\s+(?:un|une|le|la)))'
    guards: [unquoted]
  es:
    pattern: '(?i)(?:\b(?:estaría|sería|vendría|molaría)\s*(?:\w+\s+)?(?:genial|bien|bueno|estupendo|ideal|útil|guay|perfecto|fantástico|práctico)?\s*(?:si|que|poder|tener|añadir|un|una)\b|\b(?:sugerencia|idea|propuesta|petición)(?:\s+\w+){0,3}?\s*[:\-–]|\b(?:sugiero|propongo|os\s+sugiero|les\s+sugiero|me\s+gustaría\s+(?:ver|tener|que|poder)|(?:pod(?:ríais|éis|rían|rías)|deber(?:íais|ían|ías))\s+(?:\w+\s+)?(?:añadir|poner|hacer|ofrecer|incluir|sacar|abrir|tener|pensar)|(?:por\s+favor,?\s+)?(?:añadid|añadan|poned|incluid)\b|por\s+qué\s+no\s+(?:pon|hac|añad|ten|sac|ofrec|abr)\w+|(?:falta|hace\s+falta)\s+(?:una?)\s+\w+\s+(?:para|en\s+la\s+app)|ojalá\s+(?:hubiera|pusierais|tuvierais|se\s+pudiera)|y\s+si\s+(?:pon|añad|hac)\w+))'
    guards: [unquoted]
  it:
    pattern: '(?i)(?:\bsarebbe\s+(?:\w+\s+)?(?:bello|utile|fantastico|comodo|ottimo|meglio|carino|perfetto|ideale|top)\s+(?:se|poter|avere|che|aggiungere|un|una)|\b(?:suggerimento|idea|proposta|richiesta)(?:\s+\w+){0,3}?\s*[:\-–]|\b(?:suggerisco|propongo|consiglierei|vi\s+suggerisco|mi\s+piacerebbe\s+(?:vedere|avere|che|poter)|(?:potreste|potete|dovreste)\s+(?:\w+\s+)?(?:aggiungere|mettere|fare|inserire|offrire|prevedere|aprire|pensare)|(?:per\s+favore,?\s+)?(?:aggiungete|mettete|inserite)\s+(?:un|una|la|il|più)|perch[eé]\s+non\s+(?:aggiung|mett|fa|inser|offr|apr)\w+|manca\s+(?:solo\s+)?una?\s+\w+\s+(?:per|nell''app)|magari\s+(?:un|una|con)))'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/tells_of_change.yaml",
###"""
# Something is different now: opened, added, fixed, repaired, from a date on.
summary: tells what is different now
languages:
  en:
    pattern:
      - '(?i)\b(?:(?:is|are|''s|''re|has|have|we(?:''ve)?|it''s|there''s|there\s+is|there\s+are)\s+(?:\w+\s+){0,3}?(?:now|fixed|added|changed|shipped|live|back|new|open|here|moved|removed|repaired|replaced|updated|possible|available|done|extended|installed)|(?:we|i)(?:''ve|\s+have)?\s+(?:just\s+|now\s+|finally\s+|also\s+|already\s+)?(?:fixed|added|changed|built|made|moved|removed|repaired|replaced|updated|extended|opened|put|installed|shipped|released|introduced|switched|dropped|lowered|doubled|brought|swapped|rewrote|redesigned|listened)|(?:from|since|starting|as\s+of)\s+(?:today|tomorrow|now|this\s+\w+|next\s+\w+|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last\s+\w+|january|february|march|april|may|june|july|august|september|october|november|december|\d)|(?:so|and)\s+(?:now|here\s+(?:it|they)|from)\b|(?:fixed|added|done|shipped|live)\b(?=\s*(?:[.!,;:]|\z|in\s+(?:v|version|\d)|with|today|now))|now\s+(?:has|have|shows?|lets?|works?|opens?|comes?|sorts?|supports?|you\s+can)|no\s+longer)\b'
    guards: [unquoted]
  de: { pattern: '(?i)\b(?:ab\s+(?:sofort|heute|morgen|jetzt|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|dem|\d)\w*|seit\s+(?:heute|gestern|montag|dieser|letzter)\w*|jetzt\b|nun\b|(?:haben|ist|sind|wurde|wurden)\s+(?:\w+\s+){0,8}?(?:eingebaut|geändert|behoben|ergänzt|hinzugefügt|eingeführt|umgestellt|repariert|ersetzt|verlängert|da|zurück|fertig|live|aufgestellt))\b' }
  fr: { pattern: '(?i)\b(?:désormais|maintenant|dorénavant|dès\s+(?:aujourd''hui|demain|lundi|le)|à\s+partir\s+d|depuis\s+(?:hier|lundi|ce|cette)|(?:avons|a|est|sont|c''est)\s+(?:\w+\s+){0,4}?(?:ajoutée?s?|corrigée?s?|changée?s?|modifiée?s?|installée?s?|réparée?s?|remplacée?s?|prolongée?s?|fait|de\s+retour|là|en\s+ligne))\b' }
  es: { pattern: '(?i)\b(?:ahora\b|desde\s+(?:hoy|ayer|el|este|mañana)|a\s+partir\s+de|ya\s+(?:está|hay|pod|tenéis|funciona|es|son)\w*|(?:hemos|ha|han|está|están)\s+(?:\w+\s+){0,4}?(?:añadido|corregido|cambiado|puesto|instalado|arreglado|ampliado|vuelto|abierto|disponibles?))\b' }
  it: { pattern: '(?i)\b(?:ora\b|adesso\b|da\s+(?:oggi|domani|ieri|lunedì|questa|gennaio|novembre)|a\s+partire\s+da|(?:abbiamo|è|sono|stat\w)\s+(?:\w+\s+){0,4}?(?:aggiunt\w|corrett\w|cambiat\w|mess\w|installat\w|sistemat\w|ampliat\w|tornat\w|apert\w|disponibil\w))\b' }

"""###
    ),
    (
      "_signals/time_or_money.yaml",
###"""
# How long it took, how often, what it cost. Weak alone; counted by `grumbles`.
summary: names a time that passed or money that was paid
languages:
  en:
    pattern:
      - '(?i)\b(?:(?:\d+|an|one|two|three|four|five|six|seven|ten|half\s+an|several|whole)\s+(?:minutes?|mins?|hours?|days?|nights?|weeks?|months?|times|mornings?|evenings?)|day\s+off|(?:first|second|third)\s+(?:day|night|evening|morning|wash|wear|use|week|time)|at\s+\d\s?(?:am|a\.m\.)|again|still|already|since\s+(?:\w+day|\w+ber|january|february|march|april|yesterday|last|this|august|july|june|may|\d)|twice|every\s+(?:day|night|time|morning|week))\b'
      - '(?i)(?:[£€$]\s?\d|\d\s?[£€$]|\b(?:paid|paying|bill|invoice|fee|deposit|refund|money|expensive|overpriced|charged?)\b)'
  de:
    pattern: '(?i)\b(?:(?:\d+|eine?|zwei|drei|vier|fünf|halbe|ganze\w*)\s+(?:minuten?|stunden?|tage?n?|nächte?n?|wochen?|monate?n?)|wieder|noch\s+immer|immer\s+noch|seit\s+\w+|nach\s+(?:einem|einer|zwei|drei)|beim\s+ersten|\d\s?(?:€|euro)|bezahlt|rechnung|gebühr)\b'
  fr:
    pattern: '(?i)\b(?:(?:\d+|une?|deux|trois|quatre|cinq)\s+(?:minutes?|heures?|jours?|nuits?|semaines?|mois)|encore|toujours|déjà|depuis\s+\w+|au\s+bout\s+d|dès\s+le\s+premier|\d\s?(?:€|euros)|payée?|facture|frais)\b'
  es:
    pattern: '(?i)\b(?:(?:\d+|una?|dos|tres|cuatro|cinco|media)\s+(?:minutos?|horas?|días?|noches?|semanas?|mes(?:es)?)|otra\s+vez|todavía|aún|ya\b|desde\s+\w+|a\s+la\s+(?:semana|primera)|\d\s?(?:€|euros)|pagad\w|pagué|factura|tasa)\b'
  it:
    pattern: '(?i)\b(?:(?:\d+|una?|due|tre|quattro|cinque|mezz)\s*''?(?:minut[oi]|or[ae]|giorn[oi]|nott[ei]|settiman[ae]|mes[ei])|di\s+nuovo|ancora|già|da\s+(?:\w+)\s+(?:giorni|settimane|mesi|ore)|al\s+primo|\d\s?(?:€|euro)|pagat\w|fattura|commissione)\b'

"""###
    ),
    (
      "_signals/urgency.yaml",
###"""
# Time pressure in a sale. Deadlines of surveys, roads and forms use other words.
summary: presses the reader with time or scarcity
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          today \s+ only | (?:only|just) \s+ (?:today|this\s+weekend|until|till|\d+\s+(?:left|hours|days)) | (?:ends|ending|closes|expires?|disappears?|gone) \s+ (?:tonight|today|tomorrow|soon|at\s+midnight|on|this|in\s+\d) | last \s+ (?:chance|call|day|few|hours|orders) | final \s+ (?:hours|call|days|chance)
        | (?:until|before|by|till) \s+ (?:midnight|noon|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+end\s+of) | (?:while|whilst) \s+ (?:stocks?|supplies) | hurry | act \s+ (?:now|fast) | don't \s+ (?:miss|wait) | limited \s+ (?:time|stock|offer|number|places|spaces|edition) | before \s+ (?:it's|they're) \s+ gone | (?:going|selling) \s+ fast | one \s+ day \s+ only | now \s+ or \s+ never | \d+ \s+ hours \s+ (?:only|left) | once \s+ (?:it's|they're) \s+ gone | must \s+ go
        )
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/went_wrong.yaml",
###"""
# Words for things that are not as they should be, which are harmless elsewhere ("closed", "cold", "off").
# Weak alone; counted by `grumbles`.
summary: uses words for things gone wrong
languages:
  en:
    pattern: '(?i)\b(?:closed|shut|stuck|cold|wet|soaked|sick|ill|drains?|drained|burn(?:s|t|ed)?|leaks?|late|delayed|missing|missed|wrong|empty|full|dirty|loud|dark|broken|broke|off|down|dead|lost|left\s+(?:us|me|standing)|turned\s+away|sent\s+(?:me|us)\s+(?:away|home|back)|skipped|ignored|been\s+(?:trying|chasing|calling|asking)|(?:had|have|has)\s+to\s+\w+|told\s+me\s+to|gave\s+up|half\s+(?:the|of|a)|only\s+(?:one|half)|instead)\b'
    guards: [unquoted, not_question]
  de:
    pattern: '(?i)\b(?:geschlossen|zu\b(?=\s*[.,!]|\s+und)|kalt|nass|krank|leer|voll|laut|dunkel|aus\b(?=\s*[.,!])|weg\b|verpasst|verloren|falsch|stehen\s+gelassen|weggeschickt|musste\w*)\b'
    guards: [unquoted, not_question]
  fr:
    pattern: '(?i)\b(?:fermée?s?|froide?s?|mouillée?s?|malade|vide|pleine?|bruyant\w*|éteinte?|raté|perdue?s?|faux|fausse|coincée?s?|dû\b|obligée?s?)\b'
    guards: [unquoted, not_question]
  es:
    pattern: '(?i)\b(?:cerrad[oa]s?|frí[oa]s?|mojad[oa]s?|enferm[oa]s?|vací[oa]s?|llen[oa]s?|apagad[oa]s?|perdid[oa]s?|mal\b|atrapad[oa]s?|tuv(?:e|imos)\s+que)\b'
    guards: [unquoted, not_question]
  it:
    pattern: '(?i)\b(?:chius[oaie]|fredd[oaie]|bagnat[oaie]|malat[oaie]|vuot[oaie]|pien[oaie]|spent[oaie]|pers[oaie]|sbagliat[oaie]|bloccat[oaie]|dovut[oa])\b'
    guards: [unquoted, not_question]

"""###
    ),
    (
      "_signals/withdraws.yaml",
###"""
# A complaint taken back, or settled: "sorted, thanks", "my mistake", "forget it". Mostly the end of a
# thread, so it looks at the words of the person who complained.
summary: takes a complaint or question back, or says that it is settled
languages:
  en:
    any:
      - signal: says_solved
      - pattern: '(?i)\b(?:my\s+(?:mistake|bad|fault|own\s+(?:fault|mistake))|i\s+was\s+wrong|(?:sorry|apologies),?\s+(?:my|i\s+(?:misread|missed|was|had|found|mixed|got|looked)|wrong\s+(?:shop|company|account)|false\s+alarm)|false\s+alarm|forget\s+(?:it|what\s+i|my|about\s+it)|ignore\s+(?:me|my|that|this|the\s+above|what\s+i)|(?:i|we)(?:''ll)?\s+(?:\w+\s+)?(?:take|took)\s+(?:it|that|this|everything|my\s+\w+)\s+(?:all\s+)?back|scratch\s+that|disregard|please\s+(?:delete|remove)\s+my|i\s+misread|user\s+error|operator\s+error|turns?\s+out\s+(?:it\s+was\s+|i\s+)(?:me|my|had|was|plugged|forgot|misread)|wrong\s+(?:account|company|acme|shop|brand)|not\s+your\s+fault|(?:no|don''t)\s+(?:need\s+to|worry)\s+(?:about\s+it|answer|reply)?|consider\s+it\s+(?:closed|settled)|withdraw(?:ing|n)?\s+my|we''re\s+good|all\s+forgiven|apology\s+accepted)\b'
        guards: [unquoted]
  de:
    any:
      - signal: says_solved
      - pattern: '(?i)\b(?:mein\s+(?:fehler|versehen)|war\s+(?:wohl\s+)?mein(?:e)?\s+(?:fehler|schuld)|(?:hat\s+sich|ist)\s+(?:\w+\s+)?(?:erledigt|geklärt)|vergesst\s+(?:es|was)|vergessen\s+sie\s+es|fehlalarm|nehme?\s+(?:ich\s+)?(?:alles\s+|das\s+)?zurück|ziehe\s+(?:\w+\s+){0,3}zurück|ich\s+lag\s+falsch|falscher\s+(?:laden|anbieter|account)|schon\s+gut|entschuldigung\s+angenommen)\b'
        guards: [unquoted]
  fr:
    any:
      - signal: says_solved
      - pattern: '(?i)\b(?:au\s+temps\s+pour\s+moi|autant\s+pour\s+moi|mon\s+erreur|c''(?:est|était)\s+(?:de\s+)?ma\s+faute|fausse\s+alerte|oubliez|laissez\s+tomber|je\s+(?:retire|me\s+suis\s+trompée?)|mauvais\s+(?:compte|magasin)|excuses\s+acceptées)\b'
        guards: [unquoted]
  es:
    any:
      - signal: says_solved
      - pattern: '(?i)\b(?:(?:ha\s+sido\s+)?(?:error|culpa|fallo)\s+mí[oa]|mi\s+(?:error|culpa)|falsa\s+alarma|olvid(?:adlo|enlo|alo|en\s+lo)|retiro\s+(?:lo|mi)|me\s+(?:he\s+)?equivo(?:qué|cado)|disculpas\s+aceptadas|no\s+he\s+dicho\s+nada)\b'
        guards: [unquoted]
  it:
    any:
      - signal: says_solved
      - pattern: '(?i)\b(?:(?:errore|colpa)\s+mi[oa]|mi[oa]\s+(?:errore|colpa)|falso\s+allarme|come\s+non\s+detto|lasciate\s+(?:perdere|stare)|ritiro\s+(?:tutto|quello|il)|mi\s+(?:sono|ero)\s+sbagliat\w|scuse\s+accettate)\b'
        guards: [unquoted]

"""###
    ),
    (
      "_signals/wronged.yaml",
###"""
# The marks of somebody who was let down: anger, a promise not kept, time or money lost, the same trouble
# again, nobody who answers.
summary: is angry, or was let down by a service
languages:
  en:
    any:
      # anger and judgement
      - pattern:
          - |-
            (?xi)\b(?: furious | fuming | angry | livid | outraged | seething | annoy(?:ed|ing|s\s+me) | irritat(?:ed|ing) | disappoint(?:ed|ing|ment) | frustrat(?:ed|ing|ion) | unacceptable | unbelievable | inexcusable | disgrace(?:ful)? | disgust(?:ed|ing) | outrageous | appalling | appalled | shocking | shambles | shambolic | pathetic | useless | worthless | awful | horrible | horrendous | terrible | dreadful | atrocious | abysmal | ridiculous | laughable | rubbish | garbage(?!\s+(?:bin|can|bag|truck|collection)) | crap(?:py)? | trash(?!\s+(?:folder|bin|can|bag|,)) | nightmare | joke | scam(?:med)? | rip-?off | ripped\s+off | cheated | conned | robbed | mess | fiasco | exhausted\s+and | gutted | embarrass(?:ing|ment) | insulting | rude | unprofessional | incompetent | misleading | infuriating | ruin(?:ed|s) | hopeless | sucks? | shame\s+on | worst | miserable | fed\s+up | sick\s+(?:of|and\s+tired) | (?:so\s+)?tired\s+of | had\s+enough | last\s+straw | never\s+again | (?:last|final)\s+time\s+i | let\s+(?:me|us)\s+down | waste\s+of\s+(?:money|time|space|my) | wasted\s+(?:my|our|an|two|three|the|half) | poor(?:ly)?\s+(?:quality|service|customer|communication|show|made|form) | bad\s+(?:service|experience|quality) | i\s+(?:really\s+|absolutely\s+)?hate | fobbed\s+off | (?:wtf|ffs|omfg|smh) ) \b (?!\s+(?:cute|good|tasty|fun|well|weather|joke\s+of\s+mine))
        guards: [unquoted, unnegated]
      - pattern:
          - |-
            (?xi)\b(?: (?:not|isn't|wasn't|aren't|am\s+not|'m\s+not|far\s+from|less\s+than|hardly|never) \s+ (?:\w+\s+)?(?:happy|pleased|amused|impressed|funny|fun|good\s+enough|ok|okay|acceptable|fair|satisfied|cool|normal|worth\s+the\s+money|what\s+i\s+paid\s+for|fit\s+for)\b (?!\s+(?:to|with\s+my|sure|until)\b)
            | (?:thanks|thank\s+you|cheers|well\s+done|great\s+job|nice\s+(?:job|one|work)|good\s+job|bravo|congrats|congratulations) \s+ (?:for\s+(?:nothing|ruining|wasting|losing|the\s+(?:wait|delay|mess|broken|cold|damaged))|\w+\s+for\s+(?:nothing|ruining)|(?:on\s+)?(?:losing|ruining|breaking|cancelling))
            | (?:how|why) \s+ (?:on\s+earth|the\s+hell|the\s+heck|is\s+(?:it|this|that)\s+(?:ok|okay|acceptable|even|allowed|fair|possible\s+that)|can\s+you\s+(?:justify|possibly|sleep|call|charge|sell|treat)|hard\s+can\s+it\s+be|difficult\s+is\s+it|many\s+times\s+(?:do|must|have)) | why\s+(?:do|does|are|is|must)\s+(?:you|your\s+\w+|it|they)\s+(?:keep|always|never|still) | (?:^|[.!?\n]\s{0,4})\W{0,12}(?:@[\w.-]+\s+)?(?:please\s+|just\s+)?fix\s+(?:your|this|the|it)\b | what \s+ (?:are\s+you(?:\s+people)?\s+(?:doing|playing)|is\s+(?:wrong|going\s+on)\s+with\s+(?:you|your)|the\s+(?:hell|heck|f\w*)|kind\s+of\s+(?:service|company|joke)|a\s+(?:joke|shambles|mess|disgrace|waste|disappointment|rip))
            | are \s+ you \s+ (?:kidding|joking|serious)\b | is \s+ this \s+ a \s+ joke | (?:love|enjoy) \s+ (?:waiting|being\s+(?:ignored|charged|stuck)|paying\s+for\s+nothing|standing) | (?:do|does)\s+(?:any|some)(?:one|body)\s+(?:even\s+)?(?:work|read|answer)\s+(?:there|these|at) | demand \s+ (?:a\s+refund|my\s+money|an\s+(?:answer|explanation|apology)) | (?:want|give\s+me) \s+ my \s+ money \s+ back | complaint \b (?!s?\s+(?:box|form|procedure))(?<!no\scomplaint)
            )
        guards: [unquoted]
      # a service that failed, money, time, the same again
      - pattern:
          - |-
            (?xi)\b(?:
              (?:nobody|no\s?-?one|not\s+one\s+person|none\s+of\s+(?:you|your\s+\w+)) \s+ (?:\w+\s+)?(?:answers?|answered|picks?|picked|replies|replied|responds?|responded|helps?|helped|cares?|cared|knows?|knew|told|came|comes|showed|explained|apologi[sz]ed|called|calls|bothered|listens|there)
            | (?:no|without|zero|not\s+a\s+single|still\s+no|never\s+(?:a|an|any)) \s+ (?:an?\s+)? (?:answer|reply|response|refund|information|info|explanation|apology|help|sign\s+of|trace\s+of|update|email|confirmation|warning|notice|food|compensation|callback|call\s+back|word\s+from)\b (?!\s+(?:needed|necessary|required|yet\s+from\s+me))
            | never \s+ (?:\w+\s+)?(?:reached|arrived|arrives|came|comes|showed|turned\s+up|got|received|called|answered|replied|worked|delivered|heard\s+back|refunded|happened)\b | (?:hasn't|haven't|didn't|has\s+not|have\s+not|did\s+not|not) \s+ (?:yet\s+|even\s+)?(?:arrived?|been\s+(?:refunded|delivered|dispatched|sent|answered|fixed)|show(?:ed)?\s+up|turn(?:ed)?\s+up|come\s+back|received|heard\s+(?:back|anything)|deliver(?:ed)?|refund(?:ed)?|repl(?:y|ied)|got\s+(?:my|it|an?)|get\s+(?:my|a\s+(?:refund|reply)))\b
            | (?:my|our|the|your) \s+ (?:\w+\s+){0,3}?(?:order|parcel|package|delivery|refund|bag|bags|luggage|suitcase|ticket|letter|card|food|taxi|bus|train|flight|plumber|technician|engineer|driver|courier|repair) \b [^.!?\n]{0,60}? \b (?: for \s+ (?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|over|more\s+than|almost|nearly|weeks|days|months) | late\b | delayed | lost | missing | cancelled | since\s+\w+ | still | again | nowhere )
            | (?:charged|charging|billed) \s+ (?:me|us|my)\b | (?:was|were|been|got)\s+(?:told|promised|assured|quoted)\b | you\s+promised\b | (?:has|have|had)\s+been\s+(?:\w+\s+)?(?:off|down|out|dead|closed|shut|broken|blocked|gone|missing|flickering|leaking)\s+(?:\w+\s+)?(?:since|for) | \bno\s+(?!fuss|mess|stress|ads?|problem|bother|worries|nonsense|login|more|need)\w+,\s*no\s+(?!fuss|mess|stress|ads?|problem|bother|worries|nonsense|login|more|need)\w+ | (?:e?mailed|called|written\s+to|wrote\s+to|messaged|rung|phoned|asked|contacted|chased)\s+(?:you|them|support|customer\s+\w+|your\s+\w+)\s+(?:\w+\s+)?(?:twice|thrice|three|four|five|six|ten|\d+|several|many|countless) | (?:your|the)\s+(?:courier|driver|delivery\s+\w+|staff|agent|waiter|crew|guard|postman|technician|receptionist|man|lady|guy)\s+(?:just\s+)?(?:left\s+(?:it|my|the)|threw|dropped|ignored|shouted|lost|broke|drove|laughed|refused|never|didn't|wouldn't|was\s+rude|hung) | (?:train|bus|tram|ferry|driver|flight|coach)\s+(?:\w+\s+)?(?:skipped|drove\s+past|left\s+(?:early|without)|didn't\s+(?:stop|come|show|wait)) | (?:charged|billed|debited|invoiced|taken) \s+ (?:\w+\s+){0,5}?(?:twice|two\s+times|double|again|three\s+times|for\s+(?:nothing|something)) | double[- ]charged | overcharg(?:ed|ing) | (?:took|taken|taking) \s+ (?:\w+\s+){0,3}?(?:money|payment|£|€|\$) [^.!?\n]{0,30} (?:twice|again|without) | (?:pay|paid|paying|spent) \b [^.!?\n]{0,60}? \b (?:again|twice|but|instead|for\s+nothing|got|and\s+(?:\w+\s+)?(?:got|stood|still|nothing|now|then|had|waited|no|it|they|was|sat)) | (?:i'd|i\s+had|we'd|we\s+had|had) \s+ already \s+ (?:paid|booked|driven|travelled|taken)
            | (?:got|received|sent|delivered|given|brought|served|gave|shipped) \s+ (?:\w+\s+){0,4}?(?:wrong|someone\s+else's|somebody\s+else's|another|half|an\s+empty) \b | wrong \s+ (?:item|order|size|colou?r|product|bag|meal|dish|model|part|ticket|bill|amount)\b | ordered \b [^.!?\n]{1,40}? (?:,|\band|\bbut) \s* (?:i\s+|we\s+)?(?:\w+\s+)?(?:got|received|came|was\s+sent)
            | (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth|nth|tenth) \s+ (?:time|night|day|morning|week|month|attempt|e?mail|call|ticket|replacement|engineer)\b | (?:second|third|fourth|fifth|two|three|four|2nd|3rd)\s+(?:\w+\s+){0,2}?(?:in\s+a\s+row|running)\b | (?:again\s+and\s+again|over\s+and\s+over|every\s+(?:single\s+)?(?:time|day|night|week|morning)\s+(?:i|the|it|my|we|this)|yet\s+again|once\s+again|once\s+more\s+(?:late|no)) | (?:two|three|four|five|six|seven|\d+) \s+ (?:times|e?mails|calls|tickets|messages|attempts|engineers) \s+ (?:\w+\s+)?(?:now|and|later|this|in\s+a|without|unanswered|already|no)
            | (?:wait(?:ed|ing|s)?|queu(?:ed|ing|eing)|stood|stuck|sat|sitting|on\s+hold|holding|standing|stranded|hanging) \b (?:\s+\w+){0,5}? \s+ (?:(?:\d+|an|a|two|three|four|five|six|half|over|nearly|almost)\s+(?:\w+\s+){0,2}?(?:min\w*|hours?|hrs?|days?|weeks?|months?)|hours|days|weeks|forever|ages)\b | (?:waits?|loads?|spins?|takes?) \s+ (?:forever|ages|for\s+ever) | (?:\d+|two|three|four|five|six|half\s+an|an) \s+ (?:hours?|days?|weeks?|months?|minutes|mins) \s+ (?:on\s+(?:hold|the\s+(?:floor|phone|line|platform|runway|tarmac))|late|later|and\s+(?:counting|still|no|nothing|nobody|no\s?one)|without|in\s+(?:a|the)\s+(?:queue|line|cold|rain)|for\s+(?:a|one|this|nothing)|of\s+(?:waiting|silence|my\s+life)|to\s+get\s+(?:a|an|through)|delay)
            | still \s+ (?:\w+\s+)?(?:waiting|nothing|hasn't|haven't|isn't|doesn't|don't|won't|can't|broken|down|no|missing|closed|the\s+same\s+(?:problem|issue|fault))\b (?!\s+sure) | took \s+ (?:me|us|them|you) \s+ (?:\w+\s+){0,3}?(?:hours?|minutes|days|weeks|months|forever|ages) | (?:hours|days|weeks|months) \s+ (?:late|overdue)
            | (?:not\s+(?:a\s+single\s+)?one|none|neither)\s+of\s+(?:\w+\s+){1,7}?(?:works?|worked|opens?|opened|fits?|fitted|arrived|came|is\s+open|was\s+open)\b | (?:was|were|been|got|being)\s+(?:\w+\s+)?(?:charged|billed|overcharged)\b | (?:half|none|most) \s+ of \s+ (?:it|them|the\s+\w+|my\s+\w+) \s+ (?:\w+\s+)?(?:missing|broken|wrong|empty|rotten|smashed|gone) | (?:made|makes) \s+ (?:me|us|my\s+\w+) \s+ (?:sick|ill|cry|pay|wait|stand) | food \s+ poison\w* | (?:hung|hangs)\s+up\b | shrug(?:s|ged)\b | (?:although|even\s+though|though|despite)\s+(?:i|we|my|our|having|your|you)\b | still\s+had\s+to\b | been\s+(?:trying|chasing|calling|asking|emailing)\b | told\s+me\s+to\b[^.!?\n]{0,60}\btold\s+me\s+to | got\s+(?:sick|ill)\s+(?:from|after) | seats?\s+(?:was|were)\s+taken | (?:slammed\s+the|shouted|yelled|swore|laughed) \s+ (?:on|at|down)? \s*(?:me|us|the|my) | (?:in|round\s+in|around\s+in) \s+ circles | passed \s+ (?:from|around|between) | (?:ignored|ignoring) \s+ (?:me|us|my|every|all|by) | (?:cancelled|canceled|closed|changed|removed|moved) \b [^.!?\n]{0,40} \b (?:without|minutes\s+before|at\s+the\s+last|last\s+minute|no\s+(?:reason|notice|warning)) | without \s+ (?:any\s+|a\s+|even\s+)?(?:warning|notice|asking|telling|reason|explanation|word)
            | (?:lost|losing|loses) \s+ (?:my(?!\s+(?:\w+\s+)?(?:gloves?|keys?|phone|wallet|purse|umbrella|hat|scarf|ring|cat|dog|passwords?|card|receipt|way|voice|tickets?|glasses|earrings?|jacket|coat|mind|heart|job|login|pin)\b)|our|all|everything|a\s+(?:whole|day|week|customer|sale|\w+\s+of)|hours?|two|three|half|the\s+whole|\d+) \b (?!\s+(?:kilos|pounds|kg)) | (?:wiped|deleted|erased|destroyed|killed) \s+ (?:\w+\s+){0,2}?(?:my|our|all|everything|years?|months|weeks|the\s+whole|two|three) | all \s+ gone \b | same \s+ here,? \s+ (?:all|nothing|still|also|since|no|broken|\w+\s+(?:gone|lost|broken)) | also \s+ lost
            )
        guards: [unquoted]
      # said one thing, did another
      - pattern:
          - '(?i)\byou(?:r\s+(?:\w+\s+){1,2})?\s+(?:guys\s+|people\s+)?(?:said|told|wrote|stated|confirmed|advertised?|says?|promised?s?|guaranteed?|claim(?:ed|s)?|assured)\b[^?\n]{0,120}?(?:\bbut\b|\bwasn''t\b|\bisn''t\b|\bdidn''t\b|\bdoesn''t\b|\bhasn''t\b|\bnever\b|\binstead\b|\bstill\b|\bnothing\b|\bno\s+(?:sign|such|\w+)|\bnot\b|\bnow\s+(?:it|you)\b)'
          - '(?i)\byou(?:\s+guys|\s+people)?\s+(?:\w+\s+)?(?:lost|ruined|cancelled|overcharged|charged|forgot|broke|deleted|wasted|ignored?|scammed|cheated|sold\s+me|messed|screwed|damaged|destroyed|locked\s+me|blocked\s+me|closed\s+my|made\s+me)\b(?!\s+(?:weight|a\s+record))'
        guards: [unquoted]
  de:
    pattern:
      - '(?i)\b(?:ärger(?:lich\w*|t\s+mich|e\s+mich)?|verärgert|sauer\b(?!teig|kraut)|wütend|stinksauer|enttäusch\w+|unverschämt\w*|frechheit|unmöglich\w*|katastroph\w+|furchtbar\w*|schrecklich\w*|grauenhaft\w*|nervt|genervt|nervig|unzumutbar\w*|inakzeptabel|peinlich|lächerlich|saftladen|abzocke\w*|abgezockt|betrug|betrogen|schrott|zumutung|unfassbar|unglaublich|schande|skandal\w*|(?:ein\s+)?(?:schlechter\s+)?witz\b|mangelhaft|mies\w*|miserabel|frustrier\w+|so\s+geht\s+(?:das|es)\s+nicht|geht\s+gar\s+nicht|(?:das\s+)?kann\s+(?:doch\s+)?nicht\s+(?:sein|wahr\s+sein)|darf\s+(?:doch\s+)?nicht\s+(?:sein|wahr)|reicht\s+(?:mir|es\s+mir)|mir\s+reicht''?s|nie\s+wieder|danke\s+für\s+(?:nichts|gar\s+nichts)|(?:bin|sind)\s+(?:\w+\s+)?(?:nicht\s+(?:zufrieden|begeistert|amüsiert)|unzufrieden)|nicht\s+(?:lustig|in\s+ordnung|akzeptabel|fair|normal)|schlechte[rn]?\s+(?:service|qualität|scherz|erfahrung)|was\s+soll\s+das|beschwer\w+|verarsch\w*|im\s+stich|frech\b)\b'
      - '(?i)\b(?:schon\s+wieder|(?:schon\s+)?zum\s+(?:zweiten|dritten|vierten|fünften|wiederholten|x-ten)\s+mal|das\s+(?:zweite|dritte|vierte)\s+mal|(?:noch\s+immer|immer\s+noch)\s+(?:nicht|kein\w*|nichts|defekt|kaputt|auf)|seit\s+(?:\w+\s+)?(?:stunden|tagen|wochen|monaten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern)\b[^.!?\n]{0,50}(?:nicht|kein\w*|warte\w*|defekt|kaputt|ausgefallen|nichts|unterwegs)|warte\s+(?:ich\s+)?(?:jetzt\s+|nun\s+|schon\s+|immer\s+noch\s+|noch\s+immer\s+)*(?:seit|auf|noch)|(?:stunden?|minuten|tage|wochen|monate)\s+(?:lang\s+)?(?:gewartet|warten|in\s+der\s+(?:warteschleife|schlange)|verspätung|zu\s+spät)|warteschleife|\w+mal\s+(?:\w+\s+)?(?:angerufen|geschrieben|gemailt|reklamiert|nachgefragt)|aus\s+der\s+leitung|niemand\s+(?:\w+\s+)?(?:antwortet|meldet|geht|hilft|kümmert|weiß|erreichbar|da|sagt|informiert)|keiner\s+(?:\w+\s+)?(?:antwortet|meldet|geht|hilft|kümmert|weiß|zuständig|sagt)|(?:keine|keinerlei|ohne|null)\s+(?:jede\s+|eine\s+)?(?:antwort|rückmeldung|reaktion|erstattung|entschuldigung|info\w*|erklärung|vorwarnung|ankündigung|begründung)|doppelt\s+(?:\w+\s+)?(?:abgebucht|berechnet|bezahlt|belastet)|zweimal\s+(?:\w+\s+)?(?:abgebucht|berechnet|belastet|bezahlt)|(?:zu\s+spät|verspätet|verspätung\w*)|bis\s+heute\s+(?:\w+\s+)?(?:nichts|kein\w*|nicht)|(?:euer|ihr|der)\s+(?:fahrer|bote|kurier|zusteller)\s+hat|(?:nie|nicht)\s+(?:angekommen|geliefert|erhalten|bekommen|zugestellt|erschienen|aufgetaucht|gekommen)|(?:koffer|gepäck|paket|päckchen|sendung|bestellung)\s+(?:\w+\s+){0,4}(?:verloren|weg|verschwunden|fehlt)|(?:ersatzlos\s+)?(?:ausgefallen|gestrichen|storniert)\s+(?:ohne|worden)|obwohl\s+ich\s+(?:\w+\s+){0,3}(?:gebucht|bezahlt|bestellt|reserviert|gekündigt|angerufen)|bezahlt,?\s+(?:und|aber)\b|(?:versprochen|zugesagt|hieß\s+es)\b[^?\n]{0,80}(?:aber|nicht|nichts|kein\w*)|statt\s+(?:dessen\s+)?(?:\w+\s+){1,4}(?:bekommen|geliefert|erhalten)|jetzt\s+das\s+doppelte|alles\s+(?:weg|gelöscht))\b'
    guards: [unquoted]
  fr:
    pattern:
      - '(?i)\b(?:scandal\w+|honteu\w+|honte\b|inadmissible|inacceptable|intolérable|déçue?s?|décevant\w*|déception|furieu\w+|en\s+colère|ras[- ]le[- ]bol|marre|nulle?s?\b(?!\s+part)|lamentable|catastroph\w+|arnaque\w*|horrible|insupportable|énervée?s?|agaçant|agacée?|médiocre|pitoyable|minable|plus\s+jamais|jamais\s+plus|merci\s+pour\s+rien|(?:se\s+moque(?:r)?|vous\s+(?:vous\s+)?moquez)\b|n''importe\s+quoi|du\s+vol\b|(?:c''est|pas)\s+(?:pas\s+)?normal|mécontent\w*|ridicule|une\s+blague|incompétent\w*|mauvais\s+service|mauvaise\s+(?:qualité|expérience)|se\s+fout\w*|foutage|inutile|ça\s+suffit|pas\s+(?:drôle|sérieux|acceptable|contente?|satisfaite?|ravie?)|indign\w+|dégoût\w+|frustr\w+|réclamation|plainte|la\s+(?:galère|cata))\b'
      - '(?i)\b(?:toujours\s+(?:pas|rien|aucun\w*|en\s+panne|cassé)|encore\s+(?:une\s+fois|en\s+panne|en\s+retard|annulé|raté|cassé)|(?:deuxième|seconde|troisième|quatrième|2e|3e|2ème|3ème)\s+fois|(?:j''attends|on\s+attend|nous\s+attendons|attends)\s+(?:\w+\s+){0,4}depuis|depuis\s+(?:\w+\s+)?(?:jours|semaines|mois|heures|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b[^.!?\n]{0,50}(?:pas|rien|aucun\w*|en\s+panne|attend\w*|plus|transit)|(?:heures?|minutes|jours|semaines)\s+(?:d''attente|de\s+(?:retard|queue|attente)|à\s+attendre|au\s+téléphone|pour\s+rien)|personne\s+(?:ne\s+|n'')?(?:me\s+|nous\s+)?(?:répond|décroche|sait|aide|vient|prévient|rappelle|a\s+(?:répondu|prévenu))|(?:aucune?|sans|pas\s+de)\s+(?:réponse|nouvelles?|explications?|remboursement|excuses?|retour|information|préavis)|jamais\s+(?:\w+\s+)?(?:reçue?s?|arrivée?s?|livrée?s?|remboursée?|rappelée?|eu)|pas\s+(?:encore\s+)?(?:reçue?s?|arrivée?s?|livrée?s?|remboursée?s?)|(?:débitée?s?|facturée?s?|prélevée?s?|payée?|payé)\s+(?:\w+\s+){0,3}(?:deux\s+fois|double|en\s+double|pour\s+rien)|en\s+retard\b|annulée?s?\s+(?:sans|à\s+la\s+dernière)|(?:perdu|égaré)\s+(?:ma|mon|mes|notre|nos|le|la|les)|(?:on\s+m''a|vous\s+(?:m'')?(?:aviez|avez))\s+(?:promis|dit|assuré|vendu)\b[^?\n]{0,80}(?:mais|pas|rien|jamais|toujours)|tourne(?:r|nt)?\s+en\s+rond|raccroch\w+|bien\s+que\s+j''aie|alors\s+que\s+j''(?:ai|avais)\s+(?:payé|réservé|commandé)|commandé\b[^.!?\n]{1,40}(?:et|mais)\s+(?:j''ai\s+)?reçu)\b'
    guards: [unquoted]
  es:
    pattern:
      - '(?i)\b(?:vergüenza|vergonzos\w+|inaceptable\w*|inadmisible\w*|intolerable|decepci\w+|indignad\w+|indignante|enfadad\w+|cabread\w+|hart[oa]s?\b|fatal\b|pésim\w+|horrible\w*|terrible\w*|lamentable\w*|estafa\w*|timo\b|timad\w+|asco\b|penos\w+|desastre\w*|desastros\w+|nunca\s+más|gracias\s+por\s+nada|tomadura\s+de\s+pelo|toma(?:r|is|n)\s+el\s+pelo|burla|(?:no\s+es|nada)\s+(?:normal|serio)|muy\s+mal\w*|mal[ao]?\s+(?:calidad|atención|servicio|experiencia)|molest[oa]s?\b|ridícul\w+|un\s+(?:chiste|robo)|frustra\w+|incompetent\w+|incre[ií]ble\s+que|no\s+hay\s+derecho|ya\s+está\s+bien|basta\s+ya|qué\s+(?:vergüenza|asco|desastre|mal)|pérdida\s+de\s+(?:tiempo|dinero)|reclamación|queja\b)\b'
      - '(?i)\b(?:sigo\s+(?:sin|esperando|igual)|seguimos\s+(?:sin|esperando)|(?:todavía|aún)\s+no\s+(?:\w+\s+){0,3}?(?:llega\w*|ha|han|he|me|recib\w+|tengo|funciona)|otra\s+vez\b|de\s+nuevo\s+(?:sin|tarde|cancel\w+)|(?:segunda|tercera|cuarta|enésima)\s+vez|llev(?:o|amos)\s+(?:\w+\s+){0,3}?(?:horas?|días?|semanas?|mes(?:es)?|minutos)|hace\s+(?:\w+\s+)?(?:horas|días|semanas?|meses|un\s+mes)\s+que|(?:horas?|minutos|días)\s+(?:esperando|de\s+(?:espera|retraso|cola)|al\s+teléfono|tarde)|ni\s+una?\s+(?:explicación|palabra|disculpa|respuesta|aviso)|nadie\s+(?:me\s+|nos\s+)?(?:responde|contesta|coge|ayuda|sabe|da|avis\w+|atiende|llama)|sin\s+(?:respuesta|noticias|explicación|avisar|previo\s+aviso|solución)|ningun[ao]\s+(?:respuesta|explicación|solución|noticia)|no\s+(?:me\s+|nos\s+)?(?:responden|respondéis|contestan|contestáis|devuelven|devolvéis|han\s+(?:respondido|contestado|devuelto|llamado))|(?:cobrad\w+|cobraron|cobráis|cargad\w+|pagad\w+)\s+(?:\w+\s+){0,3}(?:dos\s+veces|doble)|(?:dos\s+veces|doble)\s+(?:el\s+)?cobr\w+|nunca\s+(?:llegó|llegaron|ha\s+llegado|recibí|respond\w+|contest\w+)|no\s+(?:me\s+)?ha(?:n)?\s+llegado|(?:perdid[oa]|perdieron|extravi\w+)\s+(?:mi|la|el|mis|las|los)|(?:con|de)\s+retraso|cancelad[oa]s?\s+(?:sin|a\s+última)|equivocad[oa]s?\b|(?:dijist\w+|dijeron|prometi\w+|asegura\w+)\b[^?\n]{0,80}(?:pero|no|nada|nunca)|(?:pagué|he\s+pagado|pagamos)\b[^.!?\n]{0,50}(?:y|pero)\b|pedí\b[^.!?\n]{1,40}(?:y|pero)\s+(?:me\s+)?(?:llegó|llegaron|recibí|enviaron|mandaron))\b'
    guards: [unquoted]
  it:
    pattern:
      - '(?i)\b(?:vergogn\w+|inaccettabil\w+|intollerabil\w+|inammissibil\w+|delus[oaie]\b|delusione|deludent\w+|arrabbiat\w+|furios\w+|incazzat\w+|pessim\w+|schifo\w*|orribil\w+|terribil\w+|scandal\w+|truffa\w*|ridicol\w+|stuf[oaie]\b|mai\s+più|grazie\s+(?:di|per)\s+niente|indecent\w+|disastr\w+|pres[ao]\s+in\s+giro|prende(?:te|re)\s+in\s+giro|scadent\w+|non\s+è\s+(?:possibile|normale|giusto|accettabile|serio)|assurd[oa]\b|frustrant\w+|incompetent\w+|bast[a]\s+così|ne\s+ho\s+abbastanza|una\s+barzelletta|un\s+furto|perdita\s+di\s+tempo|reclamo|lament[oa]\b|cattiv[ao]\s+(?:servizio|qualità|esperienza)|nervos[oa])\b'
      - '(?i)\b(?:ancora\s+(?:niente|nulla|nessun\w*|non|in\s+ritardo|rott\w|guast\w)|di\s+nuovo\s+(?:in|rott\w|guast\w|senza|cancell\w+|non)|(?:seconda|terza|quarta|ennesima)\s+volta|(?:aspetto|aspettiamo|attendo|attendiamo)\s+(?:\w+\s+){0,3}?da|da\s+(?:\w+\s+)?(?:ore|giorni|settimane|mesi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)\b[^.!?\n]{0,50}(?:non|nessun\w*|niente|guast\w|rott\w|aspett\w+|attend\w+)|(?:ore|minuti|giorni)\s+(?:di\s+(?:attesa|ritardo|fila|coda)|al\s+telefono|in\s+(?:attesa|ritardo))|nessuno\s+(?:\w+\s+)?(?:risponde|aiuta|sa|avvis\w+|richiama|ha\s+(?:risposto|avvisato))|(?:nessuna?|senza)\s+(?:risposta|spiegazion\w+|rimborso|avviso|preavviso|notizi\w+|scus\w+|soluzione)|non\s+(?:mi\s+|ci\s+)?(?:rispondete|rispondono|rimborsate|avete\s+(?:risposto|rimborsato)|hanno\s+(?:risposto|rimborsato))|(?:addebitat\w|pagat\w|fatturat\w)\s+(?:\w+\s+){0,3}(?:due\s+volte|doppio)|mai\s+(?:arrivat\w|ricevut\w|consegnat\w|rispost\w)|non\s+(?:è|sono)\s+(?:ancora\s+)?(?:arrivat\w|stat\w\s+(?:consegnat\w|rimborsat\w))|(?:perso|smarrito)\s+(?:la|il|i|le|tutt\w)|in\s+ritardo\b|cancellat\w\s+(?:senza|all''ultimo)|sbagliat\w\b|(?:avevate|avete|mi\s+hanno)\s+(?:detto|promesso|assicurato)\b[^?\n]{0,80}(?:ma|non|niente|mai)|(?:ho\s+pagato|pagato)\b[^.!?\n]{0,50}(?:e|ma)\b|ordinato\b[^.!?\n]{1,40}(?:e|ma)\s+(?:mi\s+)?(?:è\s+arrivat\w|ho\s+ricevuto))\b'
    guards: [unquoted]

"""###
    ),
    (
      "_tables/affiliate-hosts.yaml",
###"""
# Hosts that exist to pay for clicks and sales: a link to one of them is a tie, whatever it leads to.
as_of: 2026-11-21
review_by: 2027-11-21
kind: list
values:
  - amzn.to
  - amazn.so
  - rstyle.me
  - liketk.it
  - liketoknow.it
  - shopltk.com
  - ltk.app
  - shopstyle.it
  - shopmy.us
  - go.shopmy.us
  - shrsl.com
  - shareasale.com
  - awin1.com
  - tidd.ly
  - anrdoezrs.net
  - dpbolvw.net
  - jdoqocy.com
  - kqzyfj.com
  - tkqlhce.com
  - linksynergy.com
  - go.skimresources.com
  - redirectingat.com
  - viglink.com
  - go.magik.ly
  - sovrn.co
  - avantlink.com
  - pjatr.com
  - pntra.com
  - impact.com
  - prf.hn
  - tradedoubler.com
  - clk.tradedoubler.com
  - webgains.com
  - partnerize.com
  - effiliation.com
  - kwanko.com
  - belboon.com
  - digistore24.com
  - hop.clickbank.net
  - howl.me
  - geni.us
  - bhphoto.sjv.io
  - sjv.io
  - pxf.io
  - mavely.app.link
  - glnk.io
  - fave.co
  - c8.io
  - s.click.aliexpress.com

"""###
    ),
    (
      "_tables/disclosure.yaml",
###"""
# Words by which a post says that somebody pays for it, market by market. Labels are matched on the
# text as written: a look-alike letter or an invisible space makes a label no label.
#
# How markets combine: every configured market must be content. A label that a market of the
# post's own language accepts also counts, unless a configured market already speaks that
# language (so "sponsored" on an English post does not satisfy the UK by way of the US).
# `hashtags` are whole tags; `front` words count as the label at the start of the text or alone on
# a line; `phrases` and `patterns` count anywhere. Words as a topic ("advertising people") are none.
as_of: 2026-11-21
review_by: 2027-05-21
kind: labels
markets:
  us:
    language: [en]
    sources:
      - title: 'FTC, 16 CFR Part 255, Guides Concerning the Use of Endorsements and Testimonials in Advertising'
        url: https://www.federalregister.gov/documents/2023/07/26/2023-14795/guides-concerning-the-use-of-endorsements-and-testimonials-in-advertising
        date: 2023-07-26
      - title: 'FTC, Disclosures 101 for Social Media Influencers'
        url: https://www.allaboutadvertisinglaw.com/2019/11/operation-full-disclosure-continued-ftc-releases-disclosure-guides-for-influencers.html
        date: 2019-11-05
    accepted:
      hashtags: [ad, ads, advert, advertisement, advertising, paidad, sponsored, sponsoredpost,
        sponsoredcontent, sponsoredby, paidpartnership, paidpromotion, paidpost]
      front: [ad, advert, advertisement, advertising, paid ad, paid post, paid link,
        paid partnership, paid promotion, paid content, sponsored, sponsored post,
        sponsored content]
      phrases: [paid partnership with, paid partnership, paid promotion, paid collaboration,
        paid advertisement, paid ad, paid link, commission earned, commissions earned]
      patterns:
        - '(?im)^[^\w\#@\n]*(?:paid\s+)?(?:ad|advert|advertisement|advertising)\s*(?:[:|–—]|-\s)'
        - '(?i)\A[^\w\#@]*(?:paid\s+)?(?:ad|advert|advertisement)\s+(?:with|for|by|from)\s+[@#\p{L}]'
        - '\A[^\w\#@]*(?:AD|Ad|ADVERT|Advert)\s+(?=@)'
        - '(?i)\badvertisement\s+feature\b'
        - '(?i)[(\[*]\s*(?:paid\s+)?(?:ad|advert|advertisement)\s*(?:[,:|/–—-][^)\]\n]{0,40})?[)\]*]'
        - '(?i)(?<!day |walk |race |team |event |match |run |tour |gala |prize |award |league |cup |festival |marathon |conference |exhibition |programme |program |is\snot\s)\bsponsored\s+by\b(?!\s+(?:nobody|no\s+one|none|myself|me\b))'
        - '(?i)\b(?:post|video|reel|story|episode|thread|content)\s+(?:is|was)\s+(?:kindly\s+)?sponsored\b'
        - '(?im)^[^\w\#@\n]*sponsored\s*(?:[:|–—]|-\s|content\b|post\b|video\b)'
        - '(?i)[(\[*]\s*sponsored\s*[)\]*]'
        - '(?i)(?:^|[.!?\n]\s*|@)(?!\W*(?:nobody|no\s+one|none|never|not)\b)[\w.&-]++(?:\s+(?!nobody|no\b|not\b|never)[\w.&-]+){0,3}?\s+(?:paid|pays|is\s+paying|has\s+paid)\s+(?:me|us)\b'
        - '(?i)\bi(?:\s+was|[''’]?ve\s+been|\s+have\s+been|[''’]m\s+being|\s+am\s+being|\s+got|\s+get|[''’]m|\s+am)\s+paid\s+(?:by|to|for)\b'
        - '(?i)\bmy\s+(?:employer|company|agency|client)\s+(?:is|was|gets)\s+paid\b'
        - '(?i)(?<!\w)(?:i|we)\s+(?:may\s+|might\s+|can\s+|will\s+|do\s+|also\s+)?(?:earn|get|receive|make)\s+(?:a\s+|an\s+)?(?:small\s+|tiny\s+|little\s+)?(?:affiliate\s+|sales\s+)?(?:commission|cut|kickback|percentage|referral\s+fee)\b'
        - '(?i)(?<!\w)i(?:\s+work|[''’]m\s+employed|\s+am\s+employed)\s+(?:at|for|by|in\s+\w+\s+at)\s+\S'
        - '(?i)(?<!\w)i(?:[''’]m|\s+am)\s+(?:on|in|part\s+of)\s+the\s+(?:\w+\s+)?team\s+at\b'
        - '(?i)\bmy\s+(?:own\s+)?(?:employer|day\s+job)\b'
        - '(?i)\b(?:this|the)\s+(?:post|video|reel|story|clip|episode|thread)\s+(?:is|was)\s+(?:an?\s+(?:paid\s+)?(?:ad|advert|advertisement)|paid\s+for)\b'
        - '(?i)\bagency\s+(?:team\s+)?(?:for|of|account)\b|\b(?:team|agency)\s+\w+\s+for\s+(?-i:\p{Lu})\w+\s*\z'
        - '(?i)\#(?!brand)\w{3,}_?(?:partner|ambassador)\b'
    rejected:
      hashtags: [sp, spon, sponcon, collab, collaboration, collabs, partner, partners,
        partnership, brandpartner, ambassador, brandambassador, gifted, giftedproduct, giftedstay,
        prgift, prsample, prpackage, suppliedby, supplied, supportedby, poweredby, presentedby,
        kindlygifted, teampartner, brandcollab, inpartnershipwith, incollaborationwith]
      patterns:
        - '(?i:(?<!paid\s)\b(?:in|as\s+part\s+of\s+(?:a|my|our))\s+(?:partnership|collaboration|association|cooperation|co-operation|collab)\s+with)(?=\s+(?:(?i:(?:the|my|our)\s+(?:\w+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:brought\s+to\s+you|supplied|powered|presented|made\s+possible|kindly\s+(?:provided|supported|supplied))\s+by)(?=\s+(?i:(?:the|my|our)\s+(?:\w+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\s+(?:at|from)\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:supported|provided)\s+by(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bcourtesy\s+of(?=\s+@|\s+my\s+friends\s+at)'
        - '(?i)\b(?:kindly\s+|was\s+|were\s+|been\s+|\#?pr\s*[-/]?\s*|ad[-/])gifted\b(?!\s+(?:with|at|in|enough|and|to\s+(?:my|his|her|the|a)|the\s+(?:museum|city|town|nation|library)|(?:by|from)\s+)?(?:my|our|his|her|their|your|a\s+\w+\s+by\s+my|child|children|kids|students?))'
        - '(?i)(?<![\w#])gifted\s+(?:by|from)\s+(?!my\b|our\b|his\b|her\b|their\b|your\b|nature|god)'
        - '(?i)(?<![\w#])gifted\s+(?:stay|product|products|item|items|sample|samples|pair|collab|post|trip|experience|meal|kit)\b'
        - '(?i)\b(?:brand|creator|content|influencer)\s+partners?\b(?!\s+(?:program|manager|wanted|needed))|\bcollab\b(?=[^\n]*@\w)|(?<=@)\w[^\n]*\Kcollab\b'
        - '(?i)@[\w.]+\s+(?:brand\s+)?partner\b(?!\s+(?:with|up|to|and|for|on)\b)|(?i:\bproud(?:ly)?\s+(?:to\s+be\s+(?:a\s+)?)?)(?:(?-i:\p{Lu})\w+|@[\w.]+)(?i:\s+partner\b)'
        - '(?im)^[^\w\#@\n]*gifted\b\s*(?:[:|.–—*]|-\s|@|$|[^\w\s,;''’\"])|[(\[*]\s*(?:kindly\s+)?gifted(?:\s+by[^)\]\n]{0,30})?\s*[)\]*]|(?:[.!?|/–—]|-\s)\s*gifted\.?\s*\z'
        - '(?i)\b(?:pr|press)\s*[-/]?\s*gift(?:ed|ing)?\b'
        - '(?i)\b(?:proud\s+|official\s+|brand\s+|new\s+)+ambassador\s+(?:for|of|with)\s+(?=@|(?-i:\p{Lu}))|(?i)(?<!a\s)(?<!an\s)(?<!your\s)\b(?:brand|sponsored)\s+ambassador\s+(?:for|at|with|of)\b|@[\w.]+\s+(?:brand\s+)?ambassador\b'
        - '(?i)\b(?:i[''’]?m|i\s+am|as)\s+(?:an?\s+|the\s+|their\s+)(?:proud\s+|official\s+|new\s+|brand\s+|[@\w.]+\s+)*(?:ambassador|brand\s+partner)\b|\b(?:my\s+)?ambassador(?:ship)?\s+(?:for|with|year\s+with)\s+(?=@)|(?m:^)[^\w\#@\n]*ambassador\s*(?:[:|@–—]|-\s)'
        - '(?i)\#gift(?:ed)?\s+(?:from|by)(?=\s+@)|\#(?:brand)?ambassador\w*|\#\w{3,}(?:ambassador|partner)\b'
        - '(?i)\b(?:my|our|today[''’]?s|this\s+(?:week|month|video|episode)[''’]?s)\s+(?:lovely\s+|wonderful\s+|kind\s+)?(?:sponsors?|brand\s+partners?)\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)(?:(?<!\w)i(?:[''’]ve|\s+have|[''’]m|\s+am)?|(?:^|[.!?\n])[^\w\n]*(?:proudly)?(?=\s*(?:partnered|teamed|collabed)\b))\s*\b(?:so\s+|very\s+|super\s+)?(?:(?:happy|excited|proud|thrilled|glad)\s+to\s+(?:be\s+)?)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing)?|collaborate)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:excited|happy|thrilled|delighted|proud|honou?red|glad|stoked|pumped|grateful|lucky|pleased|blessed|over\s+the\s+moon|chuffed)\s+to\s+(?:be\s+|have\s+)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing|e)?)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build))'
        - '(?i)\b(?:was|is|were|are)\s+(?:a|an|part\s+of\s+(?:a|my|our))\s+(?:\w+\s+)?(?:collaboration|collab|partnership)\s+with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:many\s+|huge\s+|big\s+)?(?:thanks|thank\s+you|thx|cheers)(?:\s+so\s+much|\s+again|\s+a\s+lot)?\s+(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends)\s+(?:at|from)\s+)?@[\w.]+(?:\s+and\s+@[\w.]+)?\s+for\s+(?:(?:flying|feeding|dressing|styling|spoiling|giving|lending|fitting|pampering|accommodating|equipping|putting|outfitting|upgrading\s+my|shipping|posting|gifting|sorting|hooking)\s+(?:me|us)\b|(?:kindly\s+|always\s+)?(?:sending|having|hosting|inviting|sponsoring|supporting|gifting|providing|supplying|kitting|letting|treating|making\s+(?:this|it)\s+(?:\w+\s+)?possible)\b|(?:my|these|this|the)\s+(?!(?:[\w#]+\s+){0,3}?\w*(?:nominat|award|opportunit|chance|talk\b|welcome|shout|retweet|\brt\b|follow|mention|discussion|interview|debate|support\b|article|story|correction|feedback|question|report|tip|review|help|patch|photo|heads|reminder|recommendation|words|idea|suggestion|correction|catch|bug|pr\b|pull|answer|link|note|company|chat|conversation|warning|support\s+ticket)))'
        - '(?i)\b(?:thanks|thank\s+you|thx|ty)\s+(?:to\s+)?@[\w.]+\s*(?:[^\w\s.,!?]+\s*)?\z'
        - '(?i)\#(?:thanks|thankyou|thx)(?!giving|god|you\b|\b|mom|mum|dad)\w+'
        - '(?i)(?:^|[(\[|/\n.!?]\s*)[^\w\#@\s]?\s*(?:(?:new|another|latest|paid|big|fun|a)\s+)?(?:collab|collaboration|partnership|partner)\s*(?:[:|)\]]|\s+with\s+@|\s+x\s+@|[–—-]\s)'
  uk:
    language: [en]
    sources:
      - title: 'CAP, ASA and CMA, An Influencer''s Guide to making clear that ads are ads'
        date: 2018-09-28
    accepted:
      hashtags: [ad, advert, advertisement, advertising, advertisementfeature, paidad]
      front: [ad, advert, advertisement, advertising, advertisement feature, paid ad,
        paid advertisement]
      phrases: [advertisement feature, paid ad for, paid advertisement]
      patterns:
        - '(?im)^[^\w\#@\n]*(?:paid\s+)?(?:ad|advert|advertisement|advertising)\s*(?:[:|–—]|-\s)'
        - '(?i)\A[^\w\#@]*(?:paid\s+)?(?:ad|advert|advertisement)\s+(?:with|for|by|from)\s+[@#\p{L}]'
        - '\A[^\w\#@]*(?:AD|Ad|ADVERT|Advert)\s+(?=@)'
        - '(?i)\badvertisement\s+feature\b'
        - '(?i)[(\[*]\s*(?:paid\s+)?(?:ad|advert|advertisement)\s*(?:[,:|/–—-][^)\]\n]{0,40})?[)\]*]'
        - '(?i)(?:^|[.!?\n]\s*|@)(?!\W*(?:nobody|no\s+one|none|never|not)\b)[\w.&-]++(?:\s+(?!nobody|no\b|not\b|never)[\w.&-]+){0,3}?\s+(?:paid|pays|is\s+paying|has\s+paid)\s+(?:me|us)\b'
        - '(?i)\bi(?:\s+was|[''’]?ve\s+been|\s+have\s+been|[''’]m\s+being|\s+am\s+being|\s+got|\s+get|[''’]m|\s+am)\s+paid\s+(?:by|to|for)\b'
        - '(?i)\bmy\s+(?:employer|company|agency|client)\s+(?:is|was|gets)\s+paid\b'
        - '(?i)(?<!\w)(?:i|we)\s+(?:may\s+|might\s+|can\s+|will\s+|do\s+|also\s+)?(?:earn|get|receive|make)\s+(?:a\s+|an\s+)?(?:small\s+|tiny\s+|little\s+)?(?:affiliate\s+|sales\s+)?(?:commission|cut|kickback|percentage|referral\s+fee)\b'
        - '(?i)(?<!\w)i(?:\s+work|[''’]m\s+employed|\s+am\s+employed)\s+(?:at|for|by|in\s+\w+\s+at)\s+\S'
        - '(?i)(?<!\w)i(?:[''’]m|\s+am)\s+(?:on|in|part\s+of)\s+the\s+(?:\w+\s+)?team\s+at\b'
        - '(?i)\bmy\s+(?:own\s+)?(?:employer|day\s+job)\b'
        - '(?i)\b(?:this|the)\s+(?:post|video|reel|story|clip|episode|thread)\s+(?:is|was)\s+(?:an?\s+(?:paid\s+)?(?:ad|advert|advertisement)|paid\s+for)\b'
        - '(?i)\bagency\s+(?:team\s+)?(?:for|of|account)\b|\b(?:team|agency)\s+\w+\s+for\s+(?-i:\p{Lu})\w+\s*\z'
    rejected:
      hashtags: [sp, spon, sponcon, collab, collaboration, collabs, partner, partners,
        partnership, brandpartner, ambassador, brandambassador, gifted, giftedproduct, giftedstay,
        prgift, prsample, prpackage, suppliedby, supplied, supportedby, poweredby, presentedby,
        kindlygifted, teampartner, brandcollab, inpartnershipwith, incollaborationwith, sponsored,
        sponsorship, sponsoredby, sponsoredpost, sponsoredcontent, aff, affiliate, afflink,
        affiliatelink]
      front: [sponsored, sponsored post, sponsored content, sponsorship]
      patterns:
        - '(?i)(?<!day |walk |race |team |event |match |run |tour |gala |prize |award |league |cup |festival |marathon |conference |exhibition |programme |program |is\snot\s)\bsponsored\s+by\b(?!\s+(?:nobody|no\s+one|none|myself|me\b))'
        - '(?i)\b(?:post|video|reel|story|episode|thread|content)\s+(?:is|was)\s+(?:kindly\s+)?sponsored\b'
        - '(?im)^[^\w\#@\n]*sponsored\s*(?:[:|–—]|-\s|content\b|post\b|video\b)'
        - '(?i)[(\[*]\s*sponsored\s*[)\]*]'
        - '(?i:(?<!paid\s)\b(?:in|as\s+part\s+of\s+(?:a|my|our))\s+(?:partnership|collaboration|association|cooperation|co-operation|collab)\s+with)(?=\s+(?:(?i:(?:the|my|our)\s+(?:\w+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:brought\s+to\s+you|supplied|powered|presented|made\s+possible|kindly\s+(?:provided|supported|supplied))\s+by)(?=\s+(?i:(?:the|my|our)\s+(?:\w+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\s+(?:at|from)\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:supported|provided)\s+by(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bcourtesy\s+of(?=\s+@|\s+my\s+friends\s+at)'
        - '(?i)\b(?:kindly\s+|was\s+|were\s+|been\s+|\#?pr\s*[-/]?\s*|ad[-/])gifted\b(?!\s+(?:with|at|in|enough|and|to\s+(?:my|his|her|the|a)|the\s+(?:museum|city|town|nation|library)|(?:by|from)\s+)?(?:my|our|his|her|their|your|a\s+\w+\s+by\s+my|child|children|kids|students?))'
        - '(?i)(?<![\w#])gifted\s+(?:by|from)\s+(?!my\b|our\b|his\b|her\b|their\b|your\b|nature|god)'
        - '(?i)(?<![\w#])gifted\s+(?:stay|product|products|item|items|sample|samples|pair|collab|post|trip|experience|meal|kit)\b'
        - '(?i)\b(?:brand|creator|content|influencer)\s+partners?\b(?!\s+(?:program|manager|wanted|needed))|\bcollab\b(?=[^\n]*@\w)|(?<=@)\w[^\n]*\Kcollab\b'
        - '(?i)@[\w.]+\s+(?:brand\s+)?partner\b(?!\s+(?:with|up|to|and|for|on)\b)|(?i:\bproud(?:ly)?\s+(?:to\s+be\s+(?:a\s+)?)?)(?:(?-i:\p{Lu})\w+|@[\w.]+)(?i:\s+partner\b)'
        - '(?im)^[^\w\#@\n]*gifted\b\s*(?:[:|.–—*]|-\s|@|$|[^\w\s,;''’\"])|[(\[*]\s*(?:kindly\s+)?gifted(?:\s+by[^)\]\n]{0,30})?\s*[)\]*]|(?:[.!?|/–—]|-\s)\s*gifted\.?\s*\z'
        - '(?i)\b(?:pr|press)\s*[-/]?\s*gift(?:ed|ing)?\b'
        - '(?i)\b(?:proud\s+|official\s+|brand\s+|new\s+)+ambassador\s+(?:for|of|with)\s+(?=@|(?-i:\p{Lu}))|(?i)(?<!a\s)(?<!an\s)(?<!your\s)\b(?:brand|sponsored)\s+ambassador\s+(?:for|at|with|of)\b|@[\w.]+\s+(?:brand\s+)?ambassador\b'
        - '(?i)\b(?:i[''’]?m|i\s+am|as)\s+(?:an?\s+|the\s+|their\s+)(?:proud\s+|official\s+|new\s+|brand\s+|[@\w.]+\s+)*(?:ambassador|brand\s+partner)\b|\b(?:my\s+)?ambassador(?:ship)?\s+(?:for|with|year\s+with)\s+(?=@)|(?m:^)[^\w\#@\n]*ambassador\s*(?:[:|@–—]|-\s)'
        - '(?i)\#gift(?:ed)?\s+(?:from|by)(?=\s+@)|\#(?:brand)?ambassador\w*|\#\w{3,}(?:ambassador|partner)\b'
        - '(?i)\b(?:my|our|today[''’]?s|this\s+(?:week|month|video|episode)[''’]?s)\s+(?:lovely\s+|wonderful\s+|kind\s+)?(?:sponsors?|brand\s+partners?)\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)(?:(?<!\w)i(?:[''’]ve|\s+have|[''’]m|\s+am)?|(?:^|[.!?\n])[^\w\n]*(?:proudly)?(?=\s*(?:partnered|teamed|collabed)\b))\s*\b(?:so\s+|very\s+|super\s+)?(?:(?:happy|excited|proud|thrilled|glad)\s+to\s+(?:be\s+)?)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing)?|collaborate)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:excited|happy|thrilled|delighted|proud|honou?red|glad|stoked|pumped|grateful|lucky|pleased|blessed|over\s+the\s+moon|chuffed)\s+to\s+(?:be\s+|have\s+)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing|e)?)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build))'
        - '(?i)\b(?:was|is|were|are)\s+(?:a|an|part\s+of\s+(?:a|my|our))\s+(?:\w+\s+)?(?:collaboration|collab|partnership)\s+with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:many\s+|huge\s+|big\s+)?(?:thanks|thank\s+you|thx|cheers)(?:\s+so\s+much|\s+again|\s+a\s+lot)?\s+(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends)\s+(?:at|from)\s+)?@[\w.]+(?:\s+and\s+@[\w.]+)?\s+for\s+(?:(?:flying|feeding|dressing|styling|spoiling|giving|lending|fitting|pampering|accommodating|equipping|putting|outfitting|upgrading\s+my|shipping|posting|gifting|sorting|hooking)\s+(?:me|us)\b|(?:kindly\s+|always\s+)?(?:sending|having|hosting|inviting|sponsoring|supporting|gifting|providing|supplying|kitting|letting|treating|making\s+(?:this|it)\s+(?:\w+\s+)?possible)\b|(?:my|these|this|the)\s+(?!(?:[\w#]+\s+){0,3}?\w*(?:nominat|award|opportunit|chance|talk\b|welcome|shout|retweet|\brt\b|follow|mention|discussion|interview|debate|support\b|article|story|correction|feedback|question|report|tip|review|help|patch|photo|heads|reminder|recommendation|words|idea|suggestion|correction|catch|bug|pr\b|pull|answer|link|note|company|chat|conversation|warning|support\s+ticket)))'
        - '(?i)\b(?:thanks|thank\s+you|thx|ty)\s+(?:to\s+)?@[\w.]+\s*(?:[^\w\s.,!?]+\s*)?\z'
        - '(?i)\#(?:thanks|thankyou|thx)(?!giving|god|you\b|\b|mom|mum|dad)\w+'
        - '(?i)(?:^|[(\[|/\n.!?]\s*)[^\w\#@\s]?\s*(?:(?:new|another|latest|paid|big|fun|a)\s+)?(?:collab|collaboration|partnership|partner)\s*(?:[:|)\]]|\s+with\s+@|\s+x\s+@|[–—-]\s)'
        - '(?im)(?:^|[(\[*|.!?]\s*)(?:contains?\s+|includes?\s+|an?\s+|my\s+)?(?:aff(?:iliate)?\.?)\s+links?\s*(?:[:|)\]*.–—]|-\s|$|\s(?=https?:))'
  de:
    language: [de]
    sources:
      - title: 'Die Medienanstalten, Leitfaden zur Werbekennzeichnung'
        date: '2017'
      - title: 'UWG § 5a Abs. 4'
        date: 2022-05-28
    accepted:
      hashtags: [werbung, anzeige, bezahltewerbung, bezahltewerbepartnerschaft,
        bezahltepartnerschaft, unbezahltewerbung, werbungunbezahlt]
      front: [werbung, anzeige, bezahlte werbung, unbezahlte werbung, dauerwerbesendung,
        werbevideo]
      phrases: [bezahlte werbepartnerschaft, bezahlte partnerschaft, bezahlte werbung,
        bezahlte kooperation, enthält werbung, unbezahlte werbung]
      patterns:
        - '(?im)^[^\w\#@\n]*(?:unbezahlte\s+|bezahlte\s+)?(?:werbung|anzeige)\s*(?:[:|/,*–—]|-\s|(?:mit|für|wegen|da|durch|weil|und|in|im|aus|zusammen)\b|@)'
        - '(?i)[(\[*]\s*(?:unbezahlte\s+|bezahlte\s+)?(?:werbung|anzeige)\b[^)\]\n]{0,40}[)\]*]'
        - '(?i)\bich\s+arbeite\s+(?:bei|für)\s+\S|\b(?:mein|meine)\s+(?:arbeitgeber|firma)\b'
        - '(?i)\b(?:bekomme|erhalte|verdiene)\s+(?:ich\s+|dafür\s+)?(?:eine?\s+)?(?:kleine\s+)?provision\b|\bwerde?\s+(?:ich\s+)?(?:dafür\s+|von\s+\S+\s+)?bezahlt\b|\b(?:hat|haben)\s+mich\s+(?:dafür\s+)?bezahlt\b'
        - '(?i)\bagentur\s+\w+\s+für\b'
    rejected:
      hashtags: [ad, sp, spon, sponsored, sponsoredby, poweredby, collab, collaboration,
        kooperation, koop, kollaboration, partnerschaft, partner, ambassador, brandambassador,
        markenbotschafter, markenbotschafterin, botschafter, botschafterin, gifted, geschenkt,
        prsample, prmuster, pr_sample, supportedby, gesponsert, kooperationspartner,
        zusammenarbeit]
      phrases: [gesponsert von, gesponsert durch, sponsored by, powered by]
      patterns:
        - '(?i:(?<!bezahlter\s)\bin\s+(?:\w+er\s+)?(?:kooperation|zusammenarbeit|partnerschaft|kollaboration|collab)\s+mit)(?=\s+(?:(?i:dem\s+team\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:mit\s+(?:freundlicher\s+|lieber\s+)?unterstützung\s+(?:von|durch)|(?:kindly\s+)?(?:unterstützt|präsentiert|bereitgestellt|ermöglicht)\s+(?:von|durch)))(?=\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:markenbotschafter(?:in)?|(?:als|bin|werde)\s+(?:\w+\s+)?botschafter(?:in)?\s+(?:von|für|bei))\b|@[\w.]+[\s-](?:marken)?botschafter(?:in)?\b|(?m:^)[^\w\#@\n]*botschafter(?:in)?\s+(?:von\s+|für\s+)?@'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:koop(?:eration)?|collab)\s*(?:[:|)\]]|(?:mit|x)\s+@)'
        - '(?i)\b(?:danke|dankeschön|vielen\s+dank)(?:\s+\w+)?\s+(?:an\s+)?@[\w.]+\s*(?:,\s+dass\s+(?:ich|ihr\s+mi[rc]h?|wir)\b|(?:für\s+(?:die|den|das|diese[nsr]?|mein[e]?|eure?)\s+(?!\w*(?:hinweis|frage|tipp|feedback|rückmeldung|hilfe|korrektur|antwort|bild|foto|meldung|nachricht)))|(?:[^\w\s.,!?]+\s*)?\z)'
        - '(?i)\bgesponser[td]e[rsnm]?\s+(?:beitrag|post|reel|video)\b'
  fr:
    language: [fr]
    sources:
      - title: 'Loi n° 2023-451 du 9 juin 2023, article 5, modifiée par l''ordonnance n° 2024-978'
        url: https://www.legifrance.gouv.fr/eli/ordonnance/2024/11/6/2024-978/jo/texte
        date: 2024-11-06
    accepted:
      hashtags: [publicité, publicite, pub, collaborationcommerciale, collabcommerciale,
        partenariatcommercial, partenariatrémunéré, partenariatremunere]
      front: [publicité, publicite, pub, collaboration commerciale, collab commerciale, annonce]
      phrases: [collaboration commerciale, collab commerciale, partenariat rémunéré,
        partenariat commercial, contenu publicitaire, collaboration rémunérée]
      patterns:
        - '(?im)^[^\w\#@\n]*(?:publicité|publicite|pub)\s*(?:[:|/–—]|-\s|(?:avec|pour|en)\b|@)'
        - '(?i)[(\[*]\s*(?:publicité|pub)\b[^)\]\n]{0,40}[)\]*]'
        - '(?i)\bje\s+(?:travaille|bosse)\s+(?:chez|pour)\s+\S|\bmon\s+employeur\b'
        - '(?i)\bje\s+(?:touche|perçois|reçois)\s+(?:une\s+)?(?:petite\s+)?commission\b|\bm[''’](?:a|ont)\s+payée?\b|\bpayée?\s+par\s+(?=@|(?-i:\p{Lu}))|\brémunérée?\s+par\b'
        - '(?i)\bagence\s+\w+\s+pour\b'
    rejected:
      hashtags: [collab, collaboration, partenariat, partenaire, partner, ambassadeur,
        ambassadrice, offert, produitoffert, gifted, sp, spon, sponso, ad, sponsored, invitation,
        invité, invitée, envoipresse, ambassador]
      front: [sponso, offert]
      patterns:
        - '(?i:\ben\s+(?:partenariat|collaboration|collab|association|coopération)\s+avec)(?=\s+(?:(?i:(?:toute\s+)?l[''’]équipe\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:avec\s+le\s+soutien\s+de|grâce\s+à|présenté\s+par|proposé\s+par|sponsorisée?s?\s+par))(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\b(?:produits?|articles?|séjour|nuits?|lot|colis|cadeau)\s+(?:gracieusement\s+)?offert(?:e?s)?\s+par\b|\b(?:gracieusement|gentiment)\s+(?:offert|envoyé|prêté)e?s?\b|(?<!\w)offert(?:e?s)?\s+par\s+(?=@|(?-i:\p{Lu}))|[(\[*]\s*(?:produits?\s+)?offert(?:e?s)?\s*[)\]*]'
        - '(?i)\bambassa(?:deur|drice)\s+(?:(?:de|pour|chez|officielle?)\s+(?:la\s+marque\s+)?)?(?=@|(?-i:\p{Lu}))(?!(?:de|du|des|d'')\b)|@[\w.]+[\s-]ambassa(?:deur|drice)\b|(?i)\b(?:je\s+suis|en\s+tant\s+qu[''’]|comme)\s*(?:l[''’]|une?\s+)?ambassa(?:deur|drice)\b'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:collab|partenariat)\s*(?:[:|)\]]|(?:avec|x)\s+@)'
        - '(?i)\b(?:un\s+grand\s+|mille\s+)?mercis?(?:\s+(?:beaucoup|infiniment|encore))?\s+(?:à\s+)?(?:toute\s+l[''’]équipe\s+(?:de\s+|chez\s+)?)?@[\w.]+\s*(?:(?:de|d[''’])\s*(?:m[''’]|nous\s|me\s)|pour\s+(?:l[''’](?:envoi|invitation|accueil)|ce(?:tte|s|t)?|le|la|les|mon|ma|mes|votre|vos)\b(?!\s+(?:question|retour|remarque|aide|signalement|conseil|photo|correction|réponse|message))|(?:[^\w\s.,!?]+\s*)?\z)'
  it:
    language: [it]
    sources:
      - title: 'IAP, Digital Chart'
        date: 2024-10-30
      - title: 'AGCOM, delibera 197/25/CONS'
        date: '2025'
    accepted:
      hashtags: [pubblicità, pubblicita, advertising, adv, sponsorizzato, promosso, sponsoredby,
        contenutosponsorizzato]
      front: [pubblicità, pubblicita, advertising, adv, annuncio, contenuto sponsorizzato]
      phrases: [promosso da, promossa da, sponsorizzato da, sponsorizzata da, prodotto inviato da,
        prodotti inviati da, invitato da, invitata da, invitati da, invitate da,
        contenuto sponsorizzato, contenuto pubblicitario]
      patterns:
        - '(?i)\A[^\w\#@]*(?:adv|ad)\s+(?=[@#\p{L}])'
        - '(?im)^[^\w\#@\n]*(?:pubblicità|adv)\s*(?:[:|/–—]|-\s|(?:con|per|in)\b|@)'
        - '(?i)[(\[*]\s*(?:pubblicità|adv)\b[^)\]\n]{0,40}[)\]*]'
        - '(?i)\blavoro\s+(?:da|per|in|presso)\s+(?=@|(?-i:\p{Lu}))|\bguadagno\s+una\s+(?:piccola\s+)?commissione\b|\b(?:mi\s+ha(?:nno)?\s+pagat[oa]|sono\s+(?:stat[oa]\s+)?pagat[oa]\s+da)\b'
    rejected:
      hashtags: [suppliedby, collab, collaboration, collaborazione, incollaborazionecon, partner,
        partnership, ambassador, ambasciatore, ambasciatrice, gifted, sp, spon, omaggio,
        prodottoinomaggio, affiliato, linkaffiliato]
      front: [omaggio]
      patterns:
        - '(?i:\bin\s+(?:collaborazione|partnership|collab|associazione)\s+con)(?=\s+(?:(?i:il\s+team\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:con\s+il\s+(?:supporto|sostegno|contributo)\s+di|offerto\s+da|offerta\s+da|fornit[oaie]\s+da|presentato\s+da|grazie\s+al\s+supporto\s+di|supplied\s+by))(?=\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:(?:brand\s+)?ambassador\s+(?:di|per|del)?\s*(?=@|(?-i:\p{Lu}))|ambasciat(?:ore|rice)\s+(?:di|per|del\s+brand)?\s*(?=@)|sono\s+(?:un[''’]?\s*|una\s+)?(?:brand\s+)?ambassador\b)|@[\w.]+\s+ambassador\b'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:collab|collaborazione|partnership)\s*(?:[:|)\]]|(?:con|x)\s+@)'
        - '(?i)\bgrazie(?:\s+(?:mille|infinite|ancora))?\s+(?:a\s+)?(?:tutto\s+il\s+team\s+(?:di\s+)?)?@[\w.]+\s*(?:per\s+(?:aver(?:mi|ci)|il|la|i|le|lo|l[''’]|quest[oaei]|l[''’]invito)\b\s*(?!(?:\w+\s+)?(?:domanda|segnalazione|aiuto|consiglio|risposta|foto|feedback|messaggio))|(?:[^\w\s.,!?]+\s*)?\z)'
        - '(?i)\bprodott[oi]\s+in\s+omaggio\b|\bomaggio\s+di\s+(?=@|(?-i:\p{Lu}))'
        - '(?im)(?:^|[(\[*|.!?]\s*)link\s+affiliat[oi]\b'
  es:
    language: [es]
    sources:
      - title: 'Real Decreto 444/2024, usuarios de especial relevancia'
        date: '2024'
    accepted:
      hashtags: [publicidad, publi, anuncio, patrocinado, contenidopatrocinado, publicidadpagada,
        colaboraciónpagada, colaboracionpagada, colaboraciónremunerada]
      front: [publicidad, publi, anuncio, contenido patrocinado, patrocinado]
      phrases: [colaboración pagada, colaboración remunerada, publicidad pagada,
        contenido patrocinado, patrocinado por, patrocinada por, contenido publicitario]
      patterns:
        - '(?im)^[^\w\#@\n]*(?:publicidad|publi|anuncio)\s*(?:[:|/–—]|-\s|(?:con|para|de|en)\s+(?:@|colab)|@)'
        - '(?i)[(\[*]\s*(?:publicidad|publi)\b[^)\]\n]{0,40}[)\]*]'
        - '(?i)\btrabajo\s+(?:en|para)\s+(?=@|(?-i:\p{Lu}))|\b(?:me\s+llevo|gano|recibo)\s+una\s+(?:pequeña\s+)?comisión\b|\bme\s+(?:ha|han|pagó|paga|pagan)\s+pagado\b|\bme\s+(?:pagó|paga|pagan|pagaron)\b'
    rejected:
      hashtags: [collab, colaboración, colaboracion, colab, collaboration, embajador, embajadora,
        partner, ambassador, gifted, sp, spon, invitación, invitacion, encolaboración,
        encolaboracion, ad]
      front: [colab, colaboración]
      patterns:
        - '(?i:\ben\s+(?:colaboración|colab|asociación|alianza)\s+con)(?=\s+(?:(?i:el\s+equipo\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:con\s+el\s+apoyo\s+de|ofrecido\s+por|presentado\s+por|cortesía\s+de|regalo\s+de|cedido\s+por))(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bembajador[a]?\s+(?:(?:de|oficial)\s+(?:la\s+marca\s+)?)?(?=@)|@[\w.]+\s+embajadora?\b|\b(?:soy|como)\s+embajadora?\b'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:colab|collab|colaboración)\s*(?:[:|)\]]|(?:con|x)\s+@)'
        - '(?i)\b(?:mil\s+|muchas\s+)?gracias\s+(?:a\s+)?(?:todo\s+el\s+equipo\s+de\s+)?@[\w.]+\s*(?:por\s+(?:invitar|enviar|regalar|mandar|tener|hacer|prestar|dejar|traer|acoger|est[aeo]s?|el|la|los|las|mi|mis)\w*\b\s*(?!(?:\w+\s+)?(?:pregunta|aviso|ayuda|consejo|respuesta|foto|comentario|mensaje))|(?:[^\w\s.,!?]+\s*)?\z)'
  eu:
    language: [en]
    sources:
      - title: 'European Commission and consumer authorities, sweep on influencers'
        date: '2024-02'
      - title: 'Directive 2005/29/EC on unfair commercial practices'
        date: '2005'
    accepted:
      hashtags: [ad, advert, advertisement, advertising, werbung, anzeige, publicité, publicite,
        pubblicità, adv, publicidad, publi, collaborationcommerciale, bezahltewerbung]
      front: [ad, advert, advertisement, advertising, werbung, anzeige, publicité, pubblicità,
        publicidad, publi, adv]
      phrases: [advertisement feature, collaboration commerciale, bezahlte werbepartnerschaft,
        paid advertisement]
      patterns:
        - '(?im)^[^\w\#@\n]*(?:paid\s+)?(?:ad|advert|advertisement|advertising)\s*(?:[:|–—]|-\s)'
        - '(?i)\A[^\w\#@]*(?:paid\s+)?(?:ad|advert|advertisement)\s+(?:with|for|by|from)\s+[@#\p{L}]'
        - '\A[^\w\#@]*(?:AD|Ad|ADVERT|Advert)\s+(?=@)'
        - '(?i)\badvertisement\s+feature\b'
        - '(?i)[(\[*]\s*(?:paid\s+)?(?:ad|advert|advertisement)\s*(?:[,:|/–—-][^)\]\n]{0,40})?[)\]*]'
        - '(?i)(?:^|[.!?\n]\s*|@)(?!\W*(?:nobody|no\s+one|none|never|not)\b)[\w.&-]++(?:\s+(?!nobody|no\b|not\b|never)[\w.&-]+){0,3}?\s+(?:paid|pays|is\s+paying|has\s+paid)\s+(?:me|us)\b'
        - '(?i)\bi(?:\s+was|[''’]?ve\s+been|\s+have\s+been|[''’]m\s+being|\s+am\s+being|\s+got|\s+get|[''’]m|\s+am)\s+paid\s+(?:by|to|for)\b'
        - '(?i)\bmy\s+(?:employer|company|agency|client)\s+(?:is|was|gets)\s+paid\b'
        - '(?i)(?<!\w)(?:i|we)\s+(?:may\s+|might\s+|can\s+|will\s+|do\s+|also\s+)?(?:earn|get|receive|make)\s+(?:a\s+|an\s+)?(?:small\s+|tiny\s+|little\s+)?(?:affiliate\s+|sales\s+)?(?:commission|cut|kickback|percentage|referral\s+fee)\b'
        - '(?i)(?<!\w)i(?:\s+work|[''’]m\s+employed|\s+am\s+employed)\s+(?:at|for|by|in\s+\w+\s+at)\s+\S'
        - '(?i)(?<!\w)i(?:[''’]m|\s+am)\s+(?:on|in|part\s+of)\s+the\s+(?:\w+\s+)?team\s+at\b'
        - '(?i)\bmy\s+(?:own\s+)?(?:employer|day\s+job)\b'
        - '(?i)\b(?:this|the)\s+(?:post|video|reel|story|clip|episode|thread)\s+(?:is|was)\s+(?:an?\s+(?:paid\s+)?(?:ad|advert|advertisement)|paid\s+for)\b'
        - '(?i)\bagency\s+(?:team\s+)?(?:for|of|account)\b|\b(?:team|agency)\s+\w+\s+for\s+(?-i:\p{Lu})\w+\s*\z'
    rejected:
      hashtags: [sp, spon, sponcon, collab, collaboration, collabs, partner, partners,
        partnership, brandpartner, ambassador, brandambassador, gifted, giftedproduct, giftedstay,
        prgift, prsample, prpackage, suppliedby, supplied, supportedby, poweredby, presentedby,
        kindlygifted, teampartner, brandcollab, inpartnershipwith, incollaborationwith,
        kooperation, partenariat, ambassadeur, ambassadrice, embajador, embajadora,
        collaborazione, colaboración, offert]
      patterns:
        - '(?i:(?<!paid\s)\b(?:in|as\s+part\s+of\s+(?:a|my|our))\s+(?:partnership|collaboration|association|cooperation|co-operation|collab)\s+with)(?=\s+(?:(?i:(?:the|my|our)\s+(?:\w+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:brought\s+to\s+you|supplied|powered|presented|made\s+possible|kindly\s+(?:provided|supported|supplied))\s+by)(?=\s+(?i:(?:the|my|our)\s+(?:\w+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\s+(?:at|from)\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:supported|provided)\s+by(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bcourtesy\s+of(?=\s+@|\s+my\s+friends\s+at)'
        - '(?i)\b(?:kindly\s+|was\s+|were\s+|been\s+|\#?pr\s*[-/]?\s*|ad[-/])gifted\b(?!\s+(?:with|at|in|enough|and|to\s+(?:my|his|her|the|a)|the\s+(?:museum|city|town|nation|library)|(?:by|from)\s+)?(?:my|our|his|her|their|your|a\s+\w+\s+by\s+my|child|children|kids|students?))'
        - '(?i)(?<![\w#])gifted\s+(?:by|from)\s+(?!my\b|our\b|his\b|her\b|their\b|your\b|nature|god)'
        - '(?i)(?<![\w#])gifted\s+(?:stay|product|products|item|items|sample|samples|pair|collab|post|trip|experience|meal|kit)\b'
        - '(?i)\b(?:brand|creator|content|influencer)\s+partners?\b(?!\s+(?:program|manager|wanted|needed))|\bcollab\b(?=[^\n]*@\w)|(?<=@)\w[^\n]*\Kcollab\b'
        - '(?i)@[\w.]+\s+(?:brand\s+)?partner\b(?!\s+(?:with|up|to|and|for|on)\b)|(?i:\bproud(?:ly)?\s+(?:to\s+be\s+(?:a\s+)?)?)(?:(?-i:\p{Lu})\w+|@[\w.]+)(?i:\s+partner\b)'
        - '(?im)^[^\w\#@\n]*gifted\b\s*(?:[:|.–—*]|-\s|@|$|[^\w\s,;''’\"])|[(\[*]\s*(?:kindly\s+)?gifted(?:\s+by[^)\]\n]{0,30})?\s*[)\]*]|(?:[.!?|/–—]|-\s)\s*gifted\.?\s*\z'
        - '(?i)\b(?:pr|press)\s*[-/]?\s*gift(?:ed|ing)?\b'
        - '(?i)\b(?:proud\s+|official\s+|brand\s+|new\s+)+ambassador\s+(?:for|of|with)\s+(?=@|(?-i:\p{Lu}))|(?i)(?<!a\s)(?<!an\s)(?<!your\s)\b(?:brand|sponsored)\s+ambassador\s+(?:for|at|with|of)\b|@[\w.]+\s+(?:brand\s+)?ambassador\b'
        - '(?i)\b(?:i[''’]?m|i\s+am|as)\s+(?:an?\s+|the\s+|their\s+)(?:proud\s+|official\s+|new\s+|brand\s+|[@\w.]+\s+)*(?:ambassador|brand\s+partner)\b|\b(?:my\s+)?ambassador(?:ship)?\s+(?:for|with|year\s+with)\s+(?=@)|(?m:^)[^\w\#@\n]*ambassador\s*(?:[:|@–—]|-\s)'
        - '(?i)\#gift(?:ed)?\s+(?:from|by)(?=\s+@)|\#(?:brand)?ambassador\w*|\#\w{3,}(?:ambassador|partner)\b'
        - '(?i)\b(?:my|our|today[''’]?s|this\s+(?:week|month|video|episode)[''’]?s)\s+(?:lovely\s+|wonderful\s+|kind\s+)?(?:sponsors?|brand\s+partners?)\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)(?:(?<!\w)i(?:[''’]ve|\s+have|[''’]m|\s+am)?|(?:^|[.!?\n])[^\w\n]*(?:proudly)?(?=\s*(?:partnered|teamed|collabed)\b))\s*\b(?:so\s+|very\s+|super\s+)?(?:(?:happy|excited|proud|thrilled|glad)\s+to\s+(?:be\s+)?)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing)?|collaborate)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:excited|happy|thrilled|delighted|proud|honou?red|glad|stoked|pumped|grateful|lucky|pleased|blessed|over\s+the\s+moon|chuffed)\s+to\s+(?:be\s+|have\s+)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing|e)?)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build))'
        - '(?i)\b(?:was|is|were|are)\s+(?:a|an|part\s+of\s+(?:a|my|our))\s+(?:\w+\s+)?(?:collaboration|collab|partnership)\s+with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:many\s+|huge\s+|big\s+)?(?:thanks|thank\s+you|thx|cheers)(?:\s+so\s+much|\s+again|\s+a\s+lot)?\s+(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends)\s+(?:at|from)\s+)?@[\w.]+(?:\s+and\s+@[\w.]+)?\s+for\s+(?:(?:flying|feeding|dressing|styling|spoiling|giving|lending|fitting|pampering|accommodating|equipping|putting|outfitting|upgrading\s+my|shipping|posting|gifting|sorting|hooking)\s+(?:me|us)\b|(?:kindly\s+|always\s+)?(?:sending|having|hosting|inviting|sponsoring|supporting|gifting|providing|supplying|kitting|letting|treating|making\s+(?:this|it)\s+(?:\w+\s+)?possible)\b|(?:my|these|this|the)\s+(?!(?:[\w#]+\s+){0,3}?\w*(?:nominat|award|opportunit|chance|talk\b|welcome|shout|retweet|\brt\b|follow|mention|discussion|interview|debate|support\b|article|story|correction|feedback|question|report|tip|review|help|patch|photo|heads|reminder|recommendation|words|idea|suggestion|correction|catch|bug|pr\b|pull|answer|link|note|company|chat|conversation|warning|support\s+ticket)))'
        - '(?i)\b(?:thanks|thank\s+you|thx|ty)\s+(?:to\s+)?@[\w.]+\s*(?:[^\w\s.,!?]+\s*)?\z'
        - '(?i)\#(?:thanks|thankyou|thx)(?!giving|god|you\b|\b|mom|mum|dad)\w+'
        - '(?i)(?:^|[(\[|/\n.!?]\s*)[^\w\#@\s]?\s*(?:(?:new|another|latest|paid|big|fun|a)\s+)?(?:collab|collaboration|partnership|partner)\s*(?:[:|)\]]|\s+with\s+@|\s+x\s+@|[–—-]\s)'

"""###
    ),
    (
      "astroturf/talking-points.yaml",
###"""
summary: words handed out for other people to post as their own
severity: error
languages: [en]
check:
  find:
    signal: hands_out_words
message: '"{match}" puts your words into other people''s mouths'
label: a script for others
help:
  - give people facts and let them say what they really think, in their own words
  - ask staff and partners to say who they are
why: |
  Praise that is copied is not praise, and readers notice the third identical post. It costs your staff
  and fans the trust of their own friends. Listen to what they say unprompted; if they like what you do,
  their clumsy sentence is worth more than your polished one.
sources:
  - title: 'The essay on talking points against listening (M. Collier)'
examples:
  - flag: 'Fans! ⟦Copy and paste⟧ this on your page tonight: "Nothing beats an Acme morning"'
  - flag: 'Team: ⟦suggested post⟧ for your profiles is attached, please use it before noon.'
  - flag: 'Posting about the launch? ⟦Same wording,⟧ same picture, everyone at nine sharp.'
  - flag: 'If anyone asks about the price, ⟦say: "worth every cent"⟧'
  - flag: 'Dear ambassadors, ⟦caption to copy⟧ "My new favourite bag, and it is not even close"'
  - flag: 'Everybody ⟦share it from your private account⟧ by Friday and make it sound spontaneous.'
    kind: dm
  - flag: 'Five ⟦ready-made comments⟧ for the council page, just add your name.'
  - pass: 'Posting about the launch? Say what you really think, and say that you work here.'
  - pass: 'Fact sheet for staff: prices, dates, known faults. What you make of it is up to you.'
    kind: dm
  - pass: 'Tell us what the new bag gets wrong. The best complaint wins a bag.'
  - pass: 'Share this if a neighbour needs it: water is off in Mill Lane until noon.'
  - pass: 'We saw your posts about the launch, all of them in your own words. Thank you.'
  - trap: 'Writing to the council? Please don''t copy and paste, your own two lines count more.'
    because: asks for the opposite
  - trap: 'Copy and paste this command into the terminal, then restart the router.'
    because: words for a machine
  - trap: 'If a friend asks for help, tell them the line is open all night: 0800 000 0000'
    because: passes on help, not praise
  - trap: 'He said "just copy our caption" and I have never unfollowed anyone so fast.'
    because: reported speech

"""###
    ),
    (
      "claim/miracle.yaml",
###"""
summary: a promise of instant, certain or effortless results
severity: error
languages: [en]
check:
  find:
    all:
      - signal: miracle_claim
    none:
      - signal: sourced
message: '"{match}" promises what nobody can promise'
label: too good to be true
help:
  - say what happened, to how many people, in how long, and how you know
  - or drop the promise and describe what the thing does
why: |
  Miracle cures and secret formulas are the oldest trick in the trade, and everybody who reads you has
  been had by one. A modest result with a number and a method is rarer, and people believe it. If it
  really worked overnight for everyone, you would not need the adjective.
sources:
  - title: 'Stating the obvious (O. Blanchard): miracle cures, fairy tales and the best secret formula'
  - title: 'FTC, 16 CFR Part 255, Guides Concerning the Use of Endorsements and Testimonials in Advertising'
    url: https://www.federalregister.gov/documents/2023/07/26/2023-14795/guides-concerning-the-use-of-endorsements-and-testimonials-in-advertising
    date: 2023-07-26
examples:
  - flag: 'Our ⟦secret formula⟧ fills your calendar while others sleep.'
  - flag: '⟦Double your sales⟧ in 7 days, no ads, no calls.'
  - flag: 'This tea ⟦melts belly fat⟧. Drink, sit, done.'
  - flag: '⟦Guaranteed results⟧ for anyone, in any market, from day one.'
  - flag: '⟦Lose 10 kg in two weeks⟧ and keep eating cake.'
  - flag: 'The 𝗼𝗻𝗲 𝘄𝗲𝗶𝗿𝗱 𝘁𝗿𝗶𝗰𝗸 that fixes back pain'
    because: letters in fancy dress promise just as much
  - flag: '⟦Go to bed broke, wake up rich⟧.'
  - pass: 'Three pilots, 90 days: repeat orders up 9%, 4% and down 1%. Method in the thread.'
  - pass: 'The tea tastes of fennel and helps you to drink less coffee. That is all it does.'
  - pass: 'Our course takes six months and about a third of people finish it.'
  - pass: 'Delivery is guaranteed by Friday or we refund the postage.'
  - pass: 'The new cloth removed red wine in our test, coffee too, ink not at all.'
  - trap: 'There is no secret formula. There is a list of 40 people to call.'
    because: denied
  - trap: 'Do overnight riches and miracle pills sound like reality to you?'
    because: a rhetorical question that mocks them
  - trap: '"Guaranteed growth in seven days," the guru said. We asked for his accounts.'
    because: quoted
  - trap: 'Overnight oats: milk, oats, a pinch of salt, done by morning.'
  - trap: 'A 10x optical zoom is heavy, and worth it on a safari.'

"""###
    ),
    (
      "disclosure/ambiguous-label.yaml",
###"""
summary: a label that does not say "this is an ad"
severity: error
languages: [en, de, fr, es, it]
# The brand's own account is plainly the advertiser; vague thanks from it deceive nobody.
when:
  from: own
  kind: [post, story, reply, comment, repost]
  none:
    - from: brand
check:
  find:
    all:
      - label: { table: disclosure, is: rejected, for: any_market }
    none:
      - label: { table: disclosure, is: accepted, for: each_market }
message: '"{label}" is not understood as a disclosure ({markets})'
label: too vague to count
help: 'write "#ad" or "Ad:" at the front (Werbung, Publicité, Publicidad or Pubblicità in posts of those languages)'
why: |
  "#sp", "gifted" and "in partnership with" are signals between professionals. Readers take them for
  friendship or do not read them at all, and that is why regulators refuse them: in the European
  Commission's sweep of 576 influencers these wordings were what most used instead of a label. If
  somebody paid or gave, say "ad".
sources:
  - title: 'FTC, Disclosures 101 for Social Media Influencers'
    url: https://www.allaboutadvertisinglaw.com/2019/11/operation-full-disclosure-continued-ftc-releases-disclosure-guides-for-influencers.html
    date: 2019-11-05
  - title: "CAP, ASA and CMA, An Influencer's Guide to making clear that ads are ads"
    date: 2018-09-28
  - title: 'European Commission and consumer authorities, sweep on influencers'
    date: '2024-02'
  - title: 'IAP, Digital Chart'
    date: 2024-10-30
  - title: 'Stating the obvious (O. Blanchard): transparency only when convenient'
examples:
  - flag: '⟦#spon⟧ Second winter with these gloves, still warm.'
    account: '@mika.outside'
  - flag: '⟦In partnership with⟧ @northpeak: four ways to dry a tent'
    account: '@mika.outside'
  - flag: 'This kettle ⟦was gifted⟧ by @steamworks and it whistles in tune.'
    account: '@tea_with_ana'
  - flag: '⟦Thanks to @northpeak for sending⟧ the gloves, my thumbs agree.'
    account: '@mika.outside'
  - flag: 'Sunday reading is ⟦brought to you by⟧ @inkandpaper'
    account: '@tea_with_ana'
  - flag: '⟦As a proud ambassador⟧ for @northpeak I get to test things in bad weather.'
    account: '@mika.outside'
  - flag: '⟦Sponsored⟧: the gloves that made me like January.'
    account: '@mika.outside'
    because: enough in the US, not in the UK
    markets: [us, uk]
  - flag: '⟦In Kooperation mit⟧ @taschenwerk zeige ich euch, was in meinen Rucksack passt.'
    account: '@mia.packt'
    lang: de
  - flag: '⟦En partenariat avec⟧ @velodoux : comment je fixe une sacoche'
    account: '@lise_a_velo'
    lang: fr
  - flag: '⟦En colaboración con⟧ @casasol, tres rutas para un fin de semana.'
    account: '@rutas.de.ana'
    lang: es
  - flag: '⟦In collaborazione con⟧ @zainocasa: cosa porto in tre giorni'
    account: '@sara.viaggia'
    lang: it
  - pass: '#ad Second winter with these gloves, still warm. #spon'
    account: '@mika.outside'
    because: a label that counts stands beside the one that does not
  - pass: 'Ad: in partnership with @northpeak, four ways to dry a tent'
    account: '@mika.outside'
  - pass: 'Sponsored: the gloves that made me like January.'
    account: '@mika.outside'
    markets: [us]
  - pass: 'Anzeige | In Kooperation mit @taschenwerk: was in meinen Rucksack passt'
    account: '@mia.packt'
    lang: de
  - pass: 'Pubblicità – in collaborazione con @zainocasa: cosa porto in tre giorni'
    account: '@sara.viaggia'
    lang: it
  - pass: 'In partnership with @rivertrust we planted 300 willows on Saturday.'
    account: '@acme'
    because: the brand speaks on its own account
  - trap: 'Thanks to @noor for the bug report, fixed in 4.2.'
    account: '@mika.outside'
    because: thanks for a favour, not for goods
  - trap: 'The Danish ambassador opened the bridge this morning.'
    account: '@marlowpost'
  - trap: 'A gifted child is still a child: bedtime at eight.'
    account: '@tea_with_ana'
  - trap: 'My partner fixed the tent with a spoon.'
    account: '@mika.outside'
  - trap: 'Made in collaboration with Elmswell College: a map of every bench in town.'
    account: '@benchwatch'
    because: public bodies, nobody sells

"""###
    ),
    (
      "disclosure/missing.yaml",
###"""
summary: a commercial tie without a word about it
severity: error
languages: [en, de, fr, es, it]
when:
  from: own
  kind: [post, story, reply, comment, repost]
check:
  find:
    all:
      - signal: commercial_tie
    none:
      - label: { table: disclosure, is: any, for: any_market }
message: '"{match}" shows a commercial tie, and nothing says that this is an ad'
label: a tie to the seller
help: 'start the post with the label of its market: "#ad" in English, "Werbung", "Publicité", "Publicidad", "Pubblicità"'
why: |
  A code with your name on it, a link that pays you or a parcel from the brand changes how people weigh
  your words, and they cannot see it unless you say so. Two letters at the front settle it, and studies
  of posts before and after labelling find that honest labels cost no further engagement. It should not
  take a lawyer to be straight with friends.
sources:
  - title: 'FTC, 16 CFR Part 255, Guides Concerning the Use of Endorsements and Testimonials in Advertising'
    url: https://www.federalregister.gov/documents/2023/07/26/2023-14795/guides-concerning-the-use-of-endorsements-and-testimonials-in-advertising
    date: 2023-07-26
  - title: "CAP, ASA and CMA, An Influencer's Guide to making clear that ads are ads"
    date: 2018-09-28
  - title: 'Loi n° 2023-451 du 9 juin 2023, article 5, modifiée par l''ordonnance n° 2024-978'
    date: 2024-11-06
  - title: 'UWG § 5a Abs. 4'
    date: 2022-05-28
  - title: 'Mathur et al., Endorsements on Social Media: affiliate links on YouTube and Pinterest'
    url: https://arxiv.org/abs/1809.00620
    date: '2018'
  - title: 'Disclosure and engagement: 400 creators, one million posts'
    url: https://arxiv.org/abs/2407.09202
    date: '2024'
  - title: 'Stating the obvious (O. Blanchard): disclosure is not a thing your lawyers need to brief you about'
examples:
  - flag: 'Love this serum! Use my code ⟦GLOW20⟧ at glowskin.example'
    account: '@jo_makes'
    because: a personal code is a tie
  - flag: 'The tent that survived Iceland: ⟦https://tentworks.example/dome?aff=mika⟧'
    account: '@mika.outside'
  - flag: 'Best kettle I have owned. ⟦https://amzn.to/3xKettle⟧'
    account: '@tea_with_ana'
  - flag: '⟦@northpeak kindly sent me⟧ these gloves last week and my fingers are still warm.'
    account: '@mika.outside'
  - flag: 'Two nights in the treehouse and I slept like a stone. ⟦Complimentary stay⟧, great coffee, @treetops_inn'
    account: '@mika.outside'
  - flag: '#a​d These trainers squeak, and I do not care. Use code ⟦MIKA10⟧ for 10% off @northpeak'
    account: '@mika.outside'
    because: an invisible space breaks the label, so there is none
  - flag: 'Mein Rucksack fürs Büro ist von @taschenwerk. Mit meinem Code ⟦MIA15⟧ spart ihr 15 %.'
    account: '@mia.packt'
    lang: de
  - flag: '⟦@velodoux m''a envoyé⟧ cette sacoche, trois semaines de pluie et rien n''a bougé.'
    account: '@lise_a_velo'
    lang: fr
  - flag: '⟦@casasol nos invitó⟧ dos noches y volvimos sin ganas de volver.'
    account: '@rutas.de.ana'
    lang: es
  - flag: 'Il mio zaino preferito. Con ⟦il mio codice sconto⟧ SARA10 risparmiate su @zainocasa'
    account: '@sara.viaggia'
    lang: it
  - flag: 'The new Acme planner saves me an hour a day: ⟦https://acme.example/planner⟧'
    account: '@priya'
    because: an employee links to the employer's shop
  - flag: 'Slept through the storm in this one. @northpeak'
    account: '@mika.outside'
    flags: { paid_partnership: true }
    because: the platform's toggle alone is not enough
  - pass: '#ad Love this serum! Use my code GLOW20 at glowskin.example'
    account: '@jo_makes'
  - pass: 'Ad – affiliate link: the tent that survived Iceland https://tentworks.example/dome?aff=mika'
    account: '@mika.outside'
  - pass: 'I work at Acme, so salt to taste: the new planner is out. https://acme.example/planner'
    account: '@priya'
  - pass: 'Werbung | Mein Rucksack fürs Büro ist von @taschenwerk. Mit meinem Code MIA15 spart ihr 15 %.'
    account: '@mia.packt'
    lang: de
  - pass: 'Collaboration commerciale avec @velodoux : avec mon code LISE10, dix pour cent de moins.'
    account: '@lise_a_velo'
    lang: fr
  - pass: 'Spring is here: code SPRING20 takes 20% off in our shop, https://acmehome.example'
    account: '@acmehome'
    because: a shop's own code in its own shop
  - pass: 'Bought this tent myself three years ago and would again. https://tentworks.example/dome'
    account: '@mika.outside'
  - trap: 'A first-time contributor sent me 14 tests with the patch. Merge of the year.'
    because: a gift between programmers
  - trap: 'The code of conduct is short: https://club.example/rules?ref=newsletter'
    because: a channel, not a person
  - trap: 'My code review checklist: names, tests, errors. Use it with your team.'
  - trap: 'Door code B12 works until Sunday, then ask at the desk.'
  - trap: '@lena sent me a photo of the dog asleep in the parcel.'

"""###
    ),
    (
      "dm/canned.yaml",
###"""
summary: a message from a template, with the holes still in it
severity: error
when:
  from: own
  kind: [dm, invite]
check:
  find:
    signal: merge_field
message: '"{match}" stands where a person should be addressed'
label: nobody's name
help: write to one person, by name, and say what you have in common; or do not write
why: |
  A message that greets {{first_name}} tells the reader two things: it was not written for them, and
  nobody looked before it went out. People delete canned messages unread and remember who sent them.
  One line about something you really share does more than a thousand sends.
sources:
  - title: '10 ways marketers quickly kill online social relationships (Social Gastronomy)'
examples:
  - flag: 'Hi ⟦{{first_name}}⟧, love your profile! Coffee next week?'
    kind: dm
  - flag: 'Hello ⟦%NAME%⟧, your order is on its way.'
    kind: dm
  - flag: '⟦Dear Sir or Madam⟧, we would be glad to present our range.'
    kind: dm
  - flag: 'Hey ⟦undefined⟧! Your ticket is waiting.'
    kind: dm
  - flag: 'We think ⟦{company_name}⟧ could grow faster with us.'
    kind: invite
  - flag: 'Liebe ⟦[Vorname]⟧, schön, dass du dabei bist!'
    kind: dm
    lang: de
  - flag: 'Bonjour ⟦{{prenom}}⟧, votre place est réservée.'
    kind: dm
    lang: fr
  - flag: 'Hola ⟦[nombre]⟧, gracias por tu compra.'
    kind: dm
    lang: es
  - pass: 'Hi Jonas, you asked about step 3 of the caching post. The script is in the repo now.'
    kind: dm
  - pass: 'Hello Ms Okafor, your order left this morning, tracking 8812.'
    kind: dm
  - pass: 'Hey all three of you, Saturday at ten works. Bring gloves.'
    kind: invite
  - pass: 'Hallo Mia, das Paket kommt am Dienstag.'
    kind: dm
    lang: de
  - pass: 'Good morning! Your table is ready when you are.'
    kind: dm
  - trap: 'You asked how to print {{first_name}} literally: wrap it in raw tags.'
    kind: dm
    because: about templates, not from one
  - trap: 'Dear Madam Okafor, the minutes are attached.'
    kind: dm
    because: a name follows
  - trap: 'Hi Noor, the [draft] is in the folder, 100% done.'
    kind: dm
  - trap: 'Hi there, long time no see! Did the null pointer bug go away?'
    kind: dm

"""###
    ),
    (
      "promo/in-support-channel.yaml",
###"""
summary: selling to somebody who came with a problem
severity: error
languages: [en, de, fr, es, it]
when:
  from: own
  any:
    - kind: [reply, comment]
    - field: { tags: { has: support, if_absent: false } }
  none:
    - field: { parent.inbound: { is: false, if_absent: false } }
check:
  any_of:
    - find:
        all:
          - signal: sells_in_support
          - kind: [reply, comment]
          - any:
              - field: { tags: { has: support, if_absent: false } }
              - parent: { signal: has_trouble }
        none:
          - parent: { signal: asks_to_buy }
          - signal: compensates
    - find:
        all:
          - signal: sells_in_support
          - field: { tags: { has: support, if_absent: false } }
        none:
          - kind: [reply, comment]
          - signal: compensates
message: '"{match}" is offered to somebody who came with a problem'
label: selling, at the worst moment
help:
  - solve the problem first and leave the offer out
  - if the paid plan is the only solution, say so plainly and name the way without it
why: |
  Whoever writes to support has a problem with something they already paid for. An offer at that moment says
  that their trouble is an opening. Such replies are passed around as a warning, and the next person with a
  question asks somewhere else.
sources:
  - title: 'How marketing is choking the life out of social communications (O. Blanchard): promotion through the support channel'
examples:
  - flag: 'Sorry about the leak! Have you seen our new kettle? It is ⟦20 % off⟧ this week.'
    kind: reply
    parent: { text: 'The kettle leaks after three weeks, and the shop sends me in circles.', inbound: true }
  - flag: 'We hear you, logins are slow today. ⟦By the way, our⟧ Gold account skips the queue for £12 a month.'
    kind: reply
    parent: { text: 'Locked out since seven, payday of all days. Useless.', inbound: true }
  - flag: '⟦Looking for more power⟧? The Turbo is in our sale, get it here: acme.example/turbo'
    kind: reply
    parent: { text: 'The blender smells of burning and nobody picks up the phone.', inbound: true }
  - flag: 'Sorry you had to wait. ⟦Did you know our⟧ members board first, from £99 a year?'
    kind: reply
    parent: { text: 'Two hours in the queue with a baby, no water, no information.', inbound: true }
  - flag: '⟦Upgrade to⟧ Care Plus and never worry about a broken screen again!'
    kind: reply
    parent: { text: 'The screen cracked on day two, how do I get a refund?', inbound: true }
  - flag: 'Weekend deal for everybody: order now, ⟦10 % off⟧ all plans!'
    tags: [support]
    because: a support channel is no shop window
  - flag: 'Das ist ärgerlich. ⟦Kennen Sie schon unser Premium⟧-Abo? Jetzt nur 9 € im Monat!'
    kind: reply
    lang: de
    parent: { text: 'Der Router ist seit Montag kaputt und niemand meldet sich.', inbound: true }
  - flag: 'Désolés ! Profitez de ⟦-20 % sur le⟧ nouveau modèle.'
    kind: reply
    lang: fr
    parent: { text: 'La machine est tombée en panne après un mois, très déçue.', inbound: true }
  - flag: 'Lo sentimos. ⟦Descubre⟧ nuestro plan Premium, por solo 5 € al mes.'
    kind: reply
    lang: es
    parent: { text: 'La aplicación no funciona desde ayer y nadie contesta.', inbound: true }
  - flag: 'Ci dispiace! Acquista il nuovo modello con il ⟦20 % di sconto⟧.'
    kind: reply
    lang: it
    parent: { text: 'Il frullatore si è rotto dopo due settimane, pessimo.', inbound: true }
  - pass: 'Sorry. That batch has a weak seal: a new kettle is on its way, keep the old one for the plants.'
    kind: reply
    parent: { text: 'The kettle leaks after three weeks, and the shop sends me in circles.', inbound: true }
  - pass: 'You''re right, the premium lane was closed and nobody told you. We''ve refunded the £15.'
    kind: reply
    parent: { text: 'Paid £15 for the fast lane and stood in the same queue as everyone.', inbound: true }
  - pass: 'Logins are back since nine. A server ran out of memory, sorry for the morning.'
    kind: reply
    parent: { text: 'Locked out since seven, payday of all days. Useless.', inbound: true }
  - pass: 'Das Ersatzgerät kommt morgen. Tut uns leid, dass sich niemand gemeldet hat.'
    kind: reply
    lang: de
    parent: { text: 'Der Router ist seit Montag kaputt und niemand meldet sich.', inbound: true }
  - pass: 'Hold reset for ten seconds, then set the clock again.'
    kind: reply
    tags: [support]
    parent: { text: 'How do I reset the timer?', inbound: true }
  - trap: '4 € a month for 500 GB. Account, Plan, Change, the rest of the old month is credited.'
    kind: reply
    tags: [support]
    parent: { text: 'What does the bigger plan cost and how do I switch?', inbound: true }
    because: the price was asked for
  - trap: 'Sorry, Ada. Here is a 10 € voucher for the trouble, and the repair is free.'
    kind: reply
    parent: { text: 'The zip broke on day one. Not amused.', inbound: true }
    because: makes good, sells nothing
  - trap: 'In order to reset it, hold both buttons. The shop in Mill Lane swaps the battery while you wait.'
    kind: reply
    parent: { text: 'My watch stopped working, please help.', inbound: true }
  - trap: 'We pulled that offer, it was misleading. You''re right.'
    kind: reply
    parent: { text: 'Your "half price" sale is twice what I paid in May. A joke.', inbound: true }

"""###
    ),
    (
      "promo/pure-promotion.yaml",
###"""
summary: a post that only sells
severity: warning
languages: [en]
when:
  from: own
  kind: [post, story, repost]
check:
  find:
    all:
      - signal: call_to_buy
      - signal: product_or_price
      - signal: { name: promotional, min_score: 3 }
    none:
      - signal: gives
      # A creator's ad that says it is one hides nothing.
      - all:
          - label: { table: disclosure, is: accepted, for: any_market }
          - signal: speaks_as_one
      # A long text with one call in it is something else: an article with a plug.
      - all:
          - metric: { words: { above: 60 } }
          - none:
              - signal: { name: promotional, min_score: 6 }
message: '"{match}" is all this post has to say'
label: the call to buy
help:
  - add something for the reader, such as an answer to a question you were asked, how it is used, who made it, or what it cannot do
  - or keep it and let the posts around it give something
why: |
  People follow accounts that tell them something, and a post with nothing but a call to buy tells them
  only that you want their money. Marketing on a social channel is not social by being there. Answer a
  question you were really asked, show how the thing is used, thank the person who gave you the idea:
  the offer can stay, it just should not stand alone.
sources:
  - title: 'Stating the obvious (O. Blanchard): marketing on social media channels is not social'
  - title: 'How marketing is choking the life out of social communications (O. Blanchard)'
examples:
  - flag: 'Our walnut desk comes in 3 sizes and 12 finishes. ⟦Order now⟧ 👉 acmehome.example/desk'
    because: sizes, finishes and an order form, nothing else
  - flag: '☀️ Sunglasses from £12! ⟦Shop the⟧ whole range before it''s gone'
  - flag: 'Black Friday came early: 40% off all headphones. ⟦Grab yours⟧ today, link in bio'
    platform: instagram
  - flag: "New scents just landed 🕯️ cedar, plum, salt. ⟦Treat yourself⟧, from $18 at acmehome.example"
  - flag: 'Six places on our pottery course, £85 each. ⟦Book now⟧: acme.example/clay'
  - flag: '𝗕𝘂𝘆 𝗻𝗼𝘄 and get the second pair half price'
    because: letters in fancy dress are still a call to buy
  - flag: 'Gold membership: lounge, priority boarding, free seats. £99 a year. ⟦Upgrade today⟧ and travel like you mean it!'
  - pass: 'Three of you asked whether the walnut desk fits a 70 cm alcove. It does, with a centimetre to spare; photo below. Order at acmehome.example/desk'
    because: answers a question
  - pass: 'New: the walnut desk, £240.'
    because: news without a call
  - pass: 'How to oil a walnut desk: thin coat, ten minutes, wipe, wait a day. Buy your oil anywhere, ours is £9.'
    because: helps whether or not you buy
  - pass: 'The hinge on the first 200 desks squeaks. If yours does, order a free spare part at acmehome.example/hinge'
    because: owns up and repairs
  - pass: 'Which chair would you put beside the walnut desk at home? We build the one with the most votes.'
  - pass: 'Thank you to Mina, who drew the new handle. The desk with it is £240, order here: acmehome.example/desk'
    because: credits a person
  - trap: 'In order for the survey to count, please answer both pages.'
    because: '"order" is no call here'
  - trap: 'The repair shop at Best Buy on Elm Street replaced my screen for $40.'
  - trap: 'House rule: no "buy now", no "50% off", no "message me for prices".'
    because: the selling words are quoted in order to forbid them
  - trap: 'Shop around before you sign: the same insurance cost £40 less two streets away.'
  - trap: 'If you buy your ticket on the bus it is £2, exact change please.'
    because: tells people what they need to know

"""###
    ),
    (
      "reply/answer-is-sales.yaml",
###"""
summary: a question answered with something to buy
severity: warning
languages: [en, de, fr, es, it]
when:
  kind: [reply, comment]
  from: own
  none:
    - field: { parent.inbound: { is: false, if_absent: false } }
check:
  find:
    all:
      - signal: sells_in_answer
      - parent: { signal: asks }
      # Under other people's posts it must at least pretend to answer; the rest is off-topic advertising.
      - any:
          - kind: reply
          - metric: { overlap: { with: parent.text, above: 0 } }
          - pattern: '(?i)\b(?:that|this|exactly|answer\w*|question|it\s+all|all\s+of\s+it|chapter|page|genau|das|antwort|frage|cela|ça|exactement|réponse|question|eso|esto|justo|respuesta|pregunta|proprio|questo|risposta|domanda)\b'
    none:
      - signal: answers_beside_offer
      - signal: compensates
      - parent: { signal: asks_to_buy }
      # Selling to somebody who complains is promo/in-support-channel.
      - parent: { signal: complains }
message: 'the question gets an offer for an answer: "{match}"'
label: this is all there is
help:
  - answer in two lines, then name the book or plan for those who want more
  - if the answer is "not without the paid plan", say no first
why: |
  Somebody asked how something works, and learns what it would cost to find out. The easy answer is "buy my
  book", and it is none: whoever reads along sees a question with a price tag under it. Give the short
  answer away. It is the best advertisement for the long one.
sources:
  - title: 'Stating the obvious (O. Blanchard): the easy answer is "buy my book"'
examples:
  - flag: 'It is all ⟦explained in our masterclass⟧, places are limited: acme.example/class'
    kind: reply
    parent: { text: 'How do you keep sourdough alive over the holidays?', inbound: true }
  - flag: 'With ⟦our Care plan⟧ somebody comes and does it for you. Only 9 € a month!'
    kind: reply
    parent: { text: 'How do I get the lid off for cleaning?', inbound: true }
  - flag: '⟦Chapter 3 of my⟧ book 😉 acme.example/book'
    kind: comment
    parent: { text: 'How do you answer that question in an interview?', inbound: true }
  - flag: '⟦That''s a Pro⟧ feature! Plans start at $12: acme.example/pro'
    kind: reply
    parent: { text: 'Can the planner show two weeks side by side?', inbound: true }
  - flag: '⟦Time for an upgrade⟧! The new tent has a zip that never jams, order here: acme.example/tent'
    kind: reply
    parent: { text: 'The zip jams when it is wet, any trick?', inbound: true }
  - flag: 'Genau das lernst du in ⟦unserem Onlinekurs⟧, jetzt anmelden: acme.example/kurs'
    kind: reply
    lang: de
    parent: { text: 'Wie lange muss der Teig bei 18 Grad gehen?', inbound: true }
  - flag: '⟦Découvrez⟧ notre nouvelle crème, en promo à 12 € cette semaine !'
    kind: reply
    lang: fr
    parent: { text: 'Comment enlever une tache de cire sur du cuir ?', inbound: true }
  - flag: '¡Con una nueva! Compra la tuya con un ⟦15 % de descuento⟧.'
    kind: reply
    lang: es
    parent: { text: '¿Cómo se quita el óxido de una sartén?', inbound: true }
  - flag: 'Lo spieghiamo ⟦nel nostro corso⟧, iscriviti qui: acme.example/corso'
    kind: reply
    lang: it
    parent: { text: 'Come si conserva il basilico in inverno?', inbound: true }
  - pass: 'Feed it, put it in the fridge, and it sleeps for two weeks. The long version is in our masterclass: acme.example/class'
    kind: reply
    parent: { text: 'How do you keep sourdough alive over the holidays?', inbound: true }
  - pass: 'Turn it left until it clicks, then pull. There is a care plan for 9 € a month if you would rather not.'
    kind: reply
    parent: { text: 'How do I get the lid off for cleaning?', inbound: true }
  - pass: 'Not in the free version, no. Pro has it, $12 a month: acme.example/pro'
    kind: reply
    parent: { text: 'Can the planner show two weeks side by side?', inbound: true }
  - pass: 'Rub a candle along the teeth, dry. If the slider is worn, a new one is £4, order here: acme.example/slider'
    kind: reply
    parent: { text: 'The zip jams when it is wet, any trick?', inbound: true }
  - pass: 'Etwa sechs Stunden, bis er sich verdoppelt hat. Mehr dazu im Kurs: acme.example/kurs'
    kind: reply
    lang: de
    parent: { text: 'Wie lange muss der Teig bei 18 Grad gehen?', inbound: true }
  - pass: 'Sí, con sal gorda y media patata. Nuestro curso está en acme.example/curso'
    kind: reply
    lang: es
    parent: { text: '¿Se puede quitar el óxido de una sartén?', inbound: true }
  - trap: 'Plus has it, Basic does not. It is $3 a month, and you can test it for two weeks.'
    kind: reply
    parent: { text: 'Which plan has the shared calendar?', inbound: true }
    because: buying was the question
  - trap: '£24 for two adults and up to three children, order here: acme.example/tickets'
    kind: reply
    parent: { text: 'What does a family ticket cost on Sundays?', inbound: true }
  - trap: 'The lazy answer would be "buy our book". The real one: write first, speak later, and let the boss come last.'
    kind: reply
    parent: { text: 'How do you get a shy team to talk?', inbound: true }
    because: the sale is a joke, an answer follows
  - trap: 'Need a skip? 6 yards from £180, call now.'
    kind: comment
    parent: { text: 'How do you plan a launch with three people?', inbound: true }
    because: advertising beside the point, which other rules name

"""###
    ),
    (
      "reply/dm-deflection.yaml",
###"""
summary: a reply that only sends people to a private channel
severity: warning
languages: [en, de, fr, es, it]
when:
  kind: [reply, comment]
  from: own
  none:
    - field: { parent.inbound: { is: false, if_absent: false } }
check:
  find:
    all:
      - signal: moves_private
      - parent:
          any:
            - signal: asks
            - signal: has_trouble
    none:
      - signal: public_answer
      - parent: { signal: asks_for_channel }
message: 'the only answer is to go elsewhere: "{match}"'
label: everybody else who wonders learns nothing
help:
  - say here what can be said here (is it known, who is on it, by when) and keep the private channel for the order number
  - answer the question in public if it is of use to others
why: |
  A question asked in public is read by everybody who has the same one. "Please DM us" tells all of them
  to queue up one by one, and the person who asked to explain it again. Private data belong in private;
  what you know, what you do about it and until when belong here.
sources:
  - title: 'The essay on talking points against listening (M. Collier): a response is not a relationship'
  - title: 'Stating the obvious (O. Blanchard)'
examples:
  - flag: 'Hi Lena, ⟦please DM⟧ us and we will have a look.'
    kind: reply
    parent: { text: 'The door of locker 12 opens with any key. Is that meant to be?', inbound: true }
  - flag: 'So sorry to hear this! ⟦Send us a private message⟧ with your order number.'
    kind: reply
    parent: { text: 'Third parcel in a row that arrives open.', inbound: true }
    because: an apology, then everybody else is left outside
  - flag: 'Please ⟦open a ticket⟧ so that our team can help.'
    kind: reply
    parent: { text: 'Does the scale remember more than four people?', inbound: true }
  - flag: 'Hello! ⟦Contact customer⟧ service on 0800 555 0100, they are happy to help.'
    kind: reply
    parent: { text: 'My heater blinks red and stays cold, what now?', inbound: true }
  - flag: 'For this one write to us ⟦at help@acme.example⟧, thanks.'
    kind: comment
    parent: { text: 'Why does the night bus skip the hospital since Monday?', inbound: true }
  - flag: 'Bitte ⟦schicken Sie uns⟧ eine Direktnachricht mit Ihrer Kundennummer.'
    kind: reply
    lang: de
    parent: { text: 'Gilt die Garantie auch für Ersatzteile?', inbound: true }
  - flag: 'Bonjour, merci de ⟦nous contacter⟧ en message privé.'
    kind: reply
    lang: fr
    parent: { text: 'Le four ne chauffe plus depuis la mise à jour, que faire ?', inbound: true }
  - flag: 'Hola, ⟦escríbenos por mensaje privado⟧ y lo revisamos.'
    kind: reply
    lang: es
    parent: { text: '¿Por qué me habéis cobrado dos veces la entrada?', inbound: true }
  - flag: 'Ciao! ⟦Scrivici⟧ in privato con il numero d''ordine.'
    kind: reply
    lang: it
    parent: { text: 'Il pacco è fermo da dieci giorni, nessuno risponde.', inbound: true }
  - pass: 'It is not: the master lock of row 10 to 15 was loose. Fixed since noon. DM us if yours still opens and we move your things.'
    kind: reply
    parent: { text: 'The door of locker 12 opens with any key. Is that meant to be?', inbound: true }
  - pass: 'Sorry, Ed. The tape machine in Leeds glues too little, all parcels from there get a second strip from today. Send us your order number and yours is replaced.'
    kind: reply
    parent: { text: 'Third parcel in a row that arrives open.', inbound: true }
  - pass: 'Eight people. If you need more, write to us and we send the beta.'
    kind: reply
    parent: { text: 'Does the scale remember more than four people?', inbound: true }
  - pass: 'Ja, zwei Jahre auf jedes Teil. Für eine Kopie der Rechnung bitte eine Mail an service@acme.example.'
    kind: reply
    lang: de
    parent: { text: 'Gilt die Garantie auch für Ersatzteile?', inbound: true }
  - pass: 'Coupez le disjoncteur dix secondes, la mise à jour se termine au redémarrage. Sinon, écrivez-nous en MP.'
    kind: reply
    lang: fr
    parent: { text: 'Le four ne chauffe plus depuis la mise à jour, que faire ?', inbound: true }
  - pass: 'Yes. DM us if you would like the drawing.'
    kind: reply
    parent: { text: 'Can the shelf hang on a plaster wall?', inbound: true }
  - trap: 'To billing@acme.example, as one PDF.'
    kind: reply
    parent: { text: 'Which e-mail address do invoices go to?', inbound: true }
    because: the address is the answer
  - trap: 'Of course, our DMs are open until ten.'
    kind: reply
    parent: { text: 'Can I DM you my member number?', inbound: true }
  - trap: 'You made our day! DM us your address and a tin of biscuits is on its way.'
    kind: reply
    parent: { text: 'The crew on the 9:40 sang for my daughter. Best birthday.', inbound: true }
    because: nobody asked or complained
  - trap: 'The contact form broke on Friday. Corrected today, your three messages arrived.'
    kind: reply
    parent: { text: 'I filled in your form three times, did anything arrive?', inbound: true }
    because: talks about the form, sends nobody there

"""###
    ),
    (
      "reply/no-acknowledgement.yaml",
###"""
summary: a reply to a complaint that does not show it was heard
severity: warning
languages: [en, de, fr, es, it]
when:
  from: own
  kind: [reply, comment]
  none:
    - field: { parent.inbound: { is: false, if_absent: false } }
check:
  find:
    all:
      - pattern: '(?s)\A\s*\K\S[^\n.!?]{0,60}(?:[.!?]+|\b)'
      - any:
          - parent: { signal: complains }
          # Plain words on one side, rules or an offer on the other.
          - all:
              - any:
                  - signal: brushes_off
                  - signal: sells_in_support
              - parent:
                  all:
                    - signal: { name: grumbles, min_score: 1 }
                  none:
                    - signal: asks
                    - signal: suggests
                    - signal: rough_praise
                    - signal: says_solved
                    - pattern: '!!|(?i:\b(?:thanks?|thank\s+you|congrat\w+|passed|won|yay|danke|merci|gracias|grazie)\b)'
      # Under somebody's post about somebody else we are no party.
      - any:
          - kind: reply
          - parent: { mention: brand }
          - parent: { pattern: '(?i)\b(?:you|your|yours|euch|euer|eure\w*|ihr|ihre\w*|vous|votre|vos|vuestr\w+|vosotros|ustedes|voi|vostr\w)\b' }
    none:
      - signal: acknowledges
message: 'the complaint is not acknowledged: no sorry, no thanks, no "you are right"'
label: answers past the person
help:
  - say first what went wrong for them, in your own words, then what you do about it
  - sorry is enough where nothing can be done
why: |
  Somebody says that something went wrong. A rule of the house, a setting or a counter-question may all be
  correct, and tell them that nobody heard. One line that shows the opposite costs nothing, and is read by
  everybody who follows the exchange: eat some crow, show the customer that he was heard.
sources:
  - title: 'Stating the obvious (O. Blanchard): eat some crow, show the customer he was heard'
examples:
  - flag: '⟦Works as designed.⟧ The list is sorted once a day.'
    kind: reply
    parent: { text: 'Your new list loses half of my entries every evening. So annoying.', inbound: true }
  - flag: '⟦The fee is set out in paragraph 7 of the terms.⟧'
    kind: reply
    parent: { text: 'You charged me twice for one suitcase and nobody could say why.', inbound: true }
  - flag: '⟦Pans must be seasoned before first use.⟧'
    kind: reply
    parent: { text: 'The coating peeled off after two weeks. Very disappointed.', inbound: true }
  - flag: '⟦Please use the contact form on our site.⟧'
    kind: reply
    parent: { text: 'Waited 50 minutes at the counter and then it closed in front of me.', inbound: true }
  - flag: '⟦Did you read the sign at the entrance?⟧'
    kind: reply
    parent: { text: 'Third time this month that the pool is closed without notice.', inbound: true }
  - flag: '⟦Die Lieferzeit beträgt fünf bis sieben Werktage.⟧'
    kind: reply
    lang: de
    parent: { text: 'Seit zwei Wochen warte ich auf das Paket und niemand antwortet.', inbound: true }
  - flag: '⟦Les horaires sont affichés sur le quai.⟧'
    kind: reply
    lang: fr
    parent: { text: 'Encore une heure de retard ce matin, c''est inadmissible.', inbound: true }
  - flag: '⟦El plazo de entrega es orientativo.⟧'
    kind: reply
    lang: es
    parent: { text: 'Llevo tres semanas esperando el pedido, una vergüenza.', inbound: true }
  - flag: '⟦I tempi sono indicati sul sito.⟧'
    kind: reply
    lang: it
    parent: { text: 'Aspetto il rimborso da due mesi e nessuno risponde.', inbound: true }
  - pass: 'You''re right, that list is broken since Tuesday. Build 40 brings the entries back tonight.'
    kind: reply
    parent: { text: 'Your new list loses half of my entries every evening. So annoying.', inbound: true }
  - pass: 'Sorry, Ines. The second charge went back this morning.'
    kind: reply
    parent: { text: 'You charged me twice for one suitcase and nobody could say why.', inbound: true }
  - pass: 'Two weeks is not what a pan should last. A new one leaves today, keep the old one.'
    kind: reply
    parent: { text: 'The coating of my pan peeled off after two weeks. Very disappointed.', inbound: true }
  - pass: 'Thanks for telling us. The tills froze at five, from tomorrow the counter stays open until the last person is served.'
    kind: reply
    parent: { text: 'Waited 50 minutes at the counter and then it closed in front of me.', inbound: true }
  - pass: 'Das tut uns leid. Das Paket lag in Kassel, seit heute Morgen ist es unterwegs.'
    kind: reply
    lang: de
    parent: { text: 'Seit zwei Wochen warte ich auf das Paket und niemand antwortet.', inbound: true }
  - pass: 'Vous avez raison, et nous aurions dû l''annoncer. L''aiguillage est réparé.'
    kind: reply
    lang: fr
    parent: { text: 'Encore une heure de retard ce matin, c''est inadmissible.', inbound: true }
  - trap: 'A lamp that hums all night is not a lamp for a bedroom. The new driver is silent, we send one.'
    kind: reply
    parent: { text: 'a lamp that hums all night, not funny', inbound: true }
    because: says the trouble again in its own words
  - trap: 'It will outlive us all, then.'
    kind: reply
    parent: { text: 'Dropped it, drove over it, it refuses to break. Ridiculous thing.', inbound: true }
    because: praise in rough words
  - trap: 'Hold the button for ten seconds until it blinks, then pair it again.'
    kind: reply
    parent: { text: 'My speaker won''t connect to the new phone, what can I do?', inbound: true }
    because: a request for help, helped
  - trap: 'The small claims form is shorter than it looks. Keep the invoice and both reminders.'
    kind: comment
    parent: { text: 'Client hasn''t paid since June. So frustrating.', inbound: true }
    because: the complaint is about somebody else

"""###
    ),
    (
      "reply/non-answer.yaml",
###"""
summary: a reply to a question that does not answer it
severity: error
languages: [en, de, fr, es, it]
when:
  kind: reply
  from: own
  none:
    # our own thread, continued
    - field: { parent.inbound: { is: false, if_absent: false } }
check:
  find:
    all:
      - signal: deflects
      - parent: { signal: asks }
    none:
      - signal: substance
message: 'the question is not answered: "{match}" is all it gets'
label: no answer in here
help:
  - answer first, in one line, then thank
  - if the answer takes time, say who looks for it and until when
  - if it must go to private messages, say here what you can say in public
why: |
  Somebody took the trouble to ask, and everybody who has the same question reads the reply. "Thank you
  for reaching out" tells all of them that nobody was listening. A short answer, even "we don't know
  yet, Ana is asking the workshop, back by four", is worth more than warm words.
sources:
  - title: 'Stating the obvious (O. Blanchard): thanks for a question in the place of an answer'
  - title: 'The essay on talking points against listening (M. Collier): a response is not a relationship'
examples:
  - flag: '⟦Thanks for your message⟧! Have a lovely weekend.'
    kind: reply
    parent: { text: 'Does the big tent fit in a Golf?', inbound: true }
  - flag: '⟦Great question⟧ 🙌'
    kind: reply
    parent: { text: 'When do the tickets for the night swim go on sale?', inbound: true }
  - flag: '⟦Please contact our⟧ customer care team.'
    kind: reply
    parent: { text: 'Why was my card charged twice for one bag?', inbound: true }
  - flag: '⟦We are passionate⟧ about sound and always listening ❤️'
    kind: reply
    parent: { text: 'Will the left earbud be sold on its own?', inbound: true }
  - flag: '⟦You''ll find everything on our website⟧.'
    kind: reply
    parent: { text: 'how do i change the filter in the hood', inbound: true }
    because: a question without a question mark
  - flag: '⟦Vielen Dank⟧ für Ihr Feedback, wir wünschen einen schönen Abend!'
    kind: reply
    lang: de
    parent: { text: 'Ist der Filter auch einzeln zu haben?', inbound: true }
  - flag: '⟦Merci⟧ pour votre message, belle journée à vous !'
    kind: reply
    lang: fr
    parent: { text: 'La housse passe-t-elle en machine ?', inbound: true }
  - flag: '⟦Gracias⟧ por escribirnos, tu opinión es muy importante para nosotros.'
    kind: reply
    lang: es
    parent: { text: '¿Se puede pagar con tarjeta en la taquilla?', inbound: true }
  - flag: '⟦Grazie⟧ per averci scritto, a presto!'
    kind: reply
    lang: it
    parent: { text: 'Il mercoledì siete aperti?', inbound: true }
  - pass: 'Yes, with the poles out of the bag.'
    kind: reply
    parent: { text: 'Does the big tent fit in a Golf?', inbound: true }
  - pass: 'Thanks for asking! Tickets go on sale on Friday at 10.'
    kind: reply
    parent: { text: 'When do the tickets for the night swim go on sale?', inbound: true }
  - pass: 'So sorry. The till sent it twice, the second charge is refunded and back by Thursday. DM us if not.'
    kind: reply
    parent: { text: 'Why was my card charged twice for one bag?', inbound: true }
  - pass: 'Vielen Dank für die Frage! Ja, den Filter gibt es einzeln, 12 €.'
    kind: reply
    lang: de
    parent: { text: 'Ist der Filter auch einzeln zu haben?', inbound: true }
  - pass: 'Oui, à 30 degrés, sans sèche-linge.'
    kind: reply
    lang: fr
    parent: { text: 'La housse passe-t-elle en machine ?', inbound: true }
  - pass: 'Thank you so much, the team will be pleased!'
    kind: reply
    parent: { text: 'Just wanted to say the tent survived Iceland.', inbound: true }
    because: no question was asked
  - trap: 'Blue.'
    kind: reply
    parent: { text: 'Which colour is the lid?', inbound: true }
    because: short, and an answer
  - trap: 'Thanks for asking. Unscrew the grille, rinse the filter, let it dry.'
    kind: reply
    parent: { text: 'how do i change the filter in the hood', inbound: true }
    because: stock opening, real answer
  - trap: 'We love that too!'
    kind: reply
    parent: { text: 'The bench by the river is the best thing you built.', inbound: true }
  - trap: 'Thank you, and good night.'
    kind: reply
    parent: { text: 'Seriously?', inbound: true }
    because: an exclamation, not a question

"""###
    ),
  ]
}
