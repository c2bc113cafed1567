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
  - astroturf/identical-across-accounts
  - astroturf/talking-points
  - claim/miracle
  - disclosure/ambiguous-label
  - disclosure/missing
  - dm/canned
  - dm/repeat-invite
  - frequency/burst
  - frequency/duplicate
  - frequency/evergreen-recycle
  - frequency/repeat-offer
  - frequency/same-post-everywhere
  - house/hounding
  - listen/broadcast-only
  - listen/complaint-ignored
  - listen/late-answer
  - listen/no-feedback-loop
  - listen/question-then-silence
  - listen/response-rate
  - listen/unanswered-question
  - promo/ask-before-give
  - promo/ask-without-give
  - promo/in-support-channel
  - promo/pure-promotion
  - promo/ratio
  - queue/dst-gap
  - queue/past-date
  - queue/same-minute
  - reply/answer-is-sales
  - reply/canned
  - reply/dm-deflection
  - reply/faceless
  - reply/no-acknowledgement
  - reply/non-answer

"""###
    ),
    (
      "_presets/strict.yaml",
###"""
# Everything in `recommended`, and what a careful team adds.
rules:
  - astroturf/identical-across-accounts
  - astroturf/talking-points
  - bait/contest-as-engagement
  - claim/miracle
  - disclosure/ambiguous-label
  - disclosure/missing
  - dm/canned
  - dm/repeat-invite
  - frequency/burst
  - frequency/duplicate
  - frequency/evergreen-recycle
  - frequency/repeat-offer
  - frequency/same-post-everywhere
  - frequency/stale-campaign
  - house/hounding
  - lifecycle/acquisition-only
  - listen/broadcast-only
  - listen/complaint-ignored
  - listen/late-answer
  - listen/no-feedback-loop
  - listen/question-then-silence
  - listen/response-rate
  - listen/unanswered-question
  - promo/ask-before-give
  - promo/ask-without-give
  - promo/in-support-channel
  - promo/pure-promotion
  - promo/ratio
  - queue/blackout
  - queue/dst-gap
  - queue/no-objective
  - queue/past-date
  - queue/same-minute
  - queue/unapproved
  - queue/weekend
  - reply/answer-is-sales
  - reply/canned
  - reply/dm-deflection
  - reply/faceless
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
      # the trouble repeated in a word: "Twice!", "Again, yes"
      - all:
          - metric: { overlap: { with: parent.text, above: 0 } }
          - pattern: '(?i)\A\W*(?:@[\w.-]+\W+)*(?:(?:a|an|the|even)\s+)?\p{L}+(?:\s\p{L}+){0,2}(?:\s*!|,\s+(?:yes|ja|oui|sí|sì)\b)'
      # "soaked books are no present": less of the trouble, and a verdict on it
      - all:
          - metric: { overlap: { with: parent.text, above: 0 } }
          - pattern: '(?i)\A[^.!?\n]{0,80}\b(?:(?:is|are|was|were)\s+(?:no|not|never|hardly)|(?:ist|sind|war)\s+(?:\w+\s+){0,3}?(?:kein\w*|nicht)|(?:n''est|ne\s+sont|n''était)\s+pas|no\s+(?:es|son|era)|non\s+(?:è|sono|era))\b(?!\s+(?:refund\w*|possible|responsible|liable|our|my|included|covered|guaranteed|a\s+(?:fault|bug|defect|problem)|un\s+défaut|ein\s+(?:fehler|mangel)|möglich|posible|possibile))'
  en:
    any:
      - pattern:
          - |-
            (?xi)\b(?: (?:so\s+|very\s+|really\s+)?(?:glad|happy|pleased|delighted|thrilled|lovely|great|wonderful)\s+(?:to\s+(?:hear|read|see)|you|that\s+(?:it|you)|it)\b | made\s+(?:our|my)\s+(?:day|week) | enjoy\b | congratulations | well\s+done | sorry | apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing) | regret | forgive | thanks | thank\s+you | thx | cheers\s+for | grateful | appreciate | (?:you're|you\s+are|you\s+were|quite|absolutely|that's|totally|all) \s+ (?:\w+\s+)?(?:right|correct|justified) | (?:right|reason|cause|entitled) \s+ to \s+ (?:be|feel|complain|expect) | (?:fair|good|valid) \s+ (?:point|enough|catch|criticism|comment|complaint) | poor \s+ (?:you|her|him|them|thing|kids?|\w+!) | (?:nobody|no\s+one)\s+(?:told|warned|asked|called|helped|let)\s+you | (?:is|sounds)\s+(?:serious|dangerous|alarming) | you\s+(?:had\s+to\s+wait|were\s+(?:left|kept|stuck|told|charged|sent)|stood|waited|paid\s+for|lost) | then\s+the\s+\S+\s+was\s+for\s+nothing | costs?\s+you\s+nothing | ouch | yikes | (?:my\s+)?goodness | good\s+grief | dear\s+me | blimey | crikey | phew | oh\s+(?:no|dear|gosh|man) | oops | whoops | argh | eek | ugh | (?:hear|heard|hearing) \s+ (?:you|your|this|that|about|from) | frustrat(?:ing|ed|ion) | annoying | upsetting | disappoint(?:ing|ed|ment) | infuriating | maddening | embarrass(?:ed|ing) | awful | horrible | terrible | dreadful | a\s+(?:real\s+)?(?:shame|pity|pain|nuisance|nightmare|mess) | unacceptable | not \s+ (?:\w+\s+)?(?:good\s+enough|ok|okay|acceptable|fair|right|on|how|what\s+(?:you|we|anyone)|the\s+(?:way|experience|service|standard)|nice|fun|like\s+us)\b
            | (?:should|must) (?:n't|\s+not|\s+never) \s+ (?:\w+\s+)?(?:have|be|happen|take|look|need) | should(?:'ve|\s+have)\b(?!\s+(?:\w+\s+)?(?:read|checked|known|booked|asked|told|seen|kept)) | (?:our|my) \s+ (?:own\s+)?(?:bug|typo|blunder|fault|mistake|bad|error|failure|oversight|slip) | (?:is|was|that's|it's|this\s+is|that\s+was|it\s+was) \s+ (?:all\s+|entirely\s+|completely\s+)?(?:on\s+us|our\s+doing|ours|down\s+to\s+us|us\b) | (?:ours|we|i) \s+ (?:was|were|got\s+(?:it|this|that|you)) \s+ (?:\w+\s+)?wrong | we \s+ (?:messed|screwed|slipped|failed|dropped\s+the|let\s+you|fell\s+short|broke|got\s+it\s+wrong|made\s+a\s+mistake|owe\s+you|kept\s+you|left\s+you|forgot|should) | (?:nobody|no\s+one|you) \s+ (?:should|deserves?|expects?|wants?|needs?|ought) | (?:deserve|deserved|expected) \s+ better | well \s+ spotted | (?:he|she|they|it|we|somebody|someone)\s+(?:was|were|got|had)\s+(?:\w+\s+){0,3}?(?:wrong|late|mixed\s+up|swapped|forgotten|lost|missing)\b | (?:is|are|goes)\s+on\s+(?:our|us|me|my)\b | (?:absurd|a\s+circle|too\s+(?:long|late|early|soon|much|many|often|small|cold|loud|slow))\b | (?:that's|this\s+is|that\s+is|sounds) \s+ (?:\w+\s+)?(?:weird|odd|strange|unusual|puzzling|unexpected|no\s+good|unfortunate|concerning|worrying) | hate \s+ to \s+ (?:see|hear|read) | (?:not|never) \s+ (?:the|what) \s+ (?:type|kind|sort|experience) | let's \s+ (?:get|fix|sort|look|see|take|work) | (?:that's|it's|this\s+is|it\s+is) \s+ an? \s+ (?:\w+\s+)?(?:bug|glitch|fault|error|mistake|known\s+\w+) | how \s+ (?:annoying|frustrating|awful|embarrassing|stupid\s+of) | no \s+ excuses? | understandabl[ey] | that \s+ (?:hurts|stings|must|sounds|is\s+(?:bad|rough|rotten|poor|long|too)) | must \s+ have \s+ been | i'd \s+ be \s+ (?:\w+\s+)?(?:angry|annoyed|upset|cross|mad|furious) | (?:my|our) \s+ heart )\b
        guards: [unquoted]
      # what was taken goes back, a new one comes
      - pattern: '(?i)\b(?:(?:we(?:''ve)?|i(?:''ve)?|have|has|been|is|are|was|were|now|already|just)\s+(?:\w+\s+)?(?:refunded|reimbursed|credited)|(?:goes|went|go|going|is|are|came)\s+back\s+(?:to|on(?:to)?|in)\s+your|(?:new|fresh|second|right|correct|replacement)\s+(?:one|ones|pair|\w+)\s+(?:\w+\s+)?(?:leaves?|is\s+(?:on|coming|in\s+the\s+post)|are\s+(?:on|coming)|goes\s+out|comes|ships)|on\s+(?:its|their)\s+way\s+to\s+you|(?:is|are|it''s|they''re|be)\s+with\s+you\s+(?:on|by|tomorrow|today|tonight|this|next)|i(?:''ve|\s+have)\s+(?:taken|put|asked|called|sent|moved|changed|told)|is\s+out\s+there\s+now|found!|we\s+(?:found|fixed|put)\s+(?:it|them|that)\b)'
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
                    - a_aid
                    - affid
                    - aff_id
                    - affiliate
                    - affiliate_id
                    - affiliateid
                    - aff_source
                    - afid
                    - afsrc
                    - campid
                    - cjevent
                    - fpr
                    - irgwc
                    - tap_a
                    - tap_s
                    - wpam_id
                    - raf
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
                    - referrer_code
                    - invite_code
                    - promo_code
                    - promocode
                    - via
                    - influencer
                    - creator
              - link: { query_value: { utm_medium: [affiliate, affiliates, influencer, creator, referral, ambassador] } }
              - link: { query_value: { utm_source: [affiliate, affiliates, influencer, creator, ambassador, awin, shareasale, cj, impact, partnerize, rakuten, linksynergy, tradedoubler, webgains, rewardstyle, ltk, shopmy, skimlinks] } }
              - pattern: '(?i)[?&]utm_(?:campaign|content|term)=[^&\s]{0,30}(?:affiliate|influencer|creator|ambassador)'
                in: link
              - pattern: '(?i)\bbooking\.[a-z]{2,3}/\S*[?&]aid=\d{5,7}\b|[?&]aid=\d{5,7}&(?:\S*&)?label='
                in: link
              - pattern: '(?i)\b(?:bookshop\.org/a/\d|amazon\.[a-z.]{2,6}/shop/[\w-])'
                in: link
              - pattern: '(?i)[?&](?:ref|referrer|r|code|coupon|discount|promo|partner)=(?!(?:twitter|x|facebook|fb|ig|instagram|tiktok|youtube|yt|linkedin|mastodon|bluesky|bsky|threads|reddit|hn|producthunt|github|newsletter|email|e-?mail|mail|rss|hl|ts|m_notif|br_rs|bookmarks|panorama|blog|home|homepage|header|footer|nav|menu|social|organic|share|app|web|website|search|google|main|master|site|bio|qr|print|true|false|v?\d[\d.]*)(?:[&#_-]|\z))[\w.-]{2,}'
                in: link
              - pattern: '(?i)[?&]tag=[\w-]{2,30}-2[0-3]\b'
                in: link
              # a page or a discount in somebody's name; rooms to chat in and manuals have such paths too
              - pattern: '(?i)://(?![^/\s]*(?:discord|telegram|slack|zoom|whatsapp|signal|matrix|reddit|docker|github|gitlab|go\.dev)[^/\s]*/)[^/\s]+/(?:aff|affiliate|affiliates|refer|referral|invite|discount|partner|ref|r)/[\w.-]{2,}/?(?:[?\#]|\s|\z)'
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
      "_signals/anger.yaml",
###"""
# Anger, disappointment, patience at its end.
summary: is angry or disappointed
languages:
  en: { pattern: '(?i)(?:\b(?:frustrat\w+|annoy\w+|angry|furious|disappoint\w+|dissatisf\w+|unacceptable|terrible|awful|horrible|ridiculous|pathetic|disgrace\w*|fed\s+up|tired\s+of|sick\s+of|useless|joke|worst|wtf|ffs|scam\w*|rude|ignor(?:ed|ing|es)|still\s+(?:no|nothing|not|waiting)|(?:for|since|been|over|last)\s+(?:\w+\s+)?(?:\d+\s+)?(?:days|weeks|months|years)|several\s+(?:times|msg\S*|messages|emails)|no\s+(?:answer|reply|response|one|solution)|nobody|never\s+(?:got|received|arrived|again)|for\s+nothing|paid|charged\s+(?:me|us|my|for|twice|again)|got\s+charged|my\s+money|violation|incompeten\w+)\b|[😡😠🤬])' }
  de: { pattern: '(?i)\b(?:ärger\w*|nerv\w*|enttäusch\w*|unverschämt\w*|frech\w*|wütend|sauer|seit\s+(?:\w+\s+)?(?:tagen|wochen|monaten)|niemand|keiner|immer\s+noch|schon\s+wieder|bezahlt|abgebucht|unmöglich|skandal\w*)\b' }
  fr: { pattern: '(?i)\b(?:scandal\w+|honte\w*|inadmissible|inacceptable|déçue?s?|énerv\w+|marre|furieu\w+|depuis\s+(?:\w+\s+)?(?:jours|semaines|mois)|personne|toujours\s+(?:pas|rien)|payé\w*|débité\w*|arnaque)\b' }
  es: { pattern: '(?i)\b(?:vergüenza|inaceptable|indignad\w+|hart\w+|decepcion\w+|enfadad\w+|llevo|nadie|todavía|sigo|estafa|pagad\w+|cobrad\w+|fatal|pésim\w+)\b' }
  it: { pattern: '(?i)\b(?:vergogn\w+|inaccettabil\w+|delus\w+|arrabbiat\w+|stuf\w+|nessuno|ancora|truffa|pagat\w+|addebitat\w+|pessim\w+)\b' }

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
      - '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey|dear|thanks|sorry|well|ah|oh)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:yes|yep|yup|no(?!\s+(?:problem|worries|need|more|better))|nope|not\s+yet|both|neither|unfortunately\s+not|afraid\s+not|it\s+(?:does|is|will|doesn''t|isn''t|won''t|can|can''t)|you\s+(?:can|can''t|don''t\s+need|pay|get\s+it))\b(?![^.!?\n]{0,300}\b(?:premium|masterclass|course|e-?book|upgrade|buy|order|shop\s+(?:now|here|our))\b)'
      - |-
        (?xim)(?: ^ | [.!?…\n]\s{1,8} | ;\s )
        (?! [^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})* (?: [£€$]\s?\d | \d\s?[£€$] | %\s?(?:off|discount) | https?: | \b(?: buy | buying | bought | order | orders | ordering | shop | store | (?:cook|hand|guide|year|note)?book\b(?!\s+(?:says|on\s+the\s+table)) | saves? | switch\s+(?:now|to|today) | booking | e-?books? | workbook | enrol\w* | sign(?:ing)?\s+up | subscri\w+ | upgrad\w+ | premium | pro | plus\s+plan | gold | platinum | vip | plan | plans | package | packages | membership\w* | members | courses? | classes | masterclass\w* | workshop\w* | webinar | bootcamp | coaching | academy | program(?:me)? | newsletter | bundle | collection | range | sale | discount | half[\s-]price | months?\s+(?:free|half) | free\s+months? | offer | offers | deal | voucher | promo | trial | purchase | get\s+(?:yours|it|one) | grab | treat\s+yourself | (?:get|use|try|with)\s+(?:our|my) | \d\s+for\s+\d | our\s+(?:new|latest|\w+\s+kit|team\s+of) | brand\s+new | new\s+\w+\s+(?:model|version|edition) | click | link | bio | check\s+out | join | register | try\s+(?:our|it) | say\s+goodbye | never\s+(?:have\s+to|worry|again) | no\s+more | why\s+not | time\s+(?:to|for) | looking\s+for | ready\s+(?:to|for) | discover | solution | works?\s+wonders | the\s+answer\s+is | perfect\s+for | our | my | in[\s-]stores? | showroom | at\s+(?:the|our)\s+counter | branch(?:es)? | catalogue | series | kit | set | sessions? | 1:1 | lessons? | guide | cover | insurance | seats? | slots? | places? | spots? | appointments? | bookable | aside | quote | cart | going\s+fast | takes?\s+care | find\s+out | by\s+the\s+way | btw | preset\w* | subscription | service\s+plan | salon | spa | treatment | rate | autumn\s+\w+ | spring\s+\w+ | reserve | shall\s+we | come\s+along | hop\s+(?:over|in|along) | leave\s+(?:it|that|this)\s+to | ours | yours\s+(?:now|today|for) | in\s+stock | ready\s+to\s+ship | trade[\s-]in | insured | fully | now\s+with | twice\s+the | (?:goes|go|dives?)\s+(?:deep|into) | we\s+(?:run|offer|teach|show|do|cover|host|organi[sz]e|have\s+(?:a|an|two|some)) | i\s+(?:put|teach|cover|offer|explain|show|run|wrote) | exactly\s+what | free\s+of | cohort | deserves? | adore | thank\s+you\s+later | farmers'\s+market | aisle | chat\s+with | pop\s+in | drop\s+by | come\s+by | come\s+(?:and|in) | ask\s+(?:for|at|us) | join\s+us ) \b ) )
        (?! \W{0,12} (?:@[\w.-]+\W+)* (?: thanks? | thank\s+you | hi | hello | hey | dear | sorry | great | good | excellent | lovely | nice | glad | happy | so\s+(?:glad|happy|pleased|sorry) | love | we'd\s+(?:love|be) | we\s+(?:would|love|get\s+(?:this|that|asked)|hear|know|feel|understand|appreciate|have\s+(?:just|exactly)|'ve\s+got\s+(?:you|just)|can\s+help|cover|'re\s+(?:glad|happy)) | we've\s+got | i\s+(?:get|hear|love|know) | you'(?:re\s+(?:in\s+luck|not\s+alone)|ll\s+(?:love|be|find)) | you\s+(?:deserve|will\s+love) | that's\s+(?:a\s+(?:great|good|common)|exactly|why|what|where|easy|the\s+question) | easy | simple | funny | fun\s+fact | good\s+news | guess | believe | trust | everyone | many\s+people | lots\s+of\s+people | a\s+lot\s+of | most\s+people | it's\s+(?:easy|simple|a\s+common|all) | don't\s+(?:worry|miss) | see\s+you | enjoy | have\s+a | hope | stay | our\s+team | with\s+(?:our|my|us) | cheers | best | two\s+words | you\s+need\s+(?:the|our) | one\s+word | absolutely | say\s+hello | meet | leave\s+it | let\s+(?:us|our) | come\b | hop\b | nothing\s+(?:beats|compares|like) | (?:they|it)(?:'re|'s)\s+(?:so\s+)?(?:lovely|gorgeous|beautiful|amazing|brilliant|popular|great|a\s+(?:bestseller|dream|must|treat)|everybody's|everyone's|perfect|worth) | i\s+(?:get|hear|know|was)\s+ | we\s+(?:hear|get|know)\s+ | all\s+(?:revealed|explained|covered) | you'll\s+(?:find|see|learn|get) | first\s+one | slots | places | seats | last | say\s+no\s+more | look\s+no\s+further | works\s+wonders | works\s+like | never\s+(?:fails|again) | what\s+a | here'?s\s+a\s+(?:tip|secret) ) \b )
        (?= \W{0,12} [\p{L}\d'’]+ (?: (?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d'’]+){2} | (?:\s+[\p{L}\d'’]+)? \. (?:\s|\z) ) )
      # a step to take, whatever is offered after it
      - '(?im)(?:^|(?<=[.!?…:])\s)\W{0,12}(?:@[\w.-]+\W+)*(?:(?:first|just|try\s+to|simply|always|never|then)\s+)?(?:rub|mix|soak|boil|freeze|rinse|wash|wipe|dry|iron|press|hold|turn|open|close|tap|click\s+on|set|cut|stir|knead|fold|water|feed|prune|loosen|tighten|unscrew|twist|pull|push|lift|slide|brush|scrub|sand|oil|heat|cool|chill|bake|roast|leave\s+it|let\s+it|keep\s+(?:it|them|the)|put\s+(?:it|them|the|a)|take\s+(?:it|them|the|out|off)|use\s+(?:a|an|the|cold|warm|hot|some)|go\s+to\s+(?:settings|account|menu)|account,|settings|hold|start\s+(?:with|from)|begin\s+with|write|ask\s+yourself|count|measure|check\s+(?:the|your|that|whether)|every\s+\w+\s+(?:days?|weeks?|months?|years?)|once\s+a|twice\s+a|with\s+(?:cold|warm|hot|salt|vinegar|a\s+(?:damp|soft|sharp))|when\s+the|because|mostly|usually)\b(?!\s+you\s+haven''t)(?![^.!?\n]{0,200}\b(?:our|my|ours|book\s+(?:now|a|your)|enrol\w*|sign\s+up|join\s+(?:us|our|my))\b)'
      - '(?im)(?:^|[.!?…]\s{1,4})\W{0,12}(?![^.!?\n]{0,300}(?:\b(?:our|my|ours|buy|order|off|plan|course|book|class\w*|link|shop|seats?|places?|left|slots?|spots?|lessons?|sessions?|trial|models?|of\s+them|tips|ways|programme|program|bundle|customers|people|come|join|enrol|trade|save|from\s+[£€$]|now)\b|[£€$]\s?\d))[^.!?\n]{0,80}?(?<![£€$\w.,])(?!\d+[.,]\d\d\b)\d[\d.,:]*(?!\s?[£€$%\d])\s*(?:\p{L}+)\b'
    guards: [unquoted]
  de:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:hallo|hi|danke)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:ja|nein|noch\s+nicht|leider\s+(?:nein|nicht)|doch|beide)\b'
      - '(?im)(?:^|[.!?…\n]\s{1,8}|;\s)(?![^.!?…\n;]{0,300}(?:\.\w[^.!?…\n;]{0,300})*(?:\d\s?€|€\s?\d|%|https?:|\b(?:bestell\w*|kauf\w*|shop\w*|buch\w*|kurs\w*|onlinekurs\w*|seminar\w*|workshop\w*|masterclass|e-?book\w*|ratgeber\w*|abo\w*|premium\w*|upgrade\w*|paket\w*|mitglied\w*|angebot\w*|rabatt\w*|gutschein\w*|reduziert|neue[nmrs]?\b|gönn\w*|sicher\s+dir|jetzt|link|anmeld\w*|newsletter|coaching\w*|plätze|platz|termine?|\w+kurs\w*|filialen?|zeit\s+für|nie\s+(?:mehr|wieder)|unser\w*)))(?!\W{0,12}(?:danke|vielen\s+dank|hallo|hi|liebe[rs]?|gute|tolle|super|schöne|spannende|wir\s+(?:freuen|lieben|haben|kennen)|das\s+(?:fragen|ist\s+(?:ganz\s+)?einfach|hören)|ganz\s+einfach|kein\s+problem|viel\s+spaß|bis\s+bald|schön)\b)(?=\W{0,12}[\p{L}\d]+(?:[^.!?…\n\p{L}\d]{1,12}[\p{L}\d]+){2})'
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
      "_signals/answers_deaf.yaml",
###"""
# A reply about the house's rules and habits where somebody told of trouble: a statement that is always true
# ("Delivery slots are estimates."), a counter-question about what the customer did, our own records. Nothing in
# it happened to anybody. Replies that say what is done about it are none.
summary: answers trouble with a statement that is always true, or a counter-question
languages:
  en:
    any:
      - signal: brushes_off
      - pattern:
          # somebody's or something's nature, in the present: "Names are taken over from the order form."
          - |-
            (?xi)\A \W* (?:@[\w.-]+\W+)* (?: (?:hi|hello|hey|dear)\b [^.!?\n]{0,20} [,!.-] \s* )?
            (?! (?: it | it's | that | that's | they | they're | he | she | you | your | you're | i | i'm | we | we're | we've | sorry | yes | no | not | there | there's | here | a\s+(?:new|fresh|second|colleague|driver|refund) | what | how | nobody | somebody | then | everyone | (?:the|your|our)\s+(?:new|next|replacement|repair|second|refund|correct) ) \b )
            (?= (?:[\p{L}\d'’-]+[ ,]+){1,7}? (?: is | are | isn't | aren't | can | cannot | can't | may | might | must | need | needs | should | refer | refers | lapse | lapses | apply | applies | vary | varies | depend | depends | close | closes | open | opens | shift | shifts | include | includes | have | has | take | takes | fall | falls | show | shows | indicate | indicates | record | records | cover | covers | require | requires | run | runs | expire | expires | leave | leaves | end | ends | start | starts | count | counts | serve | serves | belong | remain | remains | carry | carries | follow | follows | come | comes | work | works | react | reacts | begin | begins | last | lasts | employs | employ | receives | receive | handles | handle | operates | operate | treats | treat | prepares | prepare | delivers | deliver | collects | collect | offers | provides | provide | meets | meet | happens | happen | contains | allows | allow | calculates ) \b )
            (?! [^\n]{0,300} \b (?: fixed | replaced | repaired | refund(?:ed|s)? | credited | back\s+(?:on|in|up|to|with|since) | (?:runs?|works?|running|working|open|up|on|home)\s+again | tonight | today | tomorrow | yesterday | now | on\s+(?:its|the|their)\s+way | already | this\s+(?:week|morning|evening|afternoon) | next\s+week | (?:from|by|until|since|on)\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\d) | we(?:'ve|'ll|\s+have|\s+will)\b | i(?:'ve|'ll|\s+have|\s+will)\b | technician | engineer\s+is | coming | new\s+(?:one|part) | will\s+be | free | for\s+nothing | too\s+(?:long|late|early|cold|much|small|loud) | working\s+on | investigat\w+ | wrong | mistake | fault\b | broke\w* | known ) \b )
          # three or four words of order: "Wash separately."
          - '(?i)\A\W*(?:hand\s+)?(?:wash|clean|store|keep|handle|use|read|follow|allow|switch)\s+(?:[\p{L}-]+\s*){1,4}[.!]?\W*\z'
          # ours in the present, and beyond reproach
          - '(?i)\A\W*(?:@[\w.-]+\W+)*(?:all\s+)?(?:our|the)\s+(?:\w+\s+){1,3}?(?:shows?|says?|indicates?|records?|logs?|sees?|confirms?|meets?|passes|report)\b(?![^\n]{0,200}\b(?:sorry|you''re\s+right|wrong|mistake|refund\w*)\b)'
          - '(?i)\A\W*(?:this|that|it)\s+(?:falls?|lies?|comes?)\s+(?:within|under|in|with|from|outside)\b|\b(?:remit|jurisdiction|(?:third|3rd)[\s-]part(?:y|ies)|not\s+in\s+our\s+hands|beyond\s+our\s+control|outside\s+our)\b'
          # what did you do?
          - '(?i)\A\W*(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey)\b[^.!?\n]{0,20}[,!.-]\s*)?(?:and\s+)?(?:have|had|did|do|are|were|is|was)\s+(?:you|your|it|the|there)\b(?!\s+(?:ok|okay|hurt|safe|alright))(?!\s+(?:know|see)\s+(?:that|our))[^.!\n]{3,120}\?(?=\W*(?:\z|please|if))'
          # a way of washing, a form, a paragraph, and not a word to the person
          - '(?i)\A(?![^\n]*\b(?:you|your|we|we''ve|we''ll|i|i''ve|i''ll|sorry|back|again|fixed|today|tomorrow|tonight|monday|new|free|on\s+the\s+way)\b)[^\n]*\b(?:see\s+(?:the\s+)?(?:label|leaflet|manual|terms|website|site|page|section|notice)|(?:section|paragraph|clause|article|page)\s+\d)'
    none:
      - pattern: '(?i)\b(?:nobody|no\s+one)\s+(?:told|warned|said|asked|rang|called)\s+you\b|\b(?:refund\w*|replacement|new\s+one\s+(?:is|leaves|comes|goes)|(?:goes|is|are|comes?)\s+back\s+(?:to|on)|we(?:''ve|\s+have)\s+(?:fixed|changed|moved|put|sent|taken|closed|stopped|called|replaced)|we\s+(?:swap|replace|repair|refund|mend|exchange|re-?send|credit)|no\s+(?:extra\s+)?charge)\b'
  de:
    any:
      - signal: brushes_off
      - pattern:
          - '(?i)\A\W*(?!(?:das|es|sie|du|ihr|wir|ich|leider|ja|nein|danke|entschuldig\w*|sorry|tut)\b)(?=(?:[\p{L}\d-]+\s+){1,6}?(?:ist|sind|wird|werden|kann|können|muss|müssen|darf|dürfen|beträgt|gilt|gelten|verfällt|verfallen|dient|hängt|richtet|entspricht|schließt|schließen|dauert|dauern|finden|steht|stehen)\b)(?![^\n]{0,300}\b(?:repariert|ersetzt|erstattet|behoben|unterwegs|morgen|heute|gestern|wieder|ab\s+(?:montag|sofort)|neue[rsn]?|wir\s+(?:haben|schicken|holen)|ich\s+(?:habe|schicke)|kostenlos|zu\s+(?:spät|lang\w*|laut)|falsch|fehler)\b)'
          - '(?i)\A\W*(?:haben|hatten|hast|hattest|habt|sind|bist|ist|war|waren)\s+(?:sie|du|ihr|der|die|das|ihr\w*|dein\w*)\b[^.!\n]{3,120}\?\W*\z'
  fr:
    any:
      - signal: brushes_off
      - pattern:
          - '(?i)\A\W*(?:(?:les|la|le|nos|notre|tous?|toutes?|chaque|l'')\s?)(?:[\p{L}\d''-]+\s+){1,6}?(?:est|sont|peut|peuvent|doit|doivent|figur\w+|dépend\w*|s''appliqu\w+|se\s+\w+|ferm\w+|ouvr\w+)\b(?![^\n]{0,300}\b(?:réparée?s?|remplacée?s?|rembours\w+|aujourd''hui|demain|hier|ce\s+(?:soir|matin)|en\s+route|nouve\w+|nous\s+(?:avons|envoyons)|trop|erreur)\b)'
          - '(?i)\A\W*(?:avez-vous|aviez-vous|êtes-vous|l''avez-vous|est-ce\s+que\s+vous)\b[^.!\n]{3,120}\?\W*\z'
  es:
    any:
      - signal: brushes_off
      - pattern:
          - '(?i)\A\W*(?:el|la|los|las|nuestr\w+|tod[oa]s)\s+(?:[\p{L}\d-]+\s+){1,6}?(?:es|son|está|están|puede|pueden|debe|deben|figura|figuran|depende\w*|se\s+\w+|siguen?|tienen?|salen?|llegan?|usan?|hacen?|cierra\w*|abre\w*|aparece\w*|consta\w*)\b(?![^\n]{0,300}\b(?:reparad\w+|arreglad\w+|cambiad\w+|reembols\w+|hoy|mañana|ayer|en\s+camino|nuev\w+|hemos|demasiado|error|culpa)\b)'
          - '(?i)\A\W*¿?(?:ha|has|han|habéis|está|estás|había\w*)\s+\w+[^.!\n]{3,120}\?\W*\z'
  it:
    any:
      - signal: brushes_off
      - pattern:
          - '(?i)\A\W*(?:(?:il|la|i|le|gli|tutt[iae])\s+|l'')(?:[\p{L}\d''-]+\s+){1,6}?(?:è|sono|può|possono|deve|devono|figura\w*|dipend\w+|si\s+\w+|chiud\w+|apr\w+)\b(?![^\n]{0,300}\b(?:riparat\w|sostituit\w|rimbors\w+|oggi|domani|ieri|in\s+arrivo|nuov\w|abbiamo|troppo|errore|colpa)\b)'
          - '(?i)\A\W*(?:ha|hai|avete|era|aveva\w*)\s+\w+[^.!\n]{3,120}\?\W*\z'

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
          | what(?:'s|s) \s+ (?:the|your|my|a|up\s+with) \b | what \s+ (?:time|size|colou?r|day|date|number|version|happens|if|about|is\s+(?:the|your|this)|are\s+the|do\s+(?:i|we)|does|should|would)\b | what \s+ \w+ \s+ (?:do|does|should|can) \s+ (?:i|we|you|one|it|the)\b | who \s+ (?:do|can|should|is|made|wrote|runs)\b | why \s+ (?:is|are|do|does|did|was|were|has|have|can't|won't|isn't|doesn't|don't)\b
          | can \s+ (?:i|you|u|we|someone|anyone|somebody|it|the)\b | could \s+ (?:you|i|we|u|someone)\b | do \s+ (?:you|i|we|u|the|these|those)\b (?=\s+\w) | does \s+ (?!not\b|n't)\w+\b | did \s+ (?:you|the)\b | is \s+ (?:there|it|the|this|that|my|your)\b | are \s+ (?:you|there|the|these|we)\b | will \s+ (?:you|the|it|there|this|i)\b | would \s+ (?:it|you|the|this)\b | has \s+ (?:the|my|your|anyone)\b | have \s+ you\b | should \s+ i\b | may \s+ i\b | any \s+ (?:chance|idea|ideas|news|update|updates|eta|tips?|word|plans?)\b )
        (?! \s+ (?:it|this|that|you)\s+(?:be|was|were)\b )
        [^.!?…\n]{0,300} (?: \. (?=[\p{L}\d]) [^.!?…\n]{0,300} )* (?: $ | \.\s*$ | \.\s+(?:thanks|thank\s+you|thx|ta|cheers|pls|please)\b | \s+(?:thanks|thank\s+you|thx|pls|please)\b )
      - |-
        (?xi)\b(?: (?:(?:i(?:'d|\s+would)|would) \s+ (?:really\s+)?(?:like|love) \s+ to \s+ know | (?:was\s+|am\s+|just\s+|i'm\s+|been\s+)?wondering \s+ (?:if|whether|when|how|why|what|where|which|who|about) \b (?![^.!?\n]{0,80}\b(?:incompetent|idiots?|a\s+joke|scam|stupid|clowns?|morons?)) | curious \s+ (?:if|whether|when|how|why|what|where|which|about) | i \s+ wonder \s+ (?:if|whether|when|how|why|what|where|which) (?![^.!?\n]{0,60}\b(?:incompetent|idiots?|joke|scam|stupid|clowns?|morons?))
          | (?:can|could) \s+ (?:any|some)(?:one|body) \s+ (?:please\s+)?(?:tell|help|explain|confirm|say) | (?:please|pls|kindly|just)?\s*(?:tell|let)\s+me\s+know \s+ (?:if|whether|when|how|why|what|where|which) | tell \s+ me \s+ (?:how|why|when|where|if|whether|which|what) \s+ (?:to|the|i|it|this|you|we)\b | any(?:one|body) \s+ (?:here\s+)?(?:know|else\s+having) | (?:does|do) \s+ (?:any|some)(?:one|body)\s+ know
          | need \s+ to \s+ know \s+ (?:if|whether|when|how|what|which|where) | (?:not\s+sure|unsure|no\s+idea|don't\s+know|can't\s+(?:find|figure|work)\s+(?:out\s+)?|(?:trying|need|want|wanted)\s+to\s+(?:find\s+out|figure\s+out|ask|check)) \s* (?:if|how|(?:which|what)(?:\s+\w+)?|whether|where|when) \s+ (?:i|to|this|it|the|my|do|you|your|there|we)\b | any \s+ (?:idea|ideas|news|updates?|word|info) \s+ (?:when|why|how|on|if|about|whether|as\s+to|what|where) | is \s+ there \s+ (?:any\s+)?(?:an?\s+)?(?:way|chance|possibility|option) \s+ (?:to|of|that|for|i)\b | is \s+ it \s+ possible \s+ to | (?:question|asking) \s+ about \b | i(?:'ve|\s+have)? \s+ (?:got\s+)?a \s+ (?:quick\s+)?question | what \s+ (?:do|should|can|could) \s+ i \s+ (?:do|try) \b (?!\s+(?:for|at|in|about)\b) | my \s+ question \s+ is | (?:explain|clarify) \s+ (?:how|why|what|whether|to\s+me) | would \s+ be \s+ (?:good|nice|great|useful|helpful) \s+ to \s+ know ) ) \b
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
      "_signals/asks_for_help.yaml",
###"""
# Asks for help in so many words. Steps, a page or a counter-question are an answer to that.
summary: asks for help in so many words
languages:
  en: { pattern: '(?i)\b(?:(?:please|pls|plz|can\s+(?:you|someone|anyone|anybody|u)|could\s+(?:you|someone)|need|send|any|some|urgent(?:ly)?|for|asking|request\w*)\s+(?:\w+\s+){0,3}?(?:help|assist(?:ance)?|support|advise)\b|help\s+(?:me|please|pls|needed|required|out|with|us)\b|help\s*[!.]*\s*\z|help!|(?:what|how)\s+(?:do|can|should|to)\b|(?:i|we)\s+(?:\w+\s+)?forgot(?:ten)?\b|have\s+forgotten)', guards: [unquoted] }
  de: { pattern: '(?i)\b(?:hilfe|helft|helfen|bitte\s+um|was\s+(?:kann|muss|soll)\s+ich|wie\s+(?:kann|muss|soll)\s+ich)\b', guards: [unquoted] }
  fr: { pattern: '(?i)\b(?:aide[rz]?|aidez-moi|au\s+secours|que\s+(?:faire|dois-je)|comment\s+(?:faire|puis-je))\b', guards: [unquoted] }
  es: { pattern: '(?i)\b(?:ayuda\w*|ayúd\w+|auxilio|qué\s+(?:hago|puedo)|cómo\s+(?:puedo|hago))\b', guards: [unquoted] }
  it: { pattern: '(?i)\b(?:aiut\w+|cosa\s+(?:posso|devo)|come\s+(?:posso|faccio))\b', guards: [unquoted] }

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
        (?xi)\b(?: how \s+ much (?!\s+(?:i|we|you\s+(?:love|like)|water|time|longer|sugar|salt|light|space|sun|oil|does\s+(?:it|the\s+\w+)\s+weigh)\b) | (?:what|which) (?:'s|s|\s+is|\s+are)?\s+(?:the\s+|your\s+)?(?:\w+\s+)?(?:price|cost|rate|fee|fees|charge|prices|rates|plan|plans|tier|package|subscription|deal|offer|discount)\b | (?:price|prices|pricing|cost|costs|costing|fee|fees|tariff|quote|quotation|discount|discounts|voucher|coupon|promo|deals?|offers?|sale|refurbished|second-hand|pre-?order|(?<!\byou\s)(?<!\bwe\s)(?<!\bto\s)(?<!\bi\s)(?<!still\s)(?<!\bthey\s)plans?|tier|subscription|membership|licen[cs]es?|tickets?|upgrade|upgrading|bundle|gift\s+cards?|free\s+trial|trial)\b
        | (?:can|could|may|where|how|when|do|to|want|like|need|looking|hoping|trying|would)\s+(?:do\s+|can\s+|could\s+|would\s+)?(?:i|we|one|you|people|love|like)?\s*(?:still\s+|now\s+|also\s+)?(?:to\s+)?(?:buy|purchase|order|get\s+(?:one|hold\s+of|hands\s+on|it\s+from|these|this|that\s+\w+|some|them)|pre-?order|book|reserve|rent|hire|subscribe|sign\s+up|join|enrol|try\s+(?:it|one)|pick\s+one\s+up|upgrade|switch\s+to)\b | have \s+ you \s+ (?:got|any|still) | do(?:es)? \s+ (?:you|anyone|they|the\s+shop|your\s+\w+)\s+(?:\w+\s+)?(?:sell|stock|have|carry|offer|do\s+(?:a|an|any|gift|\w+s\b)|ship|deliver|make|take\s+orders|rent)\b | (?:in|back\s+in|out\s+of)\s+stock | (?:for|on)\s+sale | available\s+(?:in|to|for|at|online|again|yet|as|on) | (?:is|are|will)\s+(?:it|they|this|these|there|the\s+\w+)\s+(?:\w+\s+)?(?:be\s+)?available | (?:sold|buy|bought|purchase|order|ordered)\s+(?:separately|online|individually|on\s+its\s+own|without|in\s+bulk) | how\s+(?:expensive|cheap) | cheap(?:er|est)? | (?:free|paid|pro|basic|trial|lite|full|premium|standard)\s+(?:version|account|tier|app|edition|users?)\b | is\s+(?:it|there)\s+(?:a\s+)?(?:free|cheaper|paid|student|family|bigger|smaller|larger)\b | recommend\s+(?:a|an|any|one|me|your)\b | looking\s+(?:for\s+(?:a|an|some|something|one|new)|to\s+(?:buy|get|replace)) | interested\s+in\s+(?:the|your|a|buying|getting|one) | which\s+(?:one|model|size|version|course|book|kit)\s+(?:should|do|would|is\s+(?:best|right)) )
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
      "_signals/asks_us.yaml",
###"""
# Whether the question is put to us is for the rules to look up; here only that somebody waits for the
# answer. Who takes it back in the same message, or answers it, does not wait. Beside what `asks` knows:
# questions in the middle of a long sentence, and "what's the …" without a question mark.
summary: a question that wants an answer from us, not a rhetorical one
languages:
  any:
    all: [{ signal: asks }]
    none: [{ signal: answers_itself }]
  en:
    all:
      - pattern:
          - '(?im)(?:^|[.!?…]\s)\W*(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey|ok|so|and|also|but|please|morning|thanks)\b[\s,!]*)*(?:what|where|how|when|who)(?:''s|s|\s+is)\s+(?:the|your|my|a|an|it|that|this|best)\b[^.!?…\n]*$'
          - '(?i)\b(?:how|where|what|when|which|why|can|could|will|do|does|is|are)\s+(?:do|does|can|could|will|should|is|are|i|you|we|it|this|there|the|your|my)\b[^?\n]{2,160}(?<!\bright)\?(?!\S)'
        guards: [unquoted]
    none:
      - signal: answers_itself
      - pattern: '(?i)\b(?:really|seriously|are\s+you\s+(?:kidding|serious|joking|for\s+real)(?:\s+me)?|is\s+this\s+a\s+joke)\s*\?'

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
              (?:pre-?\s?)?order (?!\s+(?:now|here)\s+(?:reads|sounds|means|is\b|was)) (?:\s+ (?:yours|now|today|tonight|here|online|direct|at|via|by|before|from|your|our|this|these|any|some|them|it|all|two|three|one|a|an|the|through|in\s+(?:the\s+)?(?:bio|app|store|shop|our\s+\w+)|while|until|for\s+(?:christmas|easter|collection|delivery|the\s+weekend|tomorrow|your)|\d+) \b | \s*(?:->|=>|→|➡|👉|:|@|https?:) )
            | buy (?:\s+ (?:yours|now|today|tonight|here|online|direct|one|two|three|a|an|the|it|them|your|our|any|some|from|at|before|this|in|\d+) \b | \s*(?:->|=>|→|➡|👉|:|https?:) )
            | shop (?!\s+(?:around|talk|steward|floor|opens?|closes|hours|local(?:ly)?\b(?!\s*[:→👉]))) (?:\s+ (?:now|today|tonight|here|online|the|our|all|before|until|at|via|in|it|them|new|these|this|sale|\w+\s+(?:at|now)|[\w-]+\.[a-z]{2,}) \b | \s*(?:->|=>|→|➡|👉|:|https?:) | \s+ (?:via|from|by|your|my|every|limited|until|instore|in-store|first|early|smart|what's|for) \b | \s+ (?!is|was|has|had|will|class|assistant|front|window|owner|keeper|lifting|closed|sign|staff|worker|dog|cat|local|and|that|or|but|where|who)\w+ \s* (?=[.!👉→]|\z|\n) )
            | (?:purchase|pre-?order) \s+ (?:yours|now|today|here|online|one|a|an|the|your)
            | (?:buy|shop|order) \s* [.] \s+ (?:the|now|it)\b | claim \s+ (?:this|the|your|our) \s+ (?:deal|offer|discount|voucher|gift|free|spot|place|seat|code|bonus|copy) | (?:pop|come|drop|call|walk|nip) \s+ in \s* (?:today|now|this|before|for|and|,|and\s+try|[.!]) | come \s+ on \s+ in \b | don't \s+ be \s+ late | come \s+ (?:hungry|thirsty|early|get\s+(?:it|them|yours|one)) | (?:make|arrange|request|schedule) \s+ (?:an|a|your) \s+ (?:appointment|reservation|booking|viewing|test\s+drive|demo|quote|fitting) | get \s+ (?:an?|your) \s+ (?:\w+\s+){0,2}?(?:quote|estimate|consultation|appointment|price|valuation|demo) \b | (?:check|see) \s+ (?:availability|prices|dates|what's\s+left) | (?:download|stream|install) \s+ (?:it|now|today|the\s+app|yours|here) | get \s+ the \s+ (?:look|set|box|kit|app|book|bundle|deal|pack|code)\b | get \s+ (?:it|them|yours|yourself) \s+ (?:before|while|now|today|here|at|for|in|from) | be \s+ (?:the\s+)?(?:first|quick) \s+ (?:to\s+(?:own|get|try|wear|shop|grab|order|drive|taste)) | register \s+ your \s+ interest | (?:secure|save|grab|snag|claim|reserve) \s+ (?:your|a|the\s+last) \s+ (?:place|seat|spot|slot|space|ticket|copy|table|room)s? \b (?!\s+(?:in\s+history|to\s+(?:sit|park))) | enter \s+ your \s+ (?:e-?mail|address|postcode) \b (?=[^\n]*(?:%|off|free|discount|first\s+order)|) | start \s+ (?:today|now|here|saving|free|watching|listening|streaming) | visit \s+ (?:your|our|us|any|the) \s+ (?:\w+\s+)?(?:dealer|shop|store|showroom|branch|salon|website|online\s+shop|stand|stall)s? | (?:comment|type|reply|text|dm|message|send) \s+ (?:us\s+|me\s+)?"?(?-i:[A-Z]{2,}[A-Z0-9]*)"? \s+ (?:and|to|for|below|&) \b [^.!?\n]{0,50} \b (?:link|price|order|buy|reserve|yours|details|discount|code|offer|payment|off|claim|book) \b | (?:dm|message|text|email|e-mail|call|ring|phone|whatsapp|inbox|pm|write\s+to) \s+ (?:(?:us|me|now|today|our\s+\w+|the\s+\w+|\"[^\"\n]{1,20}\"|\d[\d\s]{5,})\s*,?\s*){0,3} (?:to|for) \s+ (?:\w+\s+)?(?:dates|slots|sizes|buy|order|book|reserve|claim|purchase|get\s+started|start|bookings?|orders?|prices?|pricing|a\s+(?:quote|viewing|price|test\s+drive|demo)|details|availability|info) \b | message \s+ us \s+ \W?\w+\W? \s+ to \s+ (?:reserve|order|buy|book|claim) | (?:pick|choose|grab|take|get|enjoy) \s+ (?:any|your|a|an|two|three|both|one|the) \s+ (?:\w+\s+){1,6}? (?:for|from|at|under) \s+ (?:just\s+|only\s+)?(?:[£€$]\s?\d|\d+[.]\d\d|a\s+(?:tenner|fiver)|half) | wrap \s+ (?:up|yourself) \s+ in | bundle \s+ up \b | stop \s+ scrolling | (?:ring|call|phone|text|message) \s+ (?:or\s+\w+\s+)?(?:(?-i:[A-Z])\w+\s+)?(?:on\s+)?\(?\+?0\d | (?:call|ring|text|phone) \s+ or \s+ (?:text|call|email|book|visit|whatsapp) | (?:ring|call|phone|message|text) \s+ us \s+ (?:before|by|until|today|now|and) | go \s+ (?:pro|premium|gold|plus|unlimited|ad-free) \b | go \s+ (?:and\s+)?get \s+ (?:'em|them|one|yours|it) | (?:grab|bag|snag|score|bagsy) \s+ a \s+ (?:deal|bargain|steal|table|ticket) | own \s+ (?:a|your|the|one) \s+ (?=[^\n]*[£€$]\s?\d) | order \s+ (?:on|via|through|using) \s+ (?:our|the|this) | (?:dm|message|pm|inbox|text) \s+ (?:me|us) \s* (?=[.!,]|$|\n) | (?:celebrate|party) \s+ with \s+ us | fill \s+ (?:your|up\s+your) \s+ (?:basket|cart|boots|bag|freezer|wardrobe) | (?:press|hit|smash|click|tap) \s+ (?:the\s+)?(?:buy|order|add|basket|cart|shop|checkout|pre-?order) | check \s+ out \s* (?:before|now|today|in\s+\w+\s+clicks|,) | add \s+ (?:(?:it|them|one|two|three|four|yours|some|a\s+\w+|both|\d+|the\s+\w+) \s+)? to \s+ (?:your\s+|the\s+)? (?:basket|cart|bag|order|trolley|wishlist)
            | (?:get|grab|nab|bag|score|snag|claim|reserve|secure|snap\s+up|pick\s+up|collect) \s+ (?:yours|the\s+(?:new\s+|last\s+|full\s+|whole\s+)?(?-i:\p{Lu})[\w-]*|the\s+(?:\w+\s+){1,3}?(?:for|from|at|while|before|now|today)\s|(?:an?\s+(?!first\s+look|look|glimpse|feel|sense|behind)|two\s+|three\s+|four\s+)(?:\w+\s+){1,3}?(?:for|from|at|while|before|now|today|free)\s|\d+\s?%|(?:up\s+to\s+)?[£€$]\s?\d|(?:\d+|three|six|two|twelve)\s+months|your\s+(?!own\s+(?:bag|cup))(?:\w+\s+){0,2}?\w+ \s* (?:now|today|here|before|at|while|in|from|for|→|👉|->|:|,|!|\.|[£€$]) | (?:one|it|them|a\s+(?:pair|set|box|bottle|seat|ticket|copy|bargain)|some|yourself) \b)
            | book \s+ (?:now|today|yours|online|here|a\s+(?!club|swap|group|review|token)|an|your|by|before|early|direct(?:ly)?|with|at|on|here|via|through|this|these|them|our|in|one|two|it|me|us|the|for) \b
            | reserve \s+ (?:yours|your|a|now|today|online|one|here)
            | stock \s+ up | snap \s+ (?:one|it|them|yours) \s+ up | treat \s+ (?:yourself|yourselves|your\s+\w+|them|someone|mum|dad|the\s+\w+)
            | upgrade \s* (?:now|today|here|your|to|at|->|→|👉|before|for)
            | (?:sign|join) \s+ (?:me\s+)? up \b | (?:enrol|enroll|subscribe|register|apply) \s+ (?:now|today|here|at|via|before|for|by|from)
            | join \s+ (?:now|today|(?:\w+\s+){1,4}?(?:now|today)\b|the\s+(?:club|plan|waitlist|waiting|programme|program|course|challenge|masterclass)|before|for\s+(?:just|only|[£€$])|at|here)
            | start \s+ (?:your|a|the) \s+ (?:\w+\s+){0,2}(?:trial|subscription|membership|plan|free) | try \s+ (?:it|them|us|one|\w+\s+\w+) \s+ (?:free|now|today|for\s+(?:free|just|only|[£€$])) | try \s+ (?:now|today|for\s+free)
            | swipe \s+ up | tap \s+ (?:to|the\s+(?:link|bag|product|button|photo|picture)|through|below|here|now) | click \s+ (?:to\s+(?:buy|shop|order|book|claim)|(?:the|our)\s+link|here|below|through|now)
            | hurry | be \s+ quick | act \s+ (?:now|fast) | run,?\s+don't\s+walk | don't \s+ (?:miss(?!\s+a\s+beat)|wait|sleep\s+on|hang\s+about|dawdle) | last \s+ (?:chance|call|day|hours|few\s+(?:\w+\s+)?(?:days|hours|places|seats|spots|spaces|pieces|left|tickets|tables|rooms|pairs|copies|sizes|slots|units|boxes))\b
            | (?:call|ring|phone|text|dm|message|whatsapp|email|e-mail) \s+ (?:us|me|now|today|to|our|for) \s* (?:\w+\s+){0,4}? (?:now|today|order|buy|book|price|prices|quote|reserve|yours|details|details\.|on\s+0|0\d)
            | (?:call|ring|phone|text|dial) \s+ (?:us\s+)?(?:now|today|on\s+0?\d|\(?\+?\d)
            | get \s+ (?:started|in\s+(?:early|quick|before)|going|on\s+board|moving|down\s+(?:here|to)|yourself) | click ,? \s+ (?:buy|add|pay|order) | go \s* ! | come \s+ in \s+ (?:today|now|and|this|before) | come \s+ (?:on\s+)?down \s+ (?:to|today|and) | go \s+ go\b | need \s+ (?:we|i) \s+ say \s+ more | what \s+ are \s+ you \s+ waiting \s+ for | why \s+ (?:wait|pay\s+(?:more|full)|not\s+treat) | open \s+ (?:an?|your) \s+ (?:\w+\s+)?account | pay \s+ (?:just|only|[£€$]\s?\d|nothing\s+(?:until|till)|in\s+(?:3|three|4|instal)) | enjoy \s+ (?:\w+\s+){0,3}?(?:free|half|off)\b | from \s+ (?:just|only) \s+ [£€$]\s?\d | see \s+ (?:it|them|us|yours) \s+ (?:in\s+store|at\s+(?:our|the))
            | (?:visit|pop\s+(?:in|into|by)|come\s+(?:in|to|and|down|by)|head\s+(?:to|over)|drop\s+(?:in|by)|swing\s+by|find\s+(?:it|them|yours)) \s+ (?:\w+\s+){0,3}? (?:shop|shops|store|stores|showroom|centre|center|dealership|forecourt|nursery|studio|market|website|site|webshop|counter|stall|outlet|boutique|salon|get|buy|grab|try|pick|choose)
            | (?:use|enter|apply|quote) \s+ (?:the\s+|promo\s+|discount\s+)?code \b
            | (?:save|enjoy|take|get|receive) \s+ (?:up\s+to\s+|an?\s+(?:extra\s+)?|extra\s+|a\s+further\s+)?(?:\d+\s?%|[£€$]\s?\d|half) 
            | make \s+ (?:it|one|them) \s+ yours \b | go \s+ (?:on|get) ,? \s+ (?:treat|grab|get|you\s+know|one|yours) | switch \s+ (?:now|today|to\s+(?:us\b|our|the\s+new|(?-i:\p{Lu}\p{Ll}))) | check \s+ out \s+ (?:our|the|my) \s+ (?:\w+\s+)?(?:shop|store|sale|range|collection|deals?|offers?|new|website|line)
            | lock \s+ in \s+ (?:your|the|this) | unlock \s+ (?:your|\d|the) | (?:get|download) \s+ the \s+ app \s+ (?:now|today) | come \s+ and \s+ get | invest \s+ (?:now|today|in)
            | give \s+ (?:yourself|your\s+\w+|them|the\s+gift) | (?:say|wave) \s+ (?:hello|goodbye) \s+ to | discover \s+ (?:our|the\s+(?:new|full|whole|entire)) | explore \s+ (?:our|the\s+(?:new|full|whole)) | choose \s+ (?:yours|your|from\s+\w+) | bring \s+ (?:it|one|them) \s+ home
            | order \s* (?=[.!→👉]|\z) | buy \s* (?=[!→👉]) | (?:now\s+)?hurry \s+ (?:and\s+go|up|in|over)
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
            | (?:everything|all|stock|they)\s+must \s+ go \b (?!\s+(?:through|to|on|home|back)) | go \s+ go \s+ go | (?:sale|offer|deal) \s+ (?:(?:is\s+)?now\s+(?:on|live)|is\s+(?:on|live)|starts\s+(?:now|today)) \b | in \s+ (?:store|stores|shop|shops) \s+ and \s+ online | ready \s+ to \s+ order | (?:everything|all|both|it's|outfit|products?) \s+ (?:is\s+|are\s+)?linked \s+ (?:below|in) | first \s+ (?:come,?\s+first\s+served|to\s+comment|one\s+to\s+(?:comment|dm|message)|dm\s+gets) | your \s+ sign \s+ to \s+ (?:buy|order|book|get|treat|upgrade) | now\s+selling | while \s+ you \s+ (?:still\s+)?can | (?:won't|can't) \s+ (?:last|be\s+around|hang\s+around) \s* (?:long|forever)? | sign-?ups? \s+ (?:close|open|end)
            )
        guards: [unquoted, unnegated, not_question]
      - pattern: '(?i)\b(?:what\s+are\s+you\s+waiting\s+for|why\s+(?:wait|pay\s+(?:more|full\s+price))|need\s+(?:we|i)\s+say\s+more)\b'
        guards: [unquoted]

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
      # a brand that thanks for a cake sells nothing by it
      - all:
          - signal: provided_free
        none:
          - from: brand
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
          - signal: own_trouble
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
          - signal: own_trouble
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
          - signal: own_trouble
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
          - signal: own_trouble
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
          - signal: own_trouble
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
      "_signals/costs_of_repair.yaml",
###"""
# A price that belongs to the matter: a part, a repair, a fee that was charged, what a warranty takes over.
summary: speaks of the price of a repair, a part or a fee
languages:
  en: { pattern: '(?i)\b(?:spare|repairs?|repaired|seal|gasket|part|parts|postage|fitting|call-?out|deposit|fines?|fee|fees|charged?|warranty|guarantee|covered|not\s+(?:our|the)\s+price|invoice|off\s+your|back\s+(?:on|to|in)\s+your|back\s+to\s+you|costs?\s+you\s+nothing|nothing\s+to\s+pay|for\s+nothing|free\b|no\s+(?:extra\s+)?charge|won''t\s+cost|you''re\s+right|shouldn''t\s+have|our\s+(?:mistake|fault|error|bad)|by\s+law|is\s+yours|if\s+(?:it|the\s+\w+)\s+is\s+(?:worn|broken|lost|out\s+of))\b' }
  de: { pattern: '(?i)\b(?:ersatzteil\w*|reparatur\w*|repariert|dichtung|porto|pfand|gebühr\w*|garantie|gewährleistung|kostenlos|kostenfrei|umsonst|gratis|zurück(?:erstattet|gebucht|überwiesen)?|berechnet|abgebucht|recht|unser\s+fehler)\b' }
  fr: { pattern: '(?i)\b(?:pièces?\s+(?:détachées?|de\s+rechange)|répar\w+|joint\b|port\b|caution|frais|garantie|gratuit\w*|débitée?s?|facturée?s?|raison|notre\s+erreur|recrédit\w+|ne\s+vous\s+coûte)\b' }
  es: { pattern: '(?i)\b(?:repuestos?|recambios?|repar\w+|junta|portes|fianza|tasas?|garantía|gratis|gratuit\w+|cobrad\w+|vuelv\w+|razón|error\s+nuestro|devol\w+|no\s+te\s+cuesta)\b' }
  it: { pattern: '(?i)\b(?:ricamb\w+|ripar\w+|guarnizione|spese|cauzione|commission\w+|garanzia|gratis|gratuit\w+|addebitat\w+|ragione|errore\s+nostro|torn\w+\s+sulla|non\s+ti\s+costa)\b' }

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
      "_signals/crowd.yaml",
###"""
# A crowd that is told what to do: staff, fans, members, creators.
summary: speaks to staff, fans or members
languages:
  en:
    pattern:
      - |-
        (?ix)(?:^|(?<=[.!?\n:;])) [^\p{L}\n]{0,6} (?:please\s+|dear\s+|hey\s+|hi\s+|hello\s+|calling\s+all\s+|attention,?\s+|to\s+all\s+|all\s+|our\s+|loyal\s+|fellow\s+|every\s+|for\s+)? (?:\w+\s+){0,1}? (?:team|staff|employees|colleagues|crew|ambassadors?|creators?|influencers?|athletes?|fans?|supporters?|followers|members?|volunteers?|neighbours|neighbors|friends|partners|retailers|franchisees|interns|drivers|nurses|students?|reps|parents|patients|readers|hosts|guys|folks|everyone|everybody|all\s+hands|squad|managers|agents|recruiters|store\s+managers|street\s+team|community|guests|teachers|players|shop\s+floor|customers|moderators|testers|affiliates|stylists) (?:\s+of\s+\w+|\s+in\s+\w+|\s+who\s+[^,:\n]{3,40}|\s+(?:and|&)\s+\w+|\s+reps|\s+to\s+post|\s+gets?|\s+are\s+asked|\s+may|\s+will)? \s* (?:[,:!–🥕💬🏃⚡️🌪-]|\n|\bto\s+post\b|\bgets?\b|\bare\s+asked\b|\bmay\b|\bwill\b|\bshould\b|\bmust\b)
      - '(?i)\b(?:asks?|want|wants|tell|telling|need|needs|for|dear)\s+(?:all\s+)?(?:staff|employees|members|fans|colleagues|ambassadors|creators|everyone\s+(?:on|in)\s+(?:the\s+)?team|our\s+(?:fans|followers|customers|staff|first\s+customers))\b|\b(?:everyone|everybody|each\s+of\s+you|all\s+of\s+you|you\s+all|could\s+you\s+all|let''s\s+all|all\s+creators|every\s+(?:nurse|employee|driver|player|member|intern))\b|\bfriends\s+of\s+the\s+\w+'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/deal.yaml",
###"""
# Less money than before, or more for it. Prices that fall in the news ("house prices 8% down") are said
# in other words.
summary: announces a discount, a sale or goods on top
languages:
  en:
    pattern:
      - |-
        (?ix)(?<!\w)(?:
          (?:up\s+to\s+|an?\s+(?:extra|further)\s+|extra\s+)? \d{1,2} \s* (?:%|per\s?cent|percent) \s* (?:off|discount|cheaper|reduction|sale) \b (?!\s+(?:their|its|the|normal|peak|last|target|capacity|on\s+the\s+(?:day|year)|than|from|year|compared)\b(?!\s+(?:whole|entire|price|next|range|rrp|first)\b)) | (?:save|saving) \s+ (?:up\s+to\s+|an?\s+extra\s+)?(?:[£€$]\s?\d|\d{1,2}\s?%) | [£€$]\s?\d[\d.,]* \s+ off \b (?!\s+(?:the\s+)?(?:coast|script))
        | (?:half|reduced|special|introductory|crazy|silly|knock-?down|slashed) [\s-]+ prices? \b (?!\s+(?:of|to\s+pay)) | (?:all|everything|now|prices?\s+(?:are\s+|have\s+been\s+)?) \s+ (?:further\s+)?(?:reduced|slashed|cut|dropped) \b | price \s+ drop | (?:we(?:'ve|\s+have)|i(?:'ve|\s+have)) \s+ (?:dropped|cut|slashed|lowered|reduced) \s+ (?:our|the|all|my)?\s*prices | our \s+ prices \s+ are \s+ (?:low|down|falling)
        | (?:two|three|four|five|2|3|4|5) [\s-]* (?:for|4) [\s-]* (?:one|two|three|four|1|2|3|4|the\s+price\s+of) \b (?!\s*(?:\d|years?|days?|minutes|hours|weeks|months|pm|am)) | buy \s+ (?:one|two|three|any|\d|a\s+\w+)\b [^.!?\n]{0,30} \b (?:get|free|throw\s+in|on\s+us) | bogo(?:f|hof)? \b | (?:second|2nd|third|3rd|next|one) \s+ (?:\w+\s+){0,2}? (?:half\s+price|for\s+free|is\s+free|free\b|on\s+us)
        | (?:(?:flash|winter|summer|spring|autumn|fall|january|warehouse|clearance|garden|secret|big|mid-season|stock|half-term|christmas|sample|outlet|birthday|closing[\s-]down|moving|end[\s-]of[\s-]\w+|black\s+friday|cyber\s+\w+|our|the|a) \s+ ){1,2} sale \b (?!\s+(?:of|figures|contract|raised|process|is\s+(?:agreed|off)|price)) (?=[^.\n]*\b(?:on|starts?|started|ends?|now|today|live|this|until|till|here|everything|saturday|sunday|from|with|extended)\b|\s*[.!:,]) | sale \s* (?:,\s*sale|!|now\s+on|is\s+(?:now\s+)?(?:on|live|here)|starts?|ends?|extended|must) | on \s+ (?:sale|offer) \b (?!\s+(?:to\s+the|since\s+\d|by|of|in\s+\d))
        | (?:code|voucher) \s*:? \s* (?-i:[A-Z][A-Z0-9]{2,}) | (?:use|with|enter|quote|apply) \s+ (?:(?:my|our|the|code)\s+)?(?-i:[A-Z]{2,}[A-Z0-9]*) \s+ (?:at|for|and|to) \b | (?:black\s+friday|cyber\s+(?:monday|week)|prime\s+day|singles'?\s+day) \b (?=[^\n]*(?:deal|offer|sale|%|[£€$]|price|start|early|order|shop|free|save)) | (?:early[\s-]?bird|intro(?:ductory)?|launch|lunch|meal|weekend|bundle|combo|cyber|family|student|special) \s+ (?:deal|offer|price|prices|tickets?|rate|discount)s? \b | (?:this|these|our|crazy|amazing|great|best|hot|unbeatable|today's) \s+ (?:deals?|offers?|bargains?) \b (?!\s+(?:with\s+the|of\s+help|is\s+off|in\s+(?:politics|history|town)))
        | (?:[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?€) \s* (?:\w+\s+)? instead \s+ of | (?:was|were|reg(?:ular(?:ly)?)?|usually|normally|worth|rrp) \s+ [£€$]\s?\d+ (?!\d|[.,]\d|\s?(?:m|k|bn|million|billion)\b) | kids \s+ (?:eat|go|stay|travel|fly|swim) \s+ free | free \s+ (?:shipping|delivery)\b (?!\s+of\b) | (?:raining|steals?\s+and|hot|daily|weekly) \s+ deals | (?:a|real|some) \s+ bargains? \b | (?:first|second|third|one|two|three|\d+) \s+ (?:months?|weeks?|box(?:es)?|bag|class) \s+ (?:for\s+)?(?:free|[£€$]\s?\d|on\s+us|half) | (?:no\s+(?:joining|booking|delivery|sign-?up|setup)\s+fees?) | 0\s?% \s+ (?:finance|interest|apr) | pay \s+ in \s+ (?:3|three|4|four|instal) | (?:we'll|we\s+will) \s+ throw \s+ in | for \s+ the \s+ price \s+ of \b | free \s+ (?:\w+\s+){1,2}? (?:with|when\s+you) \s+ (?:every|each|any|your|buy|order|spend) | gift \s+ with \s+ (?:every\s+)?purchase
        )
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/debunks.yaml",
###"""
# A warning against promises, a joke at their cost, or modest results: the promise is not the writer's.
summary: warns of promises that are too good
languages:
  en:
    pattern: '(?i)\b(?:(?<!not\sa\s)(?<!no\s)scam(?:s|mers?)?|(?:beware|be\s+wary|watch\s+out)\b|warning:|fraud(?:sters?|ulent)?|hoax|myths?|debunk\w*|fake\s+(?:ad|ads|cures?|doctors?|accounts?|experts?|messages?|texts?)|(?:don''t|do\s+not|never)\s+(?:fall\s+for|believe|trust|invest\s+in|give\s+them)|anyone\s+who\s+(?:promises|claims|tells\s+you|says|guarantees|offers)|if\s+(?:anyone|someone|somebody|an?\s+\w+|they|it|he|she)\s+(?:promises|offers|guarantees|claims|calls|sounds)|(?:promises|claims?|claimed)\s+(?:that|to|you)\b[^.!?\n]{0,60}\.\s+(?:it|they|he|she)\s+(?:cannot|can''t|doesn''t|don''t|didn''t|isn''t)|hang\s+up|report(?:ed)?\s+(?:it|them|him|her|this)\b|snake\s+oil|pseudo-?science|there\s+(?:is|are)\s+no\b|there''s\s+no\s+(?:such\s+thing|pill|app|trick|secret|shortcut|miracle|quick)|no\s+such\s+thing|nobody\s+(?:loses|gets|becomes|can\s+promise|learns|ever\s+became)|(?:ask|see|talk\s+to)\s+(?:a|your)\s+(?:dietitian|gp|doctor|pharmacist|vet|adviser)|forget\s+(?:miracle|crash|fad)|we\s+tried\s+to|(?:it|that)\s+(?:takes|took)\s+(?:me\s+)?(?:years|months|time|patience|practice|\w+\s+(?:years|months))|results?\s+var(?:y|ied)|half\s+of\s+(?:that|it)\s+was\s+luck|the\s+ad\s+said|or\s+so\s+(?:they|the\s+\w+)\s+(?:say|says|claim|claims)|says\s+the\s+ad|said\s+no\s+(?:doctor|scientist|one)|won''t\s+(?:make\s+you|get\s+rich|cure|help\s+with)|we\s+(?:can''t|cannot|don''t)\s+(?:promise|guarantee)(?!\s+(?:it\s+)?(?:enough|more)))\b'

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
      # thanks, praise and fellow feeling
      - '(?i)\b(?:thanks?|thank\s+you|thx|cheers|ta)(?:\s+(?:so|very)\s+much|\s+a\s+(?:lot|bunch|million)|\s+again|\s+\p{Lu}\p{L}+)?\s+for\s+(?:your\s+\w+|(?:\w+ly\s+)?\w+ing)\b'
      - '(?i)\b(?:fab|fabulous|top|cracking|ace|solid|valid|cool|awesome|amazing|beautiful|lovely|good|great|brilliant|fun|smart|thoughtful|perfect|excellent)\s+(?:question|point|shout|suggestion|idea|query|thinking|feedback)\b|\b(?:love|loving|adore)\s+(?:the|your|this|that|these|it\s+when)\s*(?:enthusiasm|idea|energy|curiosity|question|passion|feedback|comments?|suggestion|interest|support)?'
      - '(?i)\b(?:we|i)\s+(?:totally\s+|completely\s+|fully\s+|really\s+|do\s+|can\s+(?:totally\s+|only\s+)?)*(?:understand|appreciate|get|imagine|see|know)\s+(?:that\s+|how\s+|why\s+|this\s+|your\s+|it\s+)*(?:can\s+be|is|must\s+be|you|this|frustrat\w+|concern\w*|annoying|disappoint\w*|feel\w*)'
      - '(?i)\bsorry\s+(?:to\s+(?:hear|see|read|learn|disappoint|see\s+you\s+go)|you(?:''re|\s+feel|\s+are|\s+felt|\s+had)|for\s+(?:the|any|your|all)|about\s+(?:this|that|the|your|any)|if\b|that\b)|\b(?:sad|sorry|gutted)\s+to\s+(?:see|hear|lose)|\bhate\s+to\s+(?:lose|see|hear)\b|\bany\s+(?:inconvenience|trouble|upset|confusion)\b'
      - '(?i)\b(?:as\s+excited\s+as|just\s+as\s+(?:excited|keen|curious)|so\s+excited|too\s+excited|can(?:''t|not)\s+contain)\b|\bsharing\s+(?:this|that|it|your|the)\b'
      # sent elsewhere: a shop, a desk, another firm
      - '(?i)\b(?:pop|drop|nip|swing|stop|come|call|head|go)\s+(?:in|into|by|down|along|over|round|on\s+(?:in|over|down)|to|and\s+see|see)\b(?:\s+(?:to|into|your|our|the|a|us|any|one\s+of))*\s*(?:\w+\s+)?(?:(?:shop|store|branch|dealer\w*|retailer|stockist|outlet|caf[eé]|restaurant|salon|showroom|desk|counter|reception|box\s+office|office|surgery|pharmacy|clinic|stand|booth|supermarket|station|venue|local|nearest)|us|soon|sometime|store|stores|shops|branches|anytime)\b'
      - '(?i)\b(?:ask|asking|enquire|inquire|check|query)\s+(?:in[\s-]?(?:store|branch|shop)|at\s+(?:the|your|our|reception|any)|with\s+(?:the|your|our|a)|your\s+(?:local|nearest|gp|dealer|doctor|pharmacist|retailer|travel|provider|supplier)|(?:our|the|a\s+member\s+of|one\s+of\s+our)\s+(?:\w+\s+){0,3}?(?:team|teams|colleagues?|staff|agents?|experts?|department|desk|support|management|people|advis[oe]rs?|specialists?|dealer|retailer|office|line|folks|crew|guys|service|handlers?|representatives?|reps?|manufacturer|supplier|gp|pharmacist|chatbot|bot|assistant|concierge|manager))\b'
      - '(?i)\b(?:speak|talk|speaking|talking|chat|have\s+a\s+(?:chat|word|quick\s+chat)|get\s+in\s+touch|touch\s+base|liaise)\s+(?:to|with)\s+(?:us|your|our|the|a|an|one\s+of|someone)\b'
      - '(?i)\b(?:you''d|you\s+would|you''ll|you\s+will|you)\s+(?:have|need|be\s+best|want)\s+(?:to\s+)?(?:ask|check|contact|speak|talk|call|ring|e-?mail|get\s+in\s+touch|reach|consult|take\s+(?:it|that)\s+up)'
      - '(?i)\b(?:that''s|this\s+is|that\s+is|sounds\s+like|it''s|definitely|best|one)\s+(?:a\s+|the\s+|an?\s+\w+\s+)?(?:one|question|matter|query|job)?\s*for\s+(?:the|our|your)\s+(?:\w+\s+){0,2}?(?:team|teams|colleagues?|staff|agents?|experts?|department|desk|support|management|people|advis[oe]rs?|specialists?|dealer|retailer|office|line|folks|crew|guys|service|handlers?|representatives?|reps?|manufacturer|supplier|gp|pharmacist|chatbot|bot|assistant|concierge|manager)'
      - '(?i)\b(?:our|your|the|a)\s+(?:\w+\s+){0,3}?(?:team|teams|colleagues?|staff|agents?|experts?|department|desk|support|management|people|advis[oe]rs?|specialists?|dealer|retailer|office|line|folks|crew|guys|service|handlers?|representatives?|reps?|manufacturer|supplier|gp|pharmacist|chatbot|bot|assistant|concierge|manager)\s+(?:\w+\s+){0,3}?(?:(?:will|would|can|could|''ll)\s+(?:\w+\s+){0,2}?(?:help|assist|advise|sort|take\s+care|guide|answer|tell|best|happily|gladly|be\s+(?:happy|able|delighted|the\s+best|in\s+touch|assigned))|(?:is|are)\s+(?:\w+\s+){0,2}?(?:available|happy|here|open|on\s+hand|standing\s+by|working|waiting|ready|dealing|experiencing))'
      - '(?i)\b(?:they|someone|somebody|he|she)(?:''ll|\s+will|\s+can|\s+would)\s+(?:\w+\s+){0,2}?(?:help|assist|sort|advise|take\s+care|be\s+(?:able|happy|in\s+touch|delighted)|guide|get\s+back|look)'
      - '(?i)\b(?:write|writing|reach\s+out|get\s+in\s+touch|e-?mail|mail|send\s+(?:an?\s+)?(?:e-?mail|message|note|line))\s+(?:to\s+|with\s+)?(?:our|the|us|your)\b|\b(?:pop|drop|send|shoot|ping|slide|fire|give|leave|fling|chuck)\s+(?:us|me|our\s+\w+)\s+(?:over\s+)?(?:an?\s+)?(?:\w+\s+){0,2}?(?:message|dm|line|e-?mail|note|pm|call|ring|shout|text|inbox)'
      - '(?i)\bslide\s+into\s+our\b|\b(?:our|the)\s+dms\s+are\s+(?:always\s+)?open|\bvia\s+(?:private|direct)\s+message|\b(?:private|direct)\s+message\s+(?:us|me)\b|\btake\s+(?:this|it)\s+(?:offline|to\s+(?:dm|dms|private|the\s+dms))\b|\bin\s+(?:the\s+)?dms?\b'
      - '(?i)\b(?:our|the)\s+(?:help|phone|support|customer)\s*-?(?:line|lines|service|care|desk)s?\b|\bcall\s+(?:us|our|the|on|0\d|\+\d)|\b(?:ring|phone)\s+(?:us|our|the)\b|\b(?:give)\s+(?:us|our|the)\s+(?:\w+\s+){0,3}?(?:a\s+)?(?:ring|call|bell|buzz|shout)\b'
      # sent to something to read
      - '(?i)\b(?:check|see|read|refer\s+to|consult|view|browse|follow|visit|scroll|peruse|(?:have|take)\s+a\s+(?:look|read|peek|browse|gander)\s+(?:at|of|through|in|on)|keep\s+an\s+eye\s+on|as\s+per|per|according\s+to|head\s+(?:over\s+)?to|hop\s+(?:over\s+)?to|via)\s+(?:out\s+)?(?:all\s+|back\s+)?(?:the|our|your|my|this)\s+(?:\w+\s+){0,2}?(?:descriptions?|product\s+pages?|pages?|labels?|packaging|listings?|small\s+print|fine\s+print|terms(?:\s+(?:and|&)\s+conditions)?|t&cs|t\s?&\s?cs|menus?|brochures?|blogs?|contract|policy|policies|guidelines?|website|site|faqs?|stories|highlights|timetables?|opening\s+(?:times|hours)|manual|handbook|guide|newsletter|leaflet|catalogue|app|portal|bio|profile|instructions|feed|posts?|socials?|channels?)\b'
      - '(?i)\b(?:the|our|full|all\s+(?:the\s+)?|more)\s*(?:\w+\s+){0,2}?(?:(?:descriptions?|product\s+pages?|pages?|labels?|packaging|listings?|small\s+print|fine\s+print|terms(?:\s+(?:and|&)\s+conditions)?|t&cs|t\s?&\s?cs|menus?|brochures?|blogs?|contract|policy|policies|guidelines?|website|site|faqs?|stories|highlights|timetables?|opening\s+(?:times|hours)|manual|handbook|guide|newsletter|leaflet|catalogue|app|portal|bio|profile|instructions|feed|posts?|socials?|channels?)|details?|info\w*|answers?)\s+(?:has|have|is|are|can\s+be|covers?|explains?|lists?|includes?|tells?|should)\s+(?:\w+\s+){0,2}?(?:all|everything|available|found|online|on\s+(?:our|the|google)|in\s+(?:our|the)|listed|explained|there|detailed|the\s+(?:answer|details|info\w*))'
      - '(?i)\b(?:link|links|details|info|deets|more|everything)\s+(?:is\s+|are\s+)?in\s+(?:(?:our|the)\s+)?(?:bio|profile|stories|story|comments|highlights)\b|\bon\s+google\b(?!\s+play)|\bgoogle\s+(?:it|is\s+your\s+friend)\b|\bjust\s+google\b|\b(?:turn\s+on|make\s+sure|switch\s+on)\b[^.!?\n]{0,20}\bnotifications?\b|\bsign\s+up\s+(?:to|for)\s+(?:our|the)\s+(?:\w+\s+)?(?:newsletter|mailing\s+list|alerts|updates)|\bjoin\s+(?:our|the)\s+(?:\w+\s+)?(?:mailing\s+list|newsletter|waitlist|waiting\s+list)|\bfollow\s+(?:us|our|along|the\s+page)\b'
      - '(?i)\b(?:have\s+you|did\s+you|why\s+not)\s+(?:tried?|try|ask|asked|met|meet|use|used|check|checked|seen|see)\s+(?:out\s+)?(?:our|the)\s+(?:\w+\s+)?(?:chatbot|bot|app|assistant|faqs?|website|site|help|portal|live\s+chat|menu|range|page|video)\b'
      # put off, teased
      - '(?i)\b(?:all|everything|more|details|it|that)\s+(?:will|shall|''ll)\s+(?:\w+\s+)?be\s+(?:revealed|announced|shared|explained|clear|confirmed|unveiled)\b|\b(?:wait|waiting)\s+(?:and|to)\s+(?:see|find\s+out)\b|\byou(?:''ll|\s+will)\s+(?:just\s+|simply\s+)?have\s+to\s+(?:wait|be\s+patient|watch|tune|stay)|\beyes\s+(?:peeled|open|on\s+(?:this|our))\b|\bannouncements?\s+(?:is\s+|are\s+)?(?:coming|soon|incoming|on\s+its)|\b(?:neither\s+)?confirm\s+(?:n?or)\s+deny\b|\bnever\s+say\s+never\b|\byou\s+never\s+know\b|\bfingers(?:\s+and\s+toes)?\s+crossed\b|\bgood\s+things\s+(?:come|take)\b|\b(?:our\s+)?lips\s+are\s+sealed\b|\bthat\s+would\s+be\s+telling\b|\bno\s+spoilers\b|\bspoiler\s+alert\b|\bit''s\s+a\s+(?:surprise|secret)\b|\A\W*(?:soon|patience|surprise|shh+|maybe|perhaps|possibly|who\s+knows|stay\s+tuned|watch\s+out)\b[^\n]{0,25}\z|\bwatch\s+(?:this|our)\b|\ball\s+in\s+good\s+time\b|\bsoonish\b|\bbig\s+things\b'
      - '(?i)\b(?:log|lodge|file|make|submit|raise|register|open|start)\s+(?:an?|your|the)\s+(?:\w+\s+){0,2}?(?:complaint|claim|case|ticket|query|enquiry|request|form)\b|\b(?:flagged|noted|logged|escalated|reported|raised|passed|forwarded|shared|relayed|sent)\s+(?:this|it|that|your|these|them|the)\s*(?:\w+\s+){0,2}?(?:with|to|on|along|over|up|down|as|internally|for|further)\b|\b(?:pass|passing|feed|feeding|send|sending|forward)\s+(?:this|that|it|your\s+\w+|them)\s+(?:on|along|back|up|over)\b|\b(?:high|large|unusual)\s+(?:volumes?|numbers?)\s+of\b|\bwork(?:ing)?\s+(?:hard|through|tirelessly|around\s+the\s+clock|flat\s+out)\b|\btry(?:ing)?\s+(?:our\s+(?:best|hardest)|hard|everything)\b|\b(?:is|are)\s+something\s+(?:that\s+)?we\b|\b(?:take|takes|taken|taking)\s+(?:\w+\s+){0,4}?seriously\b|\bdo(?:ing)?\s+(?:all|everything|the\s+best|our\s+(?:best|utmost))\b'
      - '(?i)\b(?:happy|glad|delighted|pleased|love|keen|able)\s+to\s+(?:look|help|assist|chat|discuss|investigate|answer|take\s+a\s+look|hear|have\s+a\s+look|check)\b|\b(?:can''t|cannot|can\s+not|unable\s+to|not\s+able\s+to|couldn''t|won''t|not\s+allowed\s+to|not\s+in\s+a\s+position\s+to)\s+(?:really\s+|publicly\s+|possibly\s+)?(?:comment|discuss|say|share|tell|disclose|reveal|confirm|go\s+into|speculate|advise|help\s+with)\b'
      - '(?i)\bnot\s+(?:really\s+|too\s+|entirely\s+|100%\s+|quite\s+)?sure\b(?:\s+(?:tbh|sorry|ourselves|yet|about|on|to\s+be\s+honest|i''m\s+afraid|either))?|\byour\s+guess\b|\bbeats\s+(?:me|us)\b|\bdunno\b|\bnot\s+a\s+clue\b|\bwhy\s+do\s+you\s+ask\b|\bask\s+(?:me|us)\s+(?:later|again|tomorrow)\b|\bwish\s+we\s+knew\b|\bgod\s+knows\b|🤷'
      # come and see, buy and see
      - '(?i)\b(?:we''d|we\s+would|we)\s+(?:\w+\s+)?love\s+(?:to\s+(?:see|have|welcome|hear|meet|show|chat|host)|for\s+you)\b|\b(?:come|come\s+and|come\s+on|swing\s+by\s+and)\s+(?:see|visit|find\s+out|say|join|try|taste)\b|\b(?:book|arrange|schedule)\s+(?:an?|your)\s+(?:\w+\s+)?(?:test\s+drive|demo|visit|appointment|call|table|tour|trial|consultation|viewing|tasting|free)\b|\bfind\s+out\s+(?:for\s+yourself|more|soon|yourself)\b|\band\s+find\s+out\b|\bgive\s+(?:it|them|us|one)\s+a\s+(?:go|try|whirl|spin|chance)\b|\btry\s+(?:it|one|them)\s+(?:and|for\s+yourself|out)\b|\b(?:tag|tell|show)\s+us\s+(?:when|what|how|if|in|your|which|all)\b|\blet\s+us\s+know\s+(?:what|how|if|which|when)\b'
      - '(?i)\b(?:you\s+)?won''t\s+(?:be\s+disappointed|regret|be\s+let\s+down|look\s+back)\b|\btrust\s+us\b|\bsomething\s+for\s+every\w*|\bonly\s+(?:the\s+)?(?:best|finest|freshest|highest)\b|\bmade\s+with\s+(?:\w+\s+)?(?:love|care|heart|passion)\b|\b(?:heart|soul|love|passion)s?\s+(?:and\s+\w+\s+)?into\b|\b(?:what|that''s\s+what)\s+we\s+do\s+best\b|\b(?:are|is)\s+(?:life|bae|everything|love|happiness|our\s+(?:\w+\s+)?(?:passion|middle\s+name|number\s+one|thing|bread\s+and\s+butter|obsession|speciality))\b|\bmakes?\s+(?:everything|life|the\s+world|every\s+\w+)\s+(?:better|sweeter|brighter|easier)\b|\b(?:drives|motivates|inspires|fuels)\s+us\b|\bwhat\s+(?:drives|motivates|inspires|we\s+stand\s+for|we''re\s+all\s+about|makes\s+us)\b|\b(?:is|are)\s+(?:the\s+future|our\s+(?:happy\s+place|jam|world|why))\b|\b(?:watch|look)\s+out\s+for\b|\blong\s+enough\s+for\b|\bupcoming\s+(?:offers|deals|news|events)\b|\bstop\s+(?:at\s+)?nothing\b|\bnumber\s+one\b|\bfair\s+for\s+(?:all|everyone|our)\b|\blet\s+the\s+\w+\s+do\s+the\s+talking\b|\b(?:aren''t|isn''t|don''t|doesn''t)\s+(?:they|it|she|he|these|those)\s+(?:just\s+|so\s+)?(?:gorgeous|lovely|amazing|great|beautiful|cute|fab|stunning|look\s+\w+|delicious)\b|\A\W*(?:yum+|mmm+|delicious|gorgeous|stunning|beautiful|iconic|obsessed|same|mood|facts|this|lovely|nice|sweet|cute|perfection|heaven|bliss|wow+)\b[^\p{L}]*\z'
      - '(?i)\bcontact\s+(?:\w+\s+){0,3}?(?:directly|team|store|shop|support|service|office|desk|cent(?:re|er)|us|provider|line|seller|form)\b|\b(?:please|kindly|just|do|and|can|could)\s+(?:you\s+)?get\s+in\s+(?:touch|contact)\b|\b(?:reach|contact|find)\s+(?:us|our|the)\s+(?:\w+\s+){0,2}?(?:team|24|any\s?time|here|at|on|via|through|directly|support)\b|\bpop\s+(?:this|that|it|your\s+\w+|an?\s+\w+)\s+(?:over\s+|across\s+)?(?:to|into|in)\b'
      - '(?i)\b(?:wonderful|great|lovely|good|nice|fantastic|brilliant|amazing|super|fab)\s+to\s+(?:hear|know|see|have|meet|read)\b|\b(?:glad|pleased|delighted|happy|chuffed)\s+(?:that\s+)?(?:you|to\s+hear|you''re)\b|\b(?:you''ve|you\s+have|have|has)\s+been\s+heard\b|\bwe\s+hear\s+(?:you|that\s+you)\b|\bnoted\b|\bpassing\s+(?:\w+\s+)?on\b'
      - '(?i)\A\W*(?:it\s+|that\s+|all\s+)?(?:depends|could\s+be|maybe|might\s+be|perhaps|possibly|we(?:''ll|\s+shall)\s+see|time\s+will\s+tell|who\s+can\s+say|hard\s+to\s+say|tbc|tba|tbd|ask\s+(?:me\s+)?(?:again\s+)?later|one\s+day|some\s?day|working\s+on\s+it|on\s+it)\b[^\p{L}]*(?:\p{L}+[^\p{L}]*){0,2}\z'
      - '(?i)\b(?:dm''?d|pm''?d|messaged|inboxed|e-?mailed)\s+(?:you|u)\b|\b(?:sent|sending|dropped|popped)\s+(?:you|u)\s+(?:over\s+)?(?:an?\s+)?(?:\w+\s+)?(?:dm|message|pm|e-?mail|note|inbox)|\bcheck\s+(?:your|ur)\s+(?:\w+\s+)?(?:inbox|e-?mails?|dms?|messages|pms?|message\s+requests|requests)\b|\b(?:replied|responded|answered)\s+(?:to\s+(?:you|your\s+\w+)\s+)?(?:privately|via|by|in\s+(?:your\s+)?dms?|in\s+private)'
      - '(?i)\b(?:is|are|''s|can\s+be|available|listed|shown|published|posted|up)\s+(?:all\s+|always\s+|also\s+|now\s+|usually\s+)?(?:found\s+|listed\s+|available\s+|seen\s+|viewed\s+)?(?:on|in|at|via|through)\s+(?:our|the)\s+(?:\w+\s+){0,2}?(?:website|site|web\s?page|page|faqs?|app|menu|brochure|profile|bio|stories|portal|handbook|newsletter|store\s+finder|journey\s+planner|planner|tracker|timetable|price\s+list|help\s+(?:pages?|cent(?:re|er))|google|shop)\b|\blisted\s+on\s+(?:every|all|each|the|our)\s+(?:pack\w*|label\w*|box\w*|bottle\w*|tin\w*)'
      - '(?i)\b(?:check|see|use|try|consult|visit|browse|explore|view|look\s+at)\s+(?:out\s+)?(?:the|our|your)\s+(?:\w+\s+){0,2}?(?:planner|tracker|finder|locator|calculator|checker|schedule|calendar|status\s+page|search|map|tool|collection|range|catalogue|gallery|shop|previous\s+(?:post|tweet|reply|answer))\b|\b(?:see|read|as\s+per|per)\s+(?:our|the)\s+(?:previous|earlier|last|pinned|other)\s+(?:post|tweet|reply|answer|comment|message)s?\b|\bhave\s+(?:you\s+had\s+)?an?\s+(?:\w+\s+)?(?:browse|look|read|peek|scroll|gander)\b'
      - '(?i)\b(?:handles?|handled|dealt\s+with|managed|looked\s+after|run)\s+(?:that|this|these|those|it|by)\b(?=\W*\z|[^.!?\n]{0,30}\W*\z)|\b(?:friendly|dedicated|wonderful|lovely|amazing|brilliant|trusty)\s+(?:\w+\s+){0,2}?(?:team|staff|heroes|advisors|advisers|colleagues|agents|people|crew)\b|\bheroes\b'
      - '(?i)\b(?:crafted|made|baked|brewed|built|designed|created|grown|cooked|prepared|handmade)\s+(?:\w+\s+){0,2}?with\s+(?:\w+\s+){0,2}?(?:finest|best|love|care|passion|heart|pride|you)\b|\b(?:the\s+)?(?:finest|freshest|tastiest|comfiest|happiest)\s+\w+\s+(?:around|out\s+there|in\s+town|on\s+earth|in\s+the)\b|\bfor\s+(?:all|the\s+whole)\s+(?:the\s+)?family\b|\b(?:affordable|great\s+value|fun|quality|fresh|comfort|style|taste)\s+(?:\w+\s+)?for\s+(?:all|everyone|every)\b|\bput\s+your\s+feet\s+up\b|\b(?:big|exciting|great|good|happy)\s+(?:news|things|times|changes)\b'
      - '(?i)\b(?:have|enjoy)\s+(?:a|an|your|the|our)\s+(?:\w+\s+){0,2}?(?:trip|journey|ride|drive|flight|one|time|evening|read|watch|swim|meal|treat)\b|\bsafe\s+(?:travels|journey|trip|ride)\b|\b(?:drop|stop|swing|come|pop|pass)\s+by\b|\bsay\s+(?:hi|hello|hey)\b|\bjoin\s+us\b|\b(?:visit|see|find)\s+us\b'
      - '(?i)\bhappy\s+(?:\w+ing|trails|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays|new\s+year)\b|\b(?:we''re|we\s+are|it''s)\s+all\s+about\b|\b(?:very|so|really|extremely|incredibly)\s+important\s+to\s+us\b|\bimportant\s+to\s+us\b|\bdo\s+an?\s+(?:\w+\s+)?(?:amazing|great|fantastic|wonderful|brilliant)\s+job\b'
      - '(?i)\b(?:both|all|they|these|those|it)(?:''re|''s|\s+are|\s+is)\s+(?:all\s+|both\s+|just\s+|so\s+|simply\s+|absolutely\s+)*(?:amazing|great|fantastic|brilliant|awesome|wonderful|fabulous|gorgeous|incredible|winners|beautiful|our\s+favou?rites?)\b|\bcan''t\s+go\s+wrong\b|\bthat''s\s+the\s+(?:\w+\s+)?question\b|\blove\s+(?:them|it|you)\s+all\b|\bwe''re\s+biased\b|\bhard\s+to\s+(?:choose|pick|say)\b|\blike\s+choosing\b'
      - '(?i)\b(?:recommend|suggest|advise|encourage)\s+(?:that\s+)?(?:you\s+)?(?:to\s+)?(?:ask|speak|check|try|visit|contact|call|pop|come|read|get)\w*\b|\blet\s+(?:us|me)\s+(?:get\s+back|look|check|find\s+out|ask|see)\b|\brefer\s+to\b|\balways\s+(?:check|ask|consult|read|follow)\b|\ban\s+(?:advis[oe]r|agent|expert|operative|associate|operator)\s+(?:will|can|is)\b|\b(?:with|state|outline|share)\s+your\s+(?:concerns?|query|issue|enquiry|question|details)\b'
      - '(?i)\bthank\s+(?:you|u)\s+(?:so\s+much\s+)?(?:lovely|darling|hun|babe|love|dear|my\s+\w+|friend|sweetie)\b|\b(?:so\s+|really\s+)?(?:pleased|glad|happy|thrilled|chuffed|delighted)\s+(?:that\s+)?(?:you|it)\b'
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
      - '(?i)\b(?:schön|toll|super|klasse|prima|lieb)\b[^.!?\n]{0,10}\bdass\s+(?:du|sie|ihr)\b|\b(?:danke|dank)\b[^.!?\n]{0,30}\b(?:frage|interesse|nachricht|geduld|kommentar|hinweis|feedback)\b|\b(?:tolle|gute|super|spannende)[rs]?\s+(?:frage|idee|vorschlag|hinweis)\b'
      - '(?i)\bfrag\w*\s+(?:doch\s+|gern\w*\s+|einfach\s+|am\s+besten\s+|bitte\s+)*(?:mal\s+|direkt\s+)?(?:in|bei|beim|vor|im|am|unser\w*|den|die)\b|\b(?:komm\w*|schau\w*|geh\w*)\s+(?:doch\s+|gern\w*\s+|einfach\s+|mal\s+)*(?:vorbei|rein|in\s+(?:deine\w*|eine\w*|unsere\w*|den|die))\b|\bin\s+(?:deiner|ihrer|einer|unseren?|der)\s+(?:nächsten\s+|nähe\s+)?(?:filiale|apotheke|werkstatt|geschäft\w*|laden|märkten?|filialen)\b|\bruf\w*\s+(?:uns\s+|gern\w*\s+|bitte\s+|doch\s+|einfach\s+)*(?:an|durch|unter)\b|\b(?:team|service|kundendienst|kundenservice|kolleg\w+|mitarbeiter\w*|support|hotline)\b[^.!?\n]{0,40}\b(?:hilft|helfen|kümmer\w*|berät|beraten|meldet|melden|weiter|erreich\w*|zur\s+verfügung|zuständig)\b'
      - '(?i)\b(?:alles|alle|sämtliche|infos?|informationen|antworten|öffnungszeiten|details|weiteres|mehr)\b[^.!?\n]{0,40}\b(?:auf|in|unter|über|bei)\s+(?:\w+\s+)?(?:unser\w*|der|den|dem|google|deiner|ihrer)\b[^.!?\n]{0,25}\b(?:homepage|website|webseite|seite|faqs?|app|google|newsletter|stories|bio|profil|shop|katalog)\b|\b(?:steht|findest|finden|findet|gibt\s+es|nachlesen|lesen)\b[^.!?\n]{0,40}\b(?:homepage|website|webseite|faqs?|app|newsletter|bio|katalog|produktseite|beschreibung)\b|\blink\s+in\s+(?:der\s+)?bio\b'
      - '(?i)\b(?:lass|lasst|lassen)\s+(?:dich|euch|sie\s+sich|uns)\s+überraschen\b|\b(?:abwarten|geduld|bleib\w*\s+(?:neugierig|gespannt|dran)|seid\s+gespannt|sei\s+gespannt|bald|demnächst|wird\s+noch\s+nicht\s+verraten|verraten\s+wir|psst+|pst|überraschung)\b|\b(?:können|dürfen|kann|darf|möchten)\s+(?:wir|ich)\b[^.!?\n]{0,30}\b(?:nichts|keine\s+(?:auskunft|angaben))\b[^.!?\n]{0,15}|\bkeine\s+ahnung\b|\bwissen\s+wir\s+(?:leider\s+)?(?:auch\s+)?nicht\b|\bgute\s+frage\b'
      - '(?i)\bwir\s+(?:haben|nehmen|geben|leiten|notieren)\b[^.!?\n]{0,40}\b(?:notiert|aufgenommen|auf|weiter|mit|weitergegeben|weitergeleitet|vermerkt)\b|\b(?:deine?|ihre?|eure?)\s+\w+\s+(?:zählt|hilft|bedeutet|liegt|freut)\b|\bwir\s+(?:bitten|verstehen|bedauern|wissen|freuen)\b|\bverständnis\b|\b(?:klingt|das\s+ist)\s+(?:natürlich\s+|wirklich\s+|sehr\s+)?(?:ärgerlich|schade|nicht\s+schön|unschön)\b|\bsend\w*\s+uns\b|\bschick\w*\s+uns\b|\bschreib\w*\s+uns\b|\bunser\w*\s+(?:leidenschaft|herz\w*|anspruch|mission|ziel)\b|\bmit\s+(?:viel\s+)?(?:liebe|leidenschaft|herz)\b|\bkund\w*\s+(?:steht|stehen|sind|im)\b|\b(?:liebe|viele|herzliche)\s+grüße\b|\bprobier\w*\s+(?:es|sie|ihn)?\s*(?:doch\s+|einfach\s+|gern\w*\s+)*(?:mal\s+)?(?:aus|selbst)\b'
      - '(?i)\bkommt\s+(?:ganz\s+|immer\s+)?(?:darauf|drauf)\s+an\b|\b(?:preise|termine|zeiten|maße|inhaltsstoffe|zutaten|daten)\b[^.!?\n]{0,30}\b(?:auf|in|unter)\s+(?:unserer|der|unseren|jeder)\b|\bam\s+besten\s+(?:kommst|kommen|rufst|rufen|schreibst|schreiben|fragst|fragen|meldest|wendest)\b|\b(?:checke?|schau)\s+(?:mal\s+)?(?:dein|deine|in\s+dein)\w*\s+(?:postfach|dms?|nachrichten)|\bhaben\s+(?:dir|ihnen)\s+(?:eine?\s+)?(?:pn|dm|nachricht|mail)\b|\bmal\s+(?:sehen|schauen)\b|\bvielleicht\b\W*\z'
      - '(?i)\bviel\s+(?:spaß|freude|glück|erfolg)\b|\b(?:frohe|gute|schöne|guten|schönes|angenehme)\w*\s+(?:fahrt|reise|appetit|nacht|zeit|feiertage|ostern|weihnachten|wochenende|wanderung|besserung)\b|\binformier\w*\s+(?:euch|sie\s+sich|dich)\b|\b(?:hilft|helfen)\s+uns\b|\bwir\s+lieben\b|\bauf\s+(?:unserer|der)\s+(?:seite|homepage|website)\b'
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
      - '(?i)\b(?:ravis?|ravies?|heureu(?:x|ses?)|enchantée?s?|contents?|fiers?)\s+(?:de|d''|que)|\bmerci\b|\bnous\s+vous\s+(?:prions|remercions|invitons|présentons|souhaitons|attendons|conseillons|recommandons)\b|\bveuillez\b|\bje\s+vous\s+(?:invite|remercie|prie|conseille)\b'
      - '(?i)\b(?:passer|venir|venez|passez|rendez-vous)\s+(?:nous\s+)?(?:voir|en\s+(?:magasin|boutique)|chez|dans|à\s+l''accueil|sur)\b|\b(?:contacter|joindre|appeler|consulter|demander\s+à|voir\s+avec|renseigner)\s+(?:l''|la|le|les|notre|nos|votre|auprès|directement)\b|\bauprès\s+(?:de|du|d'')\b'
      - '(?i)\b(?:toutes?|tous|les|plus\s+d'')\s*(?:les\s+|nos\s+)?(?:infos?|informations?|réponses?|détails|horaires|renseignements|précisions)\b[^.!?\n]{0,30}\b(?:sur|dans|en|se\s+trouvent|sont|disponibles?)\b|\b(?:trouve\w*|trouver\w*|consult\w*|retrouv\w*)\b[^.!?\n]{0,40}\b(?:site|faq|appli\w*|page|bio)\b|\blien\s+en\s+bio\b'
      - '(?i)\A\W*(?:surprise|patience|bientôt|mystère|chut+|à\s+suivre|affaire\s+à\s+suivre)\b|\b(?:c''est|reste|restera)\s+(?:une?\s+)?(?:surprise|secret)\b|\b(?:un\s+peu\s+de\s+)?patience\b|\b(?:à\s+suivre|on\s+vous\s+(?:dit|dira|tient|réserve)|vous\s+(?:verrez|saurez))\b|\bfai(?:sons|t|re)\s+remonter\b|\b(?:prenons|prends|pris|bonne)\s+(?:bien\s+)?note\b|\btransm\w+\b|\bau\s+c(?:œ|oe)ur\s+de\b|\bnotre\s+(?:priorité|passion|mission|métier)\b|\bexcuse[rz]?\b|\bgêne\s+occasionnée\b|\bnous\s+(?:comprenons|regrettons|mettons|travaillons|faisons)\b|\b(?:aucune\s+idée|nous\s+ne\s+(?:savons|pouvons)\s+pas|on\s+ne\s+sait\s+pas)\b|\bavec\s+(?:beaucoup\s+d'')?(?:amour|passion)\b'
      - '(?i)\b(?:est|sont|figurent?|trouve\w*|disponibles?|indiqués?e?s?)\s+(?:\w+\s+){0,2}?(?:sur|dans)\s+(?:notre|nos|le|la|l'')\s*(?:site|appli\w*|faq|page|boutique|emballage|carte)\b|\bça\s+dépend\b|\bon\s+verra\b|\bpeut-être\b\W*\z|\b(?:répondu|envoyé)\b[^.!?\n]{0,20}\b(?:mp|dm|privé|message)\b|\bregardez\s+(?:vos|votre)\s+(?:mp|dm|messages?|boîte)'
      - '(?i)\b(?:bonne|bon|belle|beau|joyeux|joyeuses|excellent\w*)\s+(?:randonnée|balade|route|voyage|appétit|fête\w*|vacances|week-?end|visite|lecture|dégustation|chance|courage|continuation|séjour|anniversaire)\b|\b(?:profitez|régalez|amusez|informés?)\b|\brester\s+informé'
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
      - '(?i)\b(?:nos\s+(?:encanta|alegra|hace\s+(?:mucha\s+)?ilusión)|qué\s+(?:bien|alegría|ilusión|buena)|encantad[oa]s?\s+de|gracias)\b|\b(?:buena|gran|genial|excelente)\s+(?:pregunta|idea|sugerencia)\b'
      - '(?i)\b(?:pásate|pasaos|pásese|acércate|acercaos|ven|venid|visítanos|visitadnos|pregunta|preguntad|pregunte|consulta\w*|llama\w*|llám\w+|dirígete|diríjase)\b[^.!?\n]{0,40}\b(?:por|a|en|con|nuestr[oa]s?|tu|la|el|nos)\b|\ben\s+(?:tu|su|cualquier|nuestras?)\s+tiendas?\b|\bte\s+(?:ayuda(?:mos|rán|remos)|atenderán|atendemos|informarán|informaremos)\b|\bos\s+(?:esperamos|ayudamos)\b'
      - '(?i)\b(?:toda|todos|todas|más|la|los)\b[^.!?\n]{0,15}\b(?:info\w*|información|detalles|horarios|respuestas|datos)\b[^.!?\n]{0,30}\b(?:web|página|app|bio|perfil|faq|google|historias)\b|\b(?:en|nuestra)\s+(?:nuestra\s+)?(?:web|página)\b|\blink\s+en\s+(?:la\s+)?bio\b'
      - '(?i)\b(?:muy\s+pronto|próximamente|pronto|sorpresa|novedades|paciencia|atent[oa]s|ya\s+(?:verás|veréis|os\s+contaremos)|estad\s+atentos)\b|\b(?:tomamos|tomo|toma)\s+(?:buena\s+)?nota\b|\bsentimos\b|\bsentimos\s+(?:mucho\s+)?(?:las|los|que|la)\b|\blamentamos\b|\bmolestias\b|\bescríb\w+\b|\bescrib\w+\s+(?:por|un|a)\b|\bpor\s+(?:privado|interno|md|dm)\b|\bno\s+(?:sabemos|podemos\s+(?:decir|comentar|confirmar))\b|\bni\s+idea\b|\bnuestr[oa]\s+(?:prioridad|pasión|compromiso|misión)\b|\bcon\s+(?:mucho\s+)?(?:cariño|amor|pasión)\b'
      - '(?i)\b(?:precios|horarios|fechas|ingredientes|medidas|condiciones)\b[^.!?\n]{0,25}\ben\s+(?:nuestra|la|el|cada)\b|\bdepende\b\W*\z|\bya\s+veremos\b|\bquizás?\b\W*\z|\b(?:te|le|os)\s+(?:hemos|he)\s+(?:escrito|enviado|respondido)\b[^.!?\n]{0,15}\b(?:privado|dm|md|mensaje|correo)?|\bmira\s+(?:tus?|el)\s+(?:dm|md|mensajes|privados?)'
      - '(?i)\b(?:disfruta\w*|buen\s+(?:viaje|provecho|finde|fin|día|paseo|camino)|buena\s+(?:suerte|semana|tarde|ruta)|felices?\s+(?:fiestas|vacaciones|día)|que\s+(?:lo\s+)?(?:disfrut|vaya|pas)\w*|nos\s+importa|estar\s+al\s+día)\b'
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
      - '(?i)\b(?:ci\s+fa\s+(?:molto\s+)?piacere|che\s+bello|siamo\s+(?:\w+\s+)?(?:felici|lieti|contenti|onorati)|grazie)\b|\b(?:bella|ottima|buona)\s+(?:domanda|idea|osservazione)\b'
      - '(?i)\b(?:passa|passate|vieni|venite|chiedi|chiedete|rivolgiti|rivolgetevi|chiama\w*|telefona\w*|contatta\w*|scriv\w+|mandaci|mandateci|inviaci)\b[^.!?\n]{0,40}\b(?:in|a|al|da|dal|nel|nostr[oi]|ci|trovarci|privato|dm|negozio|staff)\b|\b(?:staff|team|personale|servizio)\b[^.!?\n]{0,30}\b(?:ti|vi|la)\s+(?:aiuter|assister|risponder|guider|seguir|ricontatter)|\bmandaci\b|\bin\s+privato\b|\bmessaggio\s+privato\b'
      - '(?i)\b(?:tutte|tutti|tutto|più|le|gli)\b[^.!?\n]{0,15}\b(?:info\w*|informazioni|dettagli|orari|risposte)\b[^.!?\n]{0,30}\b(?:sito|app|pagina|bio|profilo|faq|google)\b|\bsul\s+(?:nostro\s+)?sito\b|\blink\s+in\s+bio\b'
      - '(?i)\bstay\s+tuned\b|\b(?:presto|prossimamente|sorpresa|novità|pazienza|vedrete|vedrai|restate)\b|\b(?:prendiamo|preso)\s+nota\b|\bci\s+scusiamo\b|\bdisagio\b|\bdispiace\b|\bnon\s+(?:sappiamo|possiamo\s+(?:dire|commentare|confermare))\b|\b(?:la\s+)?nostra\s+(?:passione|missione|priorità)\b|\bcon\s+(?:tanto\s+)?(?:amore|passione|cura)\b|\b(?:è|sono)\s+la\s+nostra\b'
      - '(?i)\b(?:prezzi|orari|date|ingredienti|misure|condizioni)\b[^.!?\n]{0,25}\b(?:sul|nel|sulla|su)\b|\bdipende\b\W*\z|\bvedremo\b|\bforse\b\W*\z|\bti\s+abbiamo\s+(?:scritto|risposto|inviato)\b|\bcontrolla\s+(?:i\s+)?(?:dm|messaggi|la\s+posta)'
      - '(?i)\b(?:buon[ao]?|bella)\s+(?:passeggiata|viaggio|appetito|weekend|vacanz\w+|fortuna|lettura|visione|divertimento|camminata|gita|festa|feste|compleanno|giornata)\b|\b(?:godet\w+|buon\s+divertimento|divertitevi|goditi)\b|\b(?:conta|importa)\s+(?:molto\s+)?(?:per\s+noi)?\b\W*\z'
    guards: [unquoted]

"""###
    ),
    (
      "_signals/dream.yaml",
###"""
# What people dream of, said as an effect: a trouble that vanishes, a gain that comes. Alone it is the
# job of an honest product ("takes the pain away"); `miracle_claim` weighs it with the missing catch.
summary: names an effect that people dream of
languages:
  en:
    pattern:
      # the trouble goes
      - |-
        (?ix)\b(?:belly|bellies|fat|kilos?|pounds|weight|inches|muffin\s+top|double\s+chin|wrinkles?|fine\s+lines|lines\s+around|crow's\s+feet|cellulite|scars?|acne|pimples|blackheads|spots|dark\s+circles|grey\s+hair|bald\s+spot|baldness|psoriasis|eczema|pain|back\s+pain|migraines?|headaches?|arthritis|sciatica|diabetes|cancer|tumou?rs?|allerg(?:y|ies)|asthma|depression|anxiety|panic|stress|shyness|burnout|insomnia|fatigue|tiredness|menopause|hot\s+flushes|snoring|tinnitus|hangovers?|addiction|cravings|toxins|illness|disease|cavities|debts?|bills?|worries|tantrums?|barking|aggression|scratching|stains?|limescale|rust|mould|mold|grease|dust|smells?|weeds|problem|trouble|fear|symptoms|virus|colds?|years|cholesterol|thyroid|hormones?|bloating|dandruff|varicose\s+veins|gout|adhd|autism|dyslexia|stutter(?:ing)?|phobias?|nightmares|sweat(?:ing)?|procrastination|loneliness|heartbreak|colic|teething|fleas|ticks|mice|ants|mosquitoes|moths|damp|clutter|laundry|ironing|overdraft|mortgage|rent|no-shows?|bad\s+reviews|churn|spam|doubts?|fears?|infertility|period\s+pain|hunger|sadness|grief|trauma|inflammation|infections?|fever|coughs?|hay\s+fever|bad\s+breath|jet\s?lag|glasses|heating)\b
        [^.!?\n]{0,45} \b(?:gone|disappears?|vanish\w*|melts?|dissolves?|leaves?|is\s+over|are\s+over|over\s+(?:in|by|within|before)|history|ends?|ended|stops?|close\s+by|erased?|cured?|healed?|fixed|switched\s+off|out\b|off\s+your|forgets|won't\s+(?:come|find)|never\s+comes?|drops?|falls?\s+(?:off|away)|cut\s+in\s+half|halves|hasn't\s+\w+\s+since|no\s+more|lifted|wiped|deleted|slides?\s+off|burn(?:s|ed)?\s+(?:off|away|itself))\b
      - |-
        (?ix)\b(?:cures?|cured|heals?|healed|knocks?\s+out|washes?\s+(?:out|away)|flush(?:es)?(?:\s+out|\s+away)?|crush(?:es)?|defeats?|beats?|zaps?|reverses?|reversed?|ends?|erases?|removes?|melts?(?:\s+away)?|burns?|torch(?:es)?|blasts?|deletes?|dissolves?|banish(?:es)?|eliminates?|wipes?(?:\s+(?:out|away|off))?|vanish(?:es)?|stops?|shrinks?|fix(?:es)?|solves?|regulates?|repairs?|kills?|destroys?|halves?|cuts?|slash(?:es)?|drop|drops|lose|loses|losing|shed|sheds|takes?|gets?\s+rid\s+of|no\s+more|never\s+\w+(?:\s+\w+)?|say\s+goodbye\s+to|forget|throw\s+away|goodbye,?|zero)
        \s+ (?:\w+\s+){0,4}? (?:belly|fat|kilos?|kg|kgs|lbs|pounds|stone|weight|inches|sizes?|dress\s+sizes|muffin\s+top|double\s+chin|wrinkles?|fine\s+lines|crow's\s+feet|cellulite|scars?|acne|pimples|blackheads|dark\s+circles|grey\s+hair|baldness|ag(?:e?ing)|psoriasis|eczema|pain|migraines?|headaches?|arthritis|sciatica|diabetes|cancer|tumou?rs?|allergies|asthma|depression|anxiety|panic|stress|shyness|burnout|insomnia|fatigue|menopause|snoring|tinnitus|hangovers?|addiction|cravings|toxins|(?:any|all|every)\s+(?:illness|disease|pain|stain)|cavities|debts?|bills?|worries|tantrums?|barking|limescale|rust|mould|grease|blood\s+pressure|dna|marriages?|marriage|relationships?|tax\s+problem|cholesterol|thyroid|hormones?|bloating|dandruff|varicose\s+veins|gout|adhd|autism|dyslexia|stutter(?:ing)?|phobias?|nightmares|sweat(?:ing)?|procrastination|loneliness|heartbreak|colic|teething|fleas|ticks|mice|ants|mosquitoes|moths|damp|clutter|laundry|ironing|overdraft|mortgage|rent|no-shows?|bad\s+reviews|churn|spam|doubts?|fears?|infertility|period\s+pain|hunger|sadness|grief|trauma|inflammation|infections?|fever|coughs?|hay\s+fever|bad\s+breath|tired|anxious|sick|dna|cigarettes?|cravings|pills|decade|years|dentists?|surgeons?|doctors?|calories)\b
      - '(?i)\b(?:belly|fat|kilos|wrinkles?|lines|crow''s\s+feet|cellulite|acne|pimples|spots|bald|hair\s+loss|pain|ache|migraines?|headaches?|arthritis|sciatica|allergies|hay\s+fever|depression|anxiety|stress|shy|insomnia|sleepless|tired|snoring|hangover|craving|debts?|bills|broke|tantrums?|stains?|limescale|rust|mould|grease|weeds|overweight|smok\w+)\b[^.!?\n]{0,35}\?\s+(?:\w+\s+){0,2}?(?:gone|erased|history|over|not\s+any\s?more|instant|never\s+again|cured|solved|deleted|fixed|no\s+more|done|one\b|two\b|three\b|four\b|just\b)'
      - '(?i)\b(?:threw|throw|throws|binned?|bins?|tossed|ditch(?:ed)?|burn(?:ed|t)?|cancel(?:led)?|forget|sold)\s+(?:away\s+|out\s+)?(?:her|his|my|your|the|their)\s+(?:\w+\s+)?(?:glasses|pills|inhaler|cane|crutches|needles|medication|medicines?|wheelchair|diet|gym\s+(?:membership|card)|dentist|doctor|therapist|teacher|boss)\b'
      - '(?i)\b(?:belly|fat|kilos|wrinkles?|crow''s\s+feet|double\s+chin|cellulite|acne|pimples|spots|bald|hair\s+loss|grey\s+hair|(?:\w+\s+)?pain|ache|migraines?|headaches?|arthritis|sciatica|allergies|hay\s+fever|depression|anxiety|stress|insomnia|snoring|hangover|cravings|debts?|broke|tantrums?|limescale|rust|mould|grease|weeds|cholesterol|hay\s+fever|dandruff|bloating|gout|stutter|phobias?|fear\s+of\s+\w+|nightmares|procrastination|heartbreak|colic|fleas|ants|mice|mosquitoes|moths|damp|clutter|overdraft|no-shows?|tone-deaf|shy|lonely)\s*\?'
      - '(?i)\b(?:cures?|heals?|reverses?|eradicates?|dissolves?|rewires?|regrows?|resurrects?)\s+(?!the\s+(?:sugar|salt|decision)|ham|sugar|salt|bacon|in\b|well\b)\w+|\b(?:turns?|transforms?)\s+(?:any|every|your|plain|tap|old|tired|ordinary)\s+(?:\w+\s+){1,3}?into\b|\bmakes?\s+(?:every|any|each|all)\s+\w+\s+(?:\w+\s+)?(?:explode|buy|viral|click|sell|yours|listen|obey|love|say|propose|jealous|rich|famous)\b|\bgrey\s+hair\s+turns|\bminus\s+\d+\s*(?:kilos?|kg|pounds|lbs|inches|cm)\b|\badds?\s+\d+\s+(?:\w+\s+)?years|\b(?:sing|paint|play|write|dance|draw|cook|dress|trade|sell|think|run)s?\s+like\s+(?:a\s+(?:pro\b|star|genius)|(?-i:[A-Z])\w+)|\b(?:ten|five|three|\d+)\s+languages\s+in|\blike\s+(?:new|the\s+day\s+(?:you|it))\b|\b(?:is|are)\s+(?:house-?)?trained\b|\basleep\s+(?:in|within)\b|\bhe''ll\s+(?:call|text|propose|commit|come\s+back)|\b(?:roulette|casino|blackjack)\b|\b(?:a\s+hundred|two\s+hundred|\d+|ten|fifty)\s+times\s+(?:over|back|your)|\bback\s+(?:a\s+hundred|two\s+hundred|ten|fifty|\d+)\s+times|\b(?:kid|child|baby|toddler)\s+(?:will\s+|to\s+)(?:\w+\s+)?(?:read|walk|speak|count|sleep|talk|play|obey)\b|\breads?\s+(?:your|her|his|their|people''s)\s+minds?\b|\bknowing\s+everything|\bimmortal(?:ity)?\b|\bnowhere\s+to\s+hide\b|\bmillion-(?:dollar|pound|euro)\b|\binto\s+medicine\b|\btaxes\s+in\b|\bdie\s+at\s+the\s+sight'
      - '(?i)\brestor(?:es?|ed|ing)\s+(?:\w+\s+){0,2}?(?:hearing|sight|vision|hair|youth|memory|energy|skin|joints|knees|cartilage|confidence|marriage)\b|\bspeaks?\s+(?:perfect\s+|fluent\s+)?(?!to\b)(?-i:[A-Z])\w+(?:ish|ese|ian|ch|ic|an|ese|u|ek)\b|\bperfect\s+(?:pitch|marriage|child|figure|match|start|night)\b|\bunder\s+(?:two|three|four)\s+hours\b|\bmonthly\s+salary\b|\b(?:made|make|makes|earn(?:s|ed)?|earning|pulls?|pulled|bank(?:s|ed)?)\s+(?:\w+\s+)?\d+\s?k\b|\bturn\s+[£€$]\s?\d|\b(?:books?|booked|sign(?:s|ed)?|lands?|landed|gets?)\s+(?:ten|twenty|five|fifty|\d+|unlimited|new)\s+(?:\w+\s+)?(?:clients|customers|deals|bookings|jobs|offers|tenants|patients)\b|\b(?:house|flat|home|car|business)\s+sells?\b|\bdouble\s+the\s+(?:price|salary|money|speed|reach)\b|\b(?:can|will|could)\s+(?:ever\s+)?(?:turn\s+you\s+down|say\s+no\s+to\s+you|refuse\s+you|resist\s+you)\b|\bknow\s+the\s+(?:whole\s+)?book\b|\bnew\s+in\s+one\b|\bjackpots?\b|\bmakes?\s+(?:you|any|every|anyone)\s+(?:\w+\s+)?famous\b|\bfill\s+(?:every|each|all)\s+(?:table|seat|slot|room|bed|class)s?\b|\b(?:pay\s+rise|promotion|promoted|dream\s+job|funding|investors?|applause|medals?|personal\s+best|iq|top\s+of\s+the\s+class|waiting\s+list|waitlist|bestseller|number\s+one\s+hit|beach\s+body|dream\s+body|soulmate|true\s+love)\b|\bwins?\s+(?:every|any|each)\s+\w+|\bsleeps?,\s+learns?|\bargument\s+again\b|\b(?:walls?|floors?|windows?|grout|tiles?|silver|shoes|sneakers|car|bathroom|kitchen)\s+(?:\w+\s+)?(?:shine|sparkle|gleam|spotless|like\s+new|new\s+in)\b'
      - '(?i)\b(?:lower|lowers|raise|raises|boost|boosts|normali[sz]es?|balances?|resets?)\s+(?:your|her|his|my)\s+(?:\w+\s+)?(?:blood\s+pressure|pressure|cholesterol|iq|hormones|metabolism|testosterone|blood\s+sugar|sugar|credit\s+score|memory|immune\s+system|mood)\b|\bfree\s+of\s+(?:every|all|any)\b|\b(?:pay|pays|paid)\s+off\s+(?:the|your|my|their|his|her)\s+(?:mortgage|debts?|loans?|house|car|student)\b|\blike\s+an?\s+(?:\d+|twenty|thirty)-year-old|\b(?:skin|hair|body|face|neck|hands)\s+of\s+a\s+(?:\d+|teenager|twenty)|\b\d+k\s+(?:a|per)\s+(?:month|week|day)\b|\bpredict(?:s|ed)?\s+(?:the|every|all)\s+(?:last|next|winner|price|number|market)|\blighter\b(?=[^.\n]*[.!]?\s*every)|\b(?:saved?|rescued?|fixed)\s+(?:my|your|any|every)\s+(?:marriage|business|life|credit)\b'
      - '(?i)\b(?:earn|earns|live|lives|lives?|eat|sleep|look|looks|move|travel|think)s?\s+like\s+(?:an?\s+(?!dog|log|baby\b(?=\s+(?:again\s+)?after)|student)\w+)(?=[^.!?\n]*[,.])|\b(?:six|seven|eight)-figure\b|\bfrom\s+(?:zero|nothing|none|\d{1,2})\s+(?:\w+\s+)?to\s+(?:[\d,.]{5,}|\d+\s?(?:k|m|million)\b)|\b(?:be|feel|look|are|is)\s+(?:twenty|thirty|\d\d|eighteen|sixteen)\s+again\b|\b(?:your|perfect|visible|rock-hard|flat|new)\s+abs\b|\bkilos\s+lighter\b|\bjoints?\s+like\s+new\b'
      # the gain comes
      - |-
        (?ix)(?<!\w)(?:
          (?:\d+|ten|twenty|five|fifteen|thirty) \s+ years \s+ (?:younger(?!\s+than)|off) | (?:look|looks|feel|skin\s+of|body\s+of|i\s+look) \s+ (?:like\s+)?(?:\d\d|ten\s+years|twenty|twenty-five|a\s+teenager|years\s+younger|younger)\b | without \s+ (?:a\s+(?:single\s+)?)?(?:wrinkle|glasses|pain) | (?:hair|teeth|skin|eyes|vision|eyesight|posture|hearing|nails|lashes|knees|joints) \s+ (?:\w+\s+){0,3}?(?:back\b|grows?|straight|whiter|perfect|flawless|like\s+new|restored|brand\s+new|longer|thicker) | (?:perfect|flawless|glowing|straight|20/20|new) \s+ (?:skin|teeth|vision|posture|eyesight|body|hair|figure|joints) | \d+ \s+ shades \s+ whiter | flat \s+ (?:stomach|belly|tummy) | six-?pack | jeans \s+ (?:\w+\s+)?(?:close|fit|loose) | sizes? \s+ (?:smaller|down|less|a\s+week) | (?:grow|gain|get) \s+ \d+ \s* (?:cm|inches) | taller | (?:scale|scales|weight) \s+ (?:still\s+)?(?:drops?|falls?|goes\s+down) | burns? \s+ fat | brain \s+ (?:at|to|by|power)\b | (?:100|200)\s?%\s+of\s+your\s+brain | (?:read|remember) \s+ (?:a|every)\s+(?:\w+\s+)?(?:book|page)\s*(?:an?\s+hour)? | immun(?:e|ity) | photographic | genius
        | (?:sleeps?|sleeping) \s+ (?:like\s+a|through|through\s+the\s+night|from\s+tonight) | (?:a\s+)?new \s+ (?:you|life|me|self)\b | brand \s+ new \b | (?:dog|dogs|cat|cats|puppy|child|kids|toddlers?|teenagers?|husband) \s+ (?:\w+\s+){0,4}?(?:obeys|obedient|listens|stops|is\s+a\s+(?:lamb|angel)|behaves?|reads?|sits?|comes?)\b
        | fluent(?:ly)? | speak(?:s|ing)? \s+ (?:\w+\s+){0,2}?(?:english|japanese|spanish|italian|french|german|mandarin|chinese|korean|arabic|portuguese|russian|any\s+language) | like \s+ (?:a\s+native|rembrandt|a\s+pro\b|mozart|picasso|an\s+expert|a\s+millionaire) | play \s+ (?:the\s+|any\s+|every\s+)(?:guitar|piano|violin|song|instrument) | (?:grandmaster|black\s+belt|bestseller|best-seller|virtuoso|native\s+speaker|polyglot|chess\s+master) | learn \s+ to \s+ (?:code|fly|play|speak|read|draw|paint|sing|dance) | pass \s+ (?:any|every|your|the|all)\s+(?:\w+\s+)?(?:exams?|tests?|finals) | straight\s+a'?s | pass \s+ rate | top \s+ (?:grades|marks) | thesis \s+ (?:\w+\s+)?(?:writes|written|done) | (?:finish|do|done) \s+ (?:a|your)\s+(?:whole\s+)?(?:week's|day's|month's|whole\s+job)
        | (?:number|no\.?|rank|\#) \s* (?:one|1) \s+ (?:on|in|at)\s+google | page \s+ (?:one|1) | first \s+ page | top \s+ of \s+ (?:the\s+)?(?:search|google|the\s+feed|feed) | (?:rank|ranks) \s+ (?:number|first|\#) | go(?:es)? \s+ viral | viral \b | \d[\d,.]*\s?[km]? \s+ (?:\w+\s+)?(?:followers|subscribers|likes|views|clicks|visitors|customers|clients|leads|members|reviews|fans) | (?:followers|subscribers|clients|customers|leads|bookings|buyers|orders|offers|jobs|candidates?|recruits) \s+ (?:\w+\s+){0,3}?(?:come|coming|flood\w*|pour\w*|double|appear|arrive|who\s+say|find\s+you|line\s+up|queue|beg\w*) | inbox \s+ full | (?:ready[\s-]to[\s-]buy|hungry|endless|unlimited|high-paying|perfect) \s+ (?:leads?|buyers?|customers?|clients?|candidates?|traffic|hires?|match|person) | (?:makes?|turns?|gets?) \s+ (?:every|any|each|all)\s+(?:\w+\s+)?(?:visitor|man|woman|customer|investor|client|reader)\w* \s+ (?:buy|into|say|sign|fall) | sells? \s+ out | closes? \s+ (?:every|each|any|all)\s+deals? | fill \s+ any | sell \s+ your \s+ house | turns? \s+ around \s+ any | any \s+ company
        | (?:10|5|3|100|20)\s?x(?:'s|es|ed)? \b | (?:doubles?|triples?|tripled?|doubled?|quadruples?|multipl(?:y|ies)|explodes?|skyrockets?|ten\s+times) \s+ (?:\w+\s+){0,3}?(?:money|income|revenue|sales|salary|turnover|profits?|pipeline|followers|traffic|leads|productivity|savings|speed|wifi|energy|offers|investment|stake|metabolism|memory|output|deposit)\b | (?:revenue|sales|income|profits?|balance|savings|pipeline|investment|turnover|offers|wifi|speed|money|followers|deposit|bitcoin) \s+ (?:will\s+)?(?:triples?|doubles?|quadruples?|explodes?|skyrockets?|multipl\w+|grows?\s+(?:itself|by)|10x\w*) | (?:double|triple|quadruple) \s+ your | more \s+ productive | \d+\s?(?:x|times)\s+(?:more|faster|better) | faster \s+ than \s+ new | battery \s+ (?:\w+\s+)?lasts? \s+ (?:a|\d+)\s+(?:month|week|weeks)
        | rich \b (?!\s+(?:in|text|and\s+creamy|tea|chocolate|man|taste|soil|snippets?|history|colou?rs?|tradition)) | millionaires? | lambo(?:rghini)? | billionaires? | money \s+ (?:arrives?|finds?\s+you|follows?|comes?|is\s+there|appears?|machine|printer|rains?|flows?) | (?:make|makes|making|made|earn|earns|earning|pocket|withdraw|bring\s+in) \s+ (?:you\s+|my\s+|your\s+|their\s+|him\s+|up\s+to\s+|an?\s+extra\s+|over\s+)*(?:first\s+)?(?:[£€$]\s?\d[\d,.]*\s?k?|\d[\d,.]*k?\s?(?:[£€$]|dollars|pounds|euros|quid|a\s+(?:day|week|month))|thousands?\b|millions?\b|a\s+fortune|six\s+figures) | made \s+ it \s+ millions | [£€$]\s?\d[\d,.]*\s?k? \s+ (?:\w+\s+)?(?:a|per|each|every)\s+(?:day|night|week|hour|month) \b (?=[^\n]*\b(?:from|click|no\b|without|sleep|button|extra|phone|passive|bed)) | [£€$]\s?\d[\d,.]* \s+ (?:in|into)\s+(?:your|my|their)\s+(?:account|pocket|bank) | (?:passive|extra) \s+ income | six \s+ figures | \d+\s?%\s+a\s+(?:day|week|month) | (?:retired?|resigned|quit\s+(?:your|my)\s+job|leave\s+your\s+job|haven't\s+worked|never\s+(?:have\s+to\s+)?work\s+again) | (?:own|buy|bought|own\s+the|buys) \s+ (?:\w+\s+){0,3}?(?:car|building|flats|houses?|yacht|villa|island|ferrari|tesla) | debt[\s-]free | (?:800|850|perfect)\s+credit | credit \s+ score | (?:trades?|bets?|signals?|bot|coin|fund|numbers?) \s+ (?:\w+\s+){0,3}?(?:wins?|right|only\s+go|profits?|pays?|go(?:es)?\s+up) | lottery | jackpot | lose \s+ money | raised \s+ millions
        | (?:ex|crush|soulmate|man|woman|husband|wife|partner|anyone) \s+ (?:\w+\s+){0,3}?(?:crawling\s+back|comes?\s+back|come\s+running|propose|can\s+resist|fall\s+in\s+love|falls\s+in\s+love|commit|say\s+yes) | fall \s+ in \s+ love | irresistible | he'll \s+ propose | dream \s+ (?:house|job|body|man|woman|life|partner|car) | saves? \s+ (?:every|any|your)\s+(?:marriage|relationship) | (?:instant\s+)?(?:confidence|charisma|love|happiness|success|abundance|wealth|energy) \b (?=[^.!?\n]*\b(?:instant|guarante|tonight|overnight|in\s+(?:a|one|\d|five)|forever|everyone|for\s+life))
        | (?:fuel|petrol|gas|power|energy|electricity|heating|phone|water)\s+bill | pay \s+ nothing \s+ for | (?:lawn|tomatoes|seeds|plants?|garden|roses|grass|orchids?) \s+ (?:\w+\s+){0,4}?(?:overnight|sprout\b|size\s+of|emerald|bloom|fruit|double|grow) | drive \s+ \d+ \s* (?:km|miles) \s+ (?:further|more) | (?:oven|bathroom|kitchen|car|shoes|windows?|carpet|house|grill) \s+ (?:is|are|looks?)\s+(?:like\s+)?(?:brand\s+)?(?:new|spotless|clean\b) | never \s+ (?:clean|dust|iron|cook|diet|scrub|rust|wash|break\s+down|interview|fail|age|pay|write|work)\b | marathon \s+ at | success \b (?=\s*[.!]) | results \b (?=\s*[,.!])
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
            | (?:thanks \s+ (?:to|for|so\s+much) | thank \s+ you) \b (?!\s+(?:for\s+)?(?:\w+\s+){0,3}?(?:followers|likes|support|orders|love|business|custom|loyalty)\b) | credit(?:s|ed)?\b(?!\s+cards?) | (?:designed|drawn|painted|photographed|made|written|suggested|spotted|recommended|built|named|invented|photo|photos|art|words|illustrated|submitted|grown|baked) \s+ by \s+ (?!hand\b|the\s+world's|our\s+award|experts) | idea \s+ (?:came\s+from|by|from) | named \s+ after | your \s+ (?:feedback|ideas?|suggestions?|questions?|letters|comments|votes)
            | (?:customer|reader|listener|regular|neighbour|volunteer|colleague|pupil|member) \s+ (?:called|named|(?-i:\p{Lu})\w+)
            )
        guards: [unquoted]
      # tells, helps, answers
      - pattern:
          - |-
            (?ix)\b(?:
              how \s+ (?:to(?!\s+(?:order|buy|book|claim|get\s+(?:yours|it)|enter|redeem))|we|it\s+works|you\s+can\s+(?:tell|fix|check|mend|clean|make|avoid)) | here's \s+ (?:how|why|what|the\s+(?:full\s+)?(?:list|recipe|method|data|answer|fix)) | why \s+ (?:we|it|the|our) \b (?!\s+(?:pay|wait)) | (?<!know\s)what \s+ (?:we\s+(?:learned|learnt|got\s+wrong|changed|found|did)|went\s+wrong|helped|works|to\s+(?:do|check|look))
            | tips? \b (?=\s*(?:for|on|to|:|from|below|in\s+the|that|we|when|of|and|how|about|no\b|\d|\#|,)) | (?:our|a|this|quick|one|my|here's\s+a) \s+ tip \b | step \s+ (?:\d|one|two|by) | first,? \s+ (?:check|turn|try|make|let) | recipe \b (?!\s+(?:book|card|box|kit)) | checklist | guide \s+ to | tutorial | how-to | (?:the|a|read\s+the|our) \s+ manual \b | instructions | explain(?:s|ed|er)? | workaround
            | because \b (?!\s+(?:you(?:'re|\s+are)?\s+(?:deserve|worth|can|only|love)|why\s+not|it's\s+(?:friday|monday|the\s+weekend|summer|payday)|life|we\s+love\s+you|every\s+\w+\s+deserves|sleep|who\s+doesn't))
            | so \s+ that \s+ (?:you|it|they|your) | instead \s+ of \s+ (?![£€$\d]) | before \s+ you \s+ (?:buy|order|book|start|add|plant|cook|decide) | you \s+ (?:don't|do\s+not|probably\s+don't|may\s+not|won't) \s+ need | don't \s+ buy | no \s+ need \s+ to \s+ (?:buy|upgrade|order) | if \s+ (?:yours|your) \s+ (?:\w+\s+){0,3}? (?:breaks?|drops?|fails?|wobbles?|leaks?|won't|doesn't|is\s+(?:broken|too|older|still)|has|hurts?|stops?)
            | (?:we(?:'ve)?|i(?:'ve)?|our\s+\w+) \s+ (?:fixed|mended|repaired|measured|tested|compared|counted|learned|learnt|recalled|refunded|apologi[sz]e|were\s+wrong|got\s+(?:it|this|that)\s+wrong|made\s+a\s+mistake|messed|broke|underestimated|changed\s+(?:our\s+minds?|the\s+recipe)|removed|stopped) | sorry \b (?!\s+not\s+sorry) | apolog(?:y|ies|ise|ize) | (?<!no\s)(?<!by\s) mistakes? \b | correction | known \s+ issue | bugs? \b (?!\s+(?:spray|net|repellent|treatment|killer)) | (?:we|i|they)(?:'ll|\s+will|'ve|\s+have)? \s+ refund(?:ed)? \b | refunded \b | for \s+ a \s+ (?:full\s+)?refund | recall(?:ed)?\b
            | (?:be|get|are|were|was) \s+ fined \b | penalty \b | if \s+ you \s+ don't \b (?!\s+(?:love|like|miss)) | spare \s+ parts? | (?:we|i|you\s+can|can\s+be|to|easy\s+to|free|how\s+we|be|was|were|got) \s+ repair(?:s|ed)?\b (?!-) | repairable | repair \s+ (?:caf[eé]|guide|instructions|day|evening) | (?:does|do|did|will|would|is|are)(?:n't|\s+not) \s+ (?:fit|work|suit|for\s+everyone|included|compatible|waterproof|dishwasher|machine|recommended|help) | not \s+ (?:for|suitable\s+for|compatible\s+with|included|dishwasher|machine|waterproof) | (?:the\s+)?(?:catch|downside|drawback|trade-off|honest\s+answer|short\s+answer|long\s+answer) \b | still \s+ works \b
            | free \s+ (?:download|template|templates|class|classes|workshop|pdf|pattern|guide|advice|of\s+charge|to\s+(?:use|read|copy|keep)|and\s+open|entry|admission|helpline) \b (?!\s+(?:with|when|worth|for\s+(?:every|each))) | open[\s-]source | (?:creative\s+commons|open|mit|gpl|public)\s+licen[cs]e | (?:donat(?:e|ed|ion|ions)|fundrais\w+|charity|volunteers?|hospice|foodbank|food\s+bank) \b | (?:proceeds|money|profits?|takings|all\s+of\s+it|every\s+penny) \s+ go(?:es)? \s+ to | (?:hardship|relief|welfare|community) \s+ fund | (?:council|tax) \s+ (?:tax\s+)?(?:rebate|refund|reduction|relief) | (?:rebate|grant|bursar(?:y|ies)|scholarships?|allowance|benefits) \b (?=[^.!?\n]*(?:apply|claim|council|household|eligible|families)) | (?:apply|claim) \b [^.!?\n]{0,30} \b (?:rebate|grant|fund|bursary|scholarship|allowance) | the \s+ (?:difference|reason|question|answer) \s+ (?:is|was|between)
            | (?:allergen|ingredient|opening\s+hours|timetable|fares?\s+(?:is|are|costs?|go|rise|change|are)|prices?\s+(?:went|rise|rose|change)|(?<!price\s)(?<!prices\s)go(?:es)?\s+up\s+(?:to|by|from)|went\s+(?:up|from)|closed\s+(?:on|for|until)|cancelled|postponed|moved\s+to|please\s+(?:bring|use|note|leave|keep))
            )
        guards: [unquoted]
      # asks the audience something real
      - pattern:
          - |-
            (?ix)(?:^|(?<=[.!?\n])) \s* [^\p{L}\n]{0,4} (?:so,?\s+|and\s+|but\s+|q:\s+|question:\s+|tell\s+us:\s+)?
            (?: (?:what|which|how|where|when|who) (?!\s+(?:(?:one|ones|colou?r|shade|size|pair|flavou?r|\w+)\s+(?:are|will|would)\s+you\s+(?:be\s+)?(?:buying|getting|ordering|grabbing|buy|get|order|grab|picking|taking|treat)|good\s+(?:do|does|is|are)|(?:cute|gorgeous|pretty|cool|amazing|beautiful|lovely)|are\s+you\s+waiting|could\s+be\s+better|better|wouldn't|doesn't|else\s+(?:could|would)|about\s+(?:a|an|some|treating|\d)|says\s+no|can\s+resist|needs|'s\s+(?:ready|in\b|coming))) \b [^.!?\n]* \b (?:you|your|yours|you've|you'd|we|our|us|should|i|one|would) \b [^.!?\n]* \?
            | (?:have|did|do|does|are|is|can|could|would|should) \s+ (?:you|your|anyone|anybody|someone|we|it|this|these) \b (?!\s+(?:seen|tried|tasted|met|heard|got|bought|checked|noticed|always\s+\w+|ever\s+wanted|treated|ordered|booked|want|need|know|love|like|fancy|ready|looking|tired|sick|still\s+(?:paying|using|waiting)|deserve|dream\w*|struggl\w+|hungry|afford|miss(?:ed)?|believe)) [^.!?\n]{10,} \? )
        guards: [unquoted]

"""###
    ),
    (
      "_signals/good_cheer.yaml",
###"""
# Joy, thanks and plans: whoever writes these has no complaint, whatever other words stand there. "Pier 5
# smells of fish, can't wait."
summary: is happy, gives thanks or looks forward
languages:
  any:
    pattern: '(?:❤|🧡|💛|💚|💙|💜|😍|🥰|🎉|🤩|👏|🙌|💪|🥳)'
  en:
    any:
      - signal: rough_praise
      - pattern: |-
          (?xi)\b(?: can't \s+ wait | cannot \s+ wait | on \s+ my \s+ way | count \s+ me \s+ in | see \s+ you \s+ (?:there|soon|all|on|at|in|tomorrow|tonight|next) | look(?:ing)? \s+ forward | excited | thrilled | (?:still|also|already|so|just) \s+ (?:love[sd]?|enjoy\w*|works? \s+ (?:fine|great|perfectly)|going|reads|wears?|happy) | (?:thank|thanks|thx|cheers|congrat\w*|bravo|hooray|yay|finally \s+ (?:fixed|found|finished|made|got|tried|here)|well \s+ done|kudos|hats \s+ off|happy \s+ (?:birthday|anniversary|new)) | my \s+ (?:own \s+)? (?:fault|bad|mistake)\b | (?:silly|stupid|clumsy) \s+ me | (?:our|my|the) \s+ (?:kids?|dog|cat|son|daughter|children) \s+ (?:loves?|adores?|is\s+delighted) | worth \s+ (?:it|every|the) | best \s+ \w+ \s+ (?:ever|in|of \s+ (?:my|the)) | recommend\w* | all \s+ to \s+ (?:myself|ourselves) | ran \s+ out \s+ of \s+ your | asked \s+ for \s+ (?:it|more|another) \s* (?:again)? | get \s+ well | under \s+ the \s+ stars | stayed \s+ up | couldn't \s+ put | (?:so|finally) \s+ i \s+ (?:finally\s+)?(?:have|got) \s+ time | nobody \s+ left \s+ (?:any|a) | (?:running|be) \s+ (?:a\s+(?:bit|little)\s+)?late | (?:i|we) \s+ (?:\w+\s+)?(?:love|loved|adore|adored|enjoyed) \b | (?:was|is|were|it's) \s+ (?:so\s+|just\s+)?(?:perfect|delicious|wonderful|brilliant|magical|glorious|heaven) | what \s+ an? \s+ (?!joke|shame|mess|pity|waste|disgrace|farce|nightmare|rip|letdown|disappoint|scam|way|load|shambles)\w+ \s*[.!]* \s* \z | (?:went|came|coming|going) \s+ back \s+ for \s+ more | fight \s+ over | passed | won\b | survived | broke \s+ (?:her|his|my|their|our) \s+ (?:own\s+)? (?:hip|leg|arm|wrist|ankle|toe|foot|hand|collar\w*|nose|heart|record|fast|diet) | record )\b
        guards: [unquoted, unnegated]
    none:
      # "loved it, but it broke": what comes after counts
      - pattern: '(?i)(?:\b(?:love\w*|adore\w*|enjoy\w*|thank\w*|great|happy|perfect|excited|forward|recommend\w*|best)\b[^\n]{0,160}\b(?:but|however|although|except|unfortunately|sadly|until|now\s+it|then\s+it)\b|\bthanks\s+for\s+(?:nothing|ruining|wasting|the\s+(?:wait|delay|mess))|\blove\s+(?:how|when|waiting|being|paying|the\s+way)\b)'
  de: { pattern: '(?i)\b(?:danke\w*|vielen\s+dank|freu(?:e|en)?\s+(?:mich|uns)|kann(?:''s)?\s+(?:es\s+)?kaum\s+erwarten|lieb(?:e|en)\b|toll\w*|super\b|klasse|großartig\w*|wunderbar\w*|glückwunsch|endlich\s+(?:geschafft|fertig|da)|bin\s+dabei|bis\s+(?:bald|morgen|samstag|sonntag)|meine\s+schuld|selbst\s+schuld)\b', guards: [unquoted, unnegated] }
  fr: { pattern: '(?i)\b(?:merci|bravo|félicitations|hâte\s+d|j''(?:adore|aime)|on\s+adore|génial\w*|super\b|magnifique|ravie?s?|content\w*|à\s+(?:samedi|dimanche|demain|bientôt)|ma\s+faute)\b', guards: [unquoted, unnegated] }
  es: { pattern: '(?i)\b(?:gracias|enhorabuena|felicidades|qué\s+ganas|me\s+encanta\w*|nos\s+encanta\w*|genial\w*|estupend\w+|maravillos\w+|content[oa]s?|culpa\s+mía|mi\s+culpa|allí\s+estar\w+)\b', guards: [unquoted, unnegated] }
  it: { pattern: '(?i)\b(?:grazie|complimenti|auguri|non\s+vedo\s+l''ora|adoro|adoriamo|bellissim\w|fantastic\w|meravigli\w+|felic[ei]|content[oaie]|colpa\s+mia|ci\s+sar[òà])\b', guards: [unquoted, unnegated] }

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
              (?:copy|cut) (?:\s*(?:and|&|\+|/|-|,|[.]|n|'n')\s*|\s+) (?:then\s+)? (?:paste|post|share|tweet|send|publish) \b (?!\s+(?:(?:the|this|that|these|your)\s+)?(?:\w+\s+)?(?:commands?|text\s+(?:behind|from|out)|code|snippet|config|line|url|token|key|path|error|log|link\s+into|it\s+into|this\s+into\s+(?:your\s+)?(?:terminal|console|browser|shell|editor|address)|into|is\b|was\b|are\b|has\b|from\s+stack|job|errors?|culture|mistakes?))
            | (?:copy|paste|steal|use|grab|borrow|take|lift) \s+ (?:(?:and|or)\s+\w+\s+)? (?:this|these|our|the|one\s+of\s+(?:these|our|the)|any\s+of\s+(?:these|our|the)|my) \s+ (?:\w+\s+){0,3}? (?:caption|captions|wording|line|lines|sentence|sentences|phrases?|message|messages|tweet|tweets|post\s+text|text|texts|words|script|talking\s+points|quotes?|hashtags?\s+and\s+text|blurb|copy|template|templates|review|comment|statement) \b (?=[^.!?\n]*(?:post|share|profile|feed|comment|timeline|caption|story|stories|account|review|video|customers?|friends|anyone|people|when|:|"|👇|⬇|below|word|as\s+(?:it\s+is|they\s+are|is))|[^\n]*")
            | (?:text|caption|captions|tweet|tweets|message|messages|words|post|comment|review|wording|line|script|reply|replies|intro) s? \s+ (?:to|for\s+you\s+to|you\s+can|you\s+should|that\s+you\s+can|ready\s+to|for) \s+ (?:just\s+|simply\s+)?(?:copy|paste|post\s+as|use\s+(?:when|if|on|in|for|as)|post|share|copying|pasting|posting|sharing) \b (?!\s+(?:office|about\s+your)) (?=[^\n]*(?:[:"👇⬇]|\bwhen\b|below|attached|https?:|\.example))
            | (?:suggested(?!\s+i\b)|sample|draft|ready-made|ready[\s-]to[\s-](?:send|post|share|use|publish|copy|tweet|paste)|pre-?written|pre-?approved|prepared|drafted|scripted|canned|example(?=\s+(?:tweets|posts|captions|replies|comments|texts))|proposed|recommended|approved) \s+ (?:\w+\s+)? (?:tweets?|posts?|captions?|intros?|wording|texts?|repl(?:y|ies)|comments?|messages?|copy|reviews?|statements?|lines?|script|social\s+posts?|testimonials?|quotes?|e-?mails?\s+to|letters?) (?=[^\n]*(?:[:"']|\battached|\bbelow|\blink|\bfolder|\bfor\s+(?:you|your|the|staff|all|every)|\bjust\b|\buse\b|https?:|👇))
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
            (?!\s+(?:hello|hi|yes|no|goodbye|of\b)\b) [^"\n.!?,]{0,70}? ,? \s* (?:"[^"\n]{3,}\s[^"\n]{3,}" | (?<=[\s:,])'[^'"\n]{3,}\s[^"\n]+\s[^"\n]{3,}' ) (?! \s* (?:and|to) \s+ (?:i'll|i\s+will|we'll|we\s+will|get|win|enter|receive|download) | \s* below \s+ (?:and|to|for) | [^.!?\n]{0,20} \b(?:\d+|%)\s+off )
        guards: [imperative]
      - pattern: '(?i)\b(?:everyone|everybody|all\s+of\s+(?:you|us)|we\s+all|(?:the\s+whole\s+|our\s+|every\s+)\w+)\s+(?:posts?|tweets?|shares?|comments?|writes?|say|answers?|replies|reply|repeats?|uses?)\b[^"\n.!?,]{0,50}?"[^"\n]{3,}\s[^"\n]{3,}"'
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
            | (?:mention|include|use|drop) \s+ (?:the\s+words?\s+)? "[^"\n]+" \s+ (?:and|or|,|&) \s* "
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
      # ready words, the same for all, under private names: in points
      - all:
          - signal: script_points
          - any:
              - signal: ready_words
              - signal: quoted_script
              - signal: hides_source
              - all:
                  - signal: same_words
                  - signal: own_account
                  - signal: crowd
          - any:
              - metric: { words: { at_most: 60 } }
              - signal: { name: script_points, min_score: 6 }

"""###
    ),
    (
      "_signals/has_trouble.yaml",
###"""
# Complains, asks for help, or tells of trouble in plain words. For rules that have other evidence in the reply.
summary: has a problem with a product or service
languages:
  any:
    any:
      - signal: complains
      - signal: asks_support
      - any:
          - signal: { name: grumbles, min_score: 2 }
          - signal: mishap
        none:
          - signal: asks
          - signal: suggests
          - signal: rough_praise
          - signal: good_cheer
          - signal: wishes
          - signal: says_solved

"""###
    ),
    (
      "_signals/hides_source.yaml",
###"""
# It shall not be seen whose words they are.
summary: wants readers not to notice whose words they are
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          (?:nobody|no\s+one|people|they|readers) \s+ (?:need(?:s)?\s+to|should|will|must|won't|has\s+to|can)? \s* (?:know|notices?|knows|sees?|find\s+out|tell) \s+ (?:\w+\s+){0,4}?(?:this|it|we|that|the\s+same|who|from\s+us) | so \s+ (?:that\s+)?(?:nobody|no\s+one|it\s+doesn't|they\s+don't|it\s+won't) \s+ (?:\w+\s+){0,2}?(?:notices?|looks?|sounds?|seems?|appears?|know|see) | (?:doesn't|don't|not|shouldn't|won't) \s+ (?:look|sound|seem|read) \s+ (?:copied|scripted|read|pasted|identical|like\s+(?:an?\s+)?(?:ad|script|copy|us|campaign)) | (?:make|have)\s+ it \s+ (?:look|sound|feel)\s+ (?:like\s+(?:you|your)|natural|spontaneous|personal|genuine|real|organic) | (?:sounds?|looks?) \s+ (?:just\s+)?like \s+ you\b | pretend \b | as \s+ if \s+ (?:it|you|they) \b (?=[^\n]{0,30}(?:yours|own|yourself|came\s+up|wrote|spontaneous|idea)) | (?:don't|do\s+not|never|without) \s+ (?:mention|say|saying|mentioning|tell|telling|reveal|add|write|disclose) \s+ (?:\w+\s+){0,4}?(?:you\s+(?:work|are|got|were)|we\s+(?:sent|asked|wrote|gave|told|pay)|who\s+(?:wrote|sent|pays)|it's\s+from|list\b|employer|company\b|brand\b) | just \s+ a \s+ (?:happy|normal|regular) \s+ (?:customer|user|fan|parent) | shouldn't \s+ sound | came \s+ up \s+ with \s+ (?:it\s+)?yourself | so \s+ you \s+ don't \s+ have \s+ to \s+ (?:think|write|find|come\s+up) | (?:we|i) \s+ (?:already\s+)?(?:wrote|did)\s+ (?:it|the\s+\w+) \s+ (?:for\s+you|so\s+you) | no \s+ time\b | have \s+ you \s+ write | say \s+ (?:that\s+)?you \s+ (?:bought|paid|found|discovered|stumbled|just|simply|love|use)\b | you \s+ don't \s+ have \s+ to \s+ write | to \s+ save \s+ you \s+ (?:the\s+|some\s+)?(?:time|trouble|effort|work|typing) | as \s+ if \s+ it \s+ (?:just\s+)?(?:slipped|happened|came) | (?:don't|do\s+not|never) \s+ (?:credit|tag|name|link) \s+ (?:us|me|the\s+(?:brand|company)) | (?:we|i)(?:'ve|\s+have)? \s+ \w+ \s+ (?:it|them|this|one|yours) \s+ (?:in\s+)?for \s+ you \b | doubt\s+it's\s+yours
        )
    guards: [unquoted]

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
            \K(?:\{\{?\{?[^{}\n]{1,60}\}?\}\}? | \[\[?(?!object)[\p{L}_][\p{L}\d_ .'/-]{0,40}\]?\] | <<?[\p{L}_][\p{L}\d_ .-]{0,30}>>? | %{1,2}[\p{L}_][\p{L}\d_. -]{0,30}%{1,2} | \*\|[^|\n]{1,40}\|\* | \$\{?[\p{L}_][\p{L}\d_.]{1,30}\}? | \#\{?[\p{L}_]{0,3}name\}? | @\{[^}\n]{1,30}\} | @(?:username|handle|name|firstname|first_name|yourname|your_name|recipient|user)\b | _{2,}(?:[\p{L}]+_{2,})? | (?-i:X{2,}|N/A|NaN|None|NULL|null|nil|undefined|UNDEFINED|FIRST_?NAME|FIRST\s+NAME|LAST_?NAME|FNAME|LNAME|NAME|SURNAME|USERNAME|USER_NAME|FULLNAME|FULL\s+NAME|VORNAME|NACHNAME|PRENOM|PRÉNOM|NOM|NOMBRE|NOME|COGNOME|RECIPIENT|CUSTOMER|Customer\s+Name|firstname|first_name|lastname|username|user_name|fname|FirstName|LastName|UserName|Firstname|Lastname) \b (?!\s+(?:of|is|are|hypothesis|values?|pointers?|and\s+void|island|-safe)) | \[object\s+Object\] | @@[\p{L}_ ]{2,30}@@ | ~[\p{L}_]{2,20}~ | \*(?-i:[A-Z_]{3,20})\* | \(\s*(?:null|none|undefined|nil)\s*\) | [«‹]\s*[\p{L}_ ]{2,30}\s*[»›] | \[@[\p{L}_ ]{2,30}\] | (?-i:(?:First|Last|Full|Your)\s[Nn]ame)\b(?!\s+(?:is|of|and)) | \(?(?:insert|your|recipient'?s?|customer'?s?|enter)\s+(?:first\s+)?name\)? | \((?:first\s+|last\s+|sur|full\s+)?name\) )
          # an empty place before the comma: "Hi ,"
          - '(?i)\A\W{0,4}(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour|hola|ciao|gentile)\h+(?:,|!(?=\s))'
          # Dear {recipient}, anywhere
          - '(?i)\bdear\h+\K(?:\{+[^{}\n]{1,40}\}+|\[[\p{L} _/]{2,30}\]|<[\p{L} _]{2,30}>|%[\p{L}_ ]{2,30}%)'
          # openings that fit nobody
          - |-
            (?ix)(?:^|(?<=[\n.!?])) \W{0,4} (?:(?:hi|hello|good\s+\w+)[,\s]+)?\K(?:(?:dear\s+)?(?:sir\s*/\s*madam|madam\s*/\s*sir|mr\.?\s*/\s*(?:mrs|ms)\.?|mrs?\.?\s*/\s*m[rs]s?\.?(?:/\w+)?)\b |
              dear \s+ (?:sir|sirs|madam|ma'am) \s* (?:/|or|and|,|\() \s* (?:or\s+)?(?:madam|sir|sirs|ma'am|to\s+whom) | dear \s+ (?:sir|sirs|madam) \b (?!\s+(?-i:\p{Lu})) | to \s+ whom \s+ it \s+ may \s+ concern | (?:dear|hi|hello) \s+ (?:valued|esteemed|loyal) \s+ (?:customer|client|member|guest|user|partner|subscriber|friend) s? | dear \s+ (?:customer|client|user|subscriber|account\s+holder|recipient|prospect|business\s+owner|homeowner|resident|influencer|blogger|creator|candidate|hiring\s+manager\s*/\s*sir\s*/\s*madam|sir\s*/\s*madam)s? (?=\s*[,!:.]|\s*\n)
            | sehr \s+ geehrte \s+ (?:damen \s+ und \s+ herren | kundin(?:nen)? .{0,12} kunden?|kunden) | liebe[r]? \s+ (?:kundin(?:nen)?\s*(?:/|und|,)\s*(?:lieber?\s+)?kunden?|kunde) | sehr \s+ geehrte(?:r|/r|\(r\)) \s+ (?:herr\s*/\s*frau|frau\s*/\s*herr|kunde) | madame ,? \s* (?:/|ou|,|et)? \s* monsieur \b | (?:cher|chère) (?:\(e\)|/chère|\s+ou\s+chère)? \s+ (?:client|cliente|client\(e\)|client/e)s? (?=\s*[,!:.\n]|\(e?\)) | estimado(?:s|/a|\(a\)|\s+o\s+estimada)? \s+ (?:client[ea]s?|señor(?:es)?(?:/a|\(a\)|\s+o\s+señora)?|usuari[oa]s?) | a \s+ quien \s+ corresponda | gentile \s+ (?:cliente|utente|signore\s*/\s*signora|signora\s*/\s*signore) | spettabile \s+ (?:cliente|ditta) )
        guards: [unquoted]
      # a hole anywhere else
      - all:
          - pattern:
              - '(?i)\{\{\{?\s*[\p{L}_][^{}\n]{0,60}\}\}\}?|\*\|[A-Z_:]{2,30}\|\*|<<\s*[\p{L}_ ]{2,30}\s*>>|%%?(?:first|last|full|user|company|sur|recipient|customer|vor|nach)_?\h?(?:name)?%%?|%(?:NAME|COMPANY|FNAME|LNAME|FIRSTNAME|CITY|EVENT|DATE|TITLE|ORDER|PRODUCT)%|\$\{[\p{L}_.]{0,20}(?:name|first|last|company|firm|city|user|nombre|nome|nom|ville|stadt)[\p{L}_.]{0,20}\}|\{(?:first|last|full|user|company|sur|event|city|vor|nach)?_?(?:name|company|city|event|firma|vorname|nachname|nombre|nome|prénom|prenom|empresa|ciudad|ville|stadt|handle|username|link|date)\}'
              - '(?i)\[\s*(?:first\s*name|last\s*name|full\s*name|your\s+(?:first\s+)?name|name|surname|company(?:\s+name)?|your\s+company|recipient|customer(?:\s+name)?|city|event(?:\s+name)?|vorname|nachname|firma|prénom|nom|nombre|apellido|empresa|nome|cognome|azienda|insert\s+[\w\s]{2,25}|handle|username|job\s+title|industry|topic|mutual\s+connection)\s*\]'
              - '<%=?[^%\n]{1,60}%>|%%=[^%\n]{1,60}=%%|\{!\s*[\p{L}_.]{2,40}\s*\}|@@[\p{L}_]{3,30}@@'
              # words to choose from, one for each batch
              - '\{[\p{L}][^{}|\n]{0,30}(?:\|[^{}|\n]{1,30}){1,6}\}'
              - '(?i)\[\s*@?(?:specific|their|your|insert|recipient(?:''?s)?|friend(?:''?s)?|prospect(?:''?s)?|company|brand|product|event|influencer|creator|lead|mutual|blogger|channel|platform)\s+[\p{L}'' ]{2,25}\]|\[\s*@(?:handle|username|name|account)\s*\]'
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
            | (?:secret|hidden|forbidden|proprietary) \s+ (?:money[\s-]making\s+|growth\s+|success\s+|wealth\s+|sales\s+|marketing\s+)? (?:formula|system|method|blueprint|loophole|strategy|hack|trick|technique|weapon|code|algorithm|sauce\s+(?:to|for|behind)) (?!\s+(?:is\s+(?:butter|patience|time)))(?![^.!?\n]{0,45}\b(?:was|were|lost|museum|century|\d{4})\b)
            | (?:one|1|this|a|these) \s+ (?:weird|simple|strange|odd|crazy|little|tiny|sneaky|\d+-(?:second|minute)) (?:,?\s+\w+)? \s+ (?:trick|hack|secret|habit|ritual|tweak) s? \s+ (?:that|to|and|which|will|for|makes|doubled|tripled) \b
            | (?:trick|secret|method|formula|system|loophole|remedy|hack) s? \s+ (?:that\s+)? (?:doctors|banks|dentists|experts|gurus|trainers|schools|universit\w+|the\s+(?:rich|industry|banks|experts|pros)|big\s+\w+|they|your\s+\w+|nobody|no\s+one|millionaires|insiders) \s+ (?:hates?|don't\s+(?:want|teach|tell)|doesn't\s+(?:want|teach|tell)|won't\s+(?:tell|teach)|never\s+(?:tell|teach|told|taught)|(?:is|are)\s+hiding|hides?|keep|talks?\s+about|tells\s+you|will\s+never)
            | (?:they|doctors|banks|dentists|gurus|schools) \s+ (?:don't|won't|never|will\s+never) \s+ want \s+ you \s+ to \s+ know | what \s+ (?:doctors|banks|dentists|gurus|your\s+\w+) \s+ won't \s+ tell \s+ you
            | doctors \s+ hate \s+ (?:it|this|him|her|us|them|the)\b | the \s+ (?:only|last) \s+ (?:\w+\s+)? (?:supplement|tool|course|app|cleaner|cream|diet|pan|product|system|software|knife|serum|vitamin|book|method|investment|shoes?|remedy|workout|device|gadget) \s+ you(?:'ll|\s+will)? \s+ (?:ever\s+)? need (?:\s+to\s+(?:be|get|become|make|lose))?
            )
          # money or followers out of nothing
          - |-
            (?ix)\b(?:
              (?:get|getting|become|be|got|make\s+(?:you|me)) \s+ (?:rich|wealthy|a\s+millionaire|debt[\s-]free) \b (?!\s+(?:someday|one\s+day)|\s+(?:in\s+(?:vitamins?|flavou?r|detail|history|fibre|fiber)|man|text|snippet)) (?=[^.!?\n]*(?:quick|fast|sleep|overnight|in\s+(?:just\s+)?\d|days|weeks|months|effort|from\s+home|easy|guarantee|without|[.!]|$))
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
            | (?<!nothing\s)(?<!nobody\s)(?<!if\sit\s)(?<!if\sthis\s)(?<!if\sthat\s)(?:works?|worked) \s+ (?:every\s+(?:single\s+)?time|for\s+(?:absolutely\s+)?(?:everyone|anyone|everybody|anybody)|instantly|like\s+(?:magic|a\s+miracle)|100\s?%|in\s+100\s?%)  (?=[\s.,!]|\z)
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
            | (?:\d+|ten|twenty|five) \s+ years \s+ younger \b (?!\s+than) | reverse(?:s|d)? \s+ (?:ag(?:e?ing)|the\s+clock|time) | (?:fountain|elixir) \s+ of \s+ (?:youth|life) | (?:anti-?ag(?:e?ing)|weight[\s-]loss|hair[\s-]growth) \s+ (?:miracle|breakthrough|secret|revolution)
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
              followers | subscribers | acne | cellulite | debts? | worries | cravings | \w+ \s+ itself | depression | anxiety | toxins? | confident | become \s+ an? \s+ (?:\w+\s+){0,2}?\w+ | page \s+ one | first \s+ page | marriage | wealthy | rich | happy | healthy | productivity | conversions? | metabolism | immune \s+ system | pass(?:ed)? | exams? | traffic | bank \s+ account | success | successful | income | returns \s+ of | earnings | riches | profits? | growth | confidence | results? | sales | revenue | clients | customers | leads | wealth | weight | kilos? | fat | muscles? | energy | memory | happiness | beauty | youth | fame | famous | stains? | limescale | winner | jackpot | pain | wrinkles | insomnia | money | cash | millionaire | slim(?:mer)? | transformation | cure | authority | abs | language | italian | spanish | french | mandarin | piano | guitar | genius | viral | expert | website | ranks? | fall(?:ing)? \s+ asleep | deep \s+ sleep | soulmate 
            | \d+ \s* (?:x|times) \s+ (?:faster|stronger|smarter|richer|better|more) | \d{2,}\s?% \s+ (?:more|return|cheaper|less) | bills? | every \s+ (?:room|stain|surface|problem) | any \s+ (?:room|problem|stain|disease|language|website|skin)
            | (?:removes?|kills?|cleans?|solves?|handles?|fix(?:es)?|does|beats?|stops?|fights?|repairs?|destroys?|cures?) \s+ (?:every|any|all|everything|anything)
            )\b
        guards: [unquoted, unnegated, not_question]
        near: { signal: no_catch_strong, words: 5 }
      # "Never have back pain again"
      - pattern: '(?i)\bnever\s+(?:again\s+)?(?!\w+ing\b|mind|say|forget|trust|again)\w+\b[^.!?\n]{0,40}\b(?:again|another|any\s+other|anything\s+else)\b|\byou(?:''ll|\s+will)?\s+never\s+(?:again\s+)?(?:be|feel|need|pay|worry|struggle|suffer|buy|want|fail|diet|work)\b[^.!?\n]{0,40}\b(?:again|another|any\s+other|anything\s+else)\b'
        guards: [unquoted, imperative, not_question]
      # a dream and what is left out, or several things left out, in points
      - all:
          - signal: promise_points
          - any:
              - metric: { words: { at_most: 45 } }
              - all:
                  - metric: { words: { at_most: 90 } }
                  - signal: { name: promise_points, min_score: 6 }
              - signal: { name: promise_points, min_score: 8 }

"""###
    ),
    (
      "_signals/mishap.yaml",
###"""
# Something went wrong, told as a plain fact: "The handle snapped while I was pouring." Weak: people also write
# such things for fun, or of what is nobody's fault. For rules that have their evidence in the reply: a sale, a
# rule of the house, a private channel.
summary: tells that something went wrong, in plain facts
languages:
  en:
    pattern: |-
      (?xi)\b(?: snap(?:s|ped)? | shards? | splinter\w* | shatter\w* | burst | split | sag(?:s|ged|ging)? | drops | dropp(?:ed|ing) \s+ (?:out|off|again|calls?|every) | vanish\w* | disappear\w* | gone\b | moths? | mice | mouse \s+ in | cockroach\w* | ants | maggots? | mou?ld\w* | rot(?:s|ten|ted) | stale | soggy | raw | burnt | burn(?:s|ed)? | smok(?:es|ing) | melt(?:s|ed) | bent | torn | ripped | holes? | stain(?:s|ed) | spill(?:s|ed) | trapped | stranded | fail(?:s|ed|ing|ure)? | reject(?:s|ed|ing) | refus(?:es|ed|ing) | declin(?:es|ed) | block(?:s|ed) | cancel(?:s|led|ed) | delet(?:es|ed|ing) | (?:eats|ate|eating|swallow(?:s|ed)|loses|losing|wipes|wiped|forgets|forgot) \s+ (?:my|our|all|every|half|the) | froze\w* | freezes | crash(?:es|ed|ing)? | error | errors | bug | bugs | glitch\w* | threw | thrown | tossed | smash\w* | crush\w* | squash\w* | squeak\w* | squeal\w* | rattl\w* | grind(?:s|ing) | smell(?:s|ed|y)? | stink\w* | rash | itch\w* | poison\w* | bruis\w* | blister\w* | late\b | delay\w* | overdue | expired? | wrong | mixed \s+ up | swapped | (?:someone|somebody) \s+ else(?:'s)? | (?:switched|cut|turned|shut|rang|broke) \s+ off | (?:drove|walked|went) \s+ (?:straight\s+)?past | laughed \s+ (?:at|about) | shouted | yelled | rude\w* | ignor\w+ | (?:line|number|phone) \s+ (?:\w+\s+)? busy | busy \s+ (?:all|since|for) | on \s+ hold | billed | charged | overcharged | twice\b | peel(?:s|ed|ing) | fad(?:es|ed|ing) | lost | loses | shrank | shrunk | pill(?:s|ed|ing) | leak\w* | drip(?:s|ping) | flood(?:s|ed|ing) | (?:came|comes|coming|fell|falls|falling) \s+ (?:off|apart|loose|undone|out|down|unstuck|in\s+(?:pieces|shards|bits|half)) | out \s+ of \s+ order | (?:down|dead|off|out) \s+ (?:again|since|for|all) | (?:was|were|is|are|been|being) \s+ (?:off|down|dead|out|freezing|filthy|dirty|loud|cold|empty|gone|blank|unreadable|unusable|useless|broken|damp|wet|soaked|locked|dark) | stuck | jam(?:s|med)? | half \s+ (?:of\s+)? (?:the|my|our|it|them) | missing | empty | zero \s+ \w+ | crack(?:s|ed)? | scratch(?:es|ed)? | dent(?:s|ed)? | broken | broke | breaks | faulty | defective | (?:stood|waited|waiting|queued|sat) \s+ (?:\w+\s+){0,3}? (?:an?\s+)?(?:hours?|minutes|mins|days?|weeks?|ages|forever|outside) | (?:the|my|our|your) \s+ \w+ \s+ (?:never|no\s+longer|hasn't|won't|doesn't|didn't|isn't|wasn't|can't) | never \s+ (?:came|arrived|turned|showed|got|rang|called|opened|worked|bloomed) | (?:second|third|fourth|fifth|2nd|3rd|4th|5th|6th) \s+ (?:time|week|day|month|one|attempt) | no \s+ (?:answer|reply|refund|hot|heating|water|power|signal|sound|light|sign|news|trace|word|bus|train|driver|show|note|notice|warning)\b | (?:for|after|took) \s+ (?:\w+\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|twenty|thirty|forty|fifty) \s+ (?:hours|days|weeks|months|minutes) | left \s+ (?:in|on|outside|out|behind|under|at|open|us|me|it) | (?:again|this \s+ time) \W* \z | blood | hairs? \s+ in | crumbs | flies | flooded | ruin(?:s|ed) | explod\w+ | wobbl\w+ | nearly \s+ (?:fell|broke|cut|hit) | dip \b | sick | grey | parked \s+ (?:across|on|in) | sold \s+ (?:my|our) | shrugged | (?:weeks|months|hours|days) \s+ for \s+ (?:a|an|my|one|the) | outages? | given \s+ (?:to|away) | (?:paid|booked|ordered|reserved|promised|asked \s+ for|meant|supposed)\b [^.!?\n]{0,60}? (?:,|\b(?:and|but|then|it|still)\b) \s* (?:it\s+|they\s+|i\s+|we\s+|still\s+|only\s+)?(?:came|got|was|were|is|stood|sat|had|received|nobody|nothing|no) | there \s+ (?:is|was|are|were|'s) \s+ (?:no|nobody|nothing) | (?:nail|screw|glass|stone|slug|worm|fly) \s+ in | (?:was|were) \s+ (?:over|finished|gone|sold\s+out|upside) \s+ (?:when|before|by|down) | upside \s+ down | misses | skips? \b | skipped | stopped | stops \s+ (?:working|after|every) | overrun | cut \s+ my | shock | kicks? \s+ me | logg?(?:ed|s) \s+ me | wakes | too \s+ (?:hot|cold|loud|late|small|big|tight|salty|dark|slow|weak|short|long) )\b
    guards: [not_question]
  de:
    pattern: '(?i)\b(?:(?:auf|ab|an|durch|aus|zer|ge)?(?:gegangen|gerissen|gebrochen|gefallen|gesprungen|gelöst|geplatzt)|aufgegangen|abgegangen|kaputt\w*|defekt\w*|geflutet|überschwemmt|überflutet|ruiniert|hält\s+(?:\w+\s+)?keine|verbrannt|verfärbt|undicht|tropft|wackelt|quietscht|stinkt|riecht|raucht|schimmel\w*|roh\b|faul\w*|verdorben|matschig|lauwarm|kalt\b|nass\b|leer\b|laut\b|dreckig|schmutzig|verloren|verschwunden|weg\b|gelöscht|gesperrt|abgelehnt|abgebrochen|abgestürzt|falsch\w*|verwechselt|vertauscht|zu\s+(?:spät|klein|groß|laut|kalt|teuer|eng)|verspätet|verpasst|doppelt|zweimal|abgebucht|berechnet|gewartet|warte\b|niemand|keiner|nicht\s+(?:\w+\s+)?(?:mehr|gekommen|rein|da|an|auf|geliefert|erschienen)|nicht\b|kein\w*\b|nie\b|ohne\b|seit\s+(?:gestern|heute|tagen|wochen|stunden|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\w+\s+(?:tagen|wochen|monaten|stunden))|schon\s+wieder|immer\s+noch|fehl(?:t|en|te|ten)\b|riss\w*|kratzer|scherben|fleck\w*|loch|löcher)\b'
    guards: [unquoted, not_question]
  fr:
    pattern: '(?i)\b(?:cassée?s?|déraill\w*|brûlée?s?|ruinée?s?|inondée?s?|brisée?s?|déchirée?s?|trempée?s?|mouillée?s?|abîmée?s?|écrasée?s?|décousue?s?|décollée?s?|fuit|fuites?|fume|sent\b|moisi\w*|pourri\w*|crue?s?\b|froide?s?|vides?|sales?|bruyant\w*|perdue?s?|perdu|disparue?s?|effacée?s?|bloquée?s?|refusée?s?|annulée?s?|plante|erreur|mauvais\w*|faux|en\s+retard|retard|raté\w*|deux\s+fois|débitée?s?|facturée?s?|attendu?s?|attends|pour\s+rien|personne|jamais|rien\b|aucune?\b|sans\b|(?:ne|n'')\s?\S+\s+(?:pas|plus)|pas\s+(?:marché|venue?|arrivée?|reçue?|livrée?)|depuis\s+(?:\w+\s+)?\w+|encore\b|toujours\b|manqu\w+|rayée?s?|tach\w+|trous?)\b'
    guards: [unquoted, not_question]
  es:
    pattern: '(?i)\b(?:rot[oa]s?|hundid\w+|arruin\w+|inund\w+|quemad\w+|romp\w+|rompió|partid\w+|rasgad\w+|mojad\w+|aplastad\w+|humo|humea|gotea|fuga|huele|mohos?\w*|podrid\w+|crud[oa]s?|frí[oa]s?|vací[oa]s?|suci[oa]s?|ruido\w*|perdid\w+|perdió|desaparec\w+|borr(?:ó|ado|ada)|bloquead\w+|rechaz\w+|cancel\w+|error|fall\w+|equivocad\w+|tarde\b|retraso|dos\s+veces|cobr(?:ado|aron|ó)|esper(?:ado|ando|é)|nadie|nunca|nada\b|ningun\w+|sin\b|no\s+(?:\w+\s+){0,2}?(?:funciona\w*|lleg\w+|abre\w*|va\b|carga\w*|enciende\w*|vino|vinieron|aparec\w+|avis\w+)|desde\s+(?:ayer|hace|el)|otra\s+vez|todavía|sigue\b|falta\w*|rayad\w+|manch\w+|agujero\w*|(?:nos|me)\s+(?:dejó|dejaron|echaron|cobraron|tiró)|en\s+obras)\b'
    guards: [unquoted, not_question]
  it:
    pattern: '(?i)\b(?:rott[oaie]|rovinat\w|allagat\w|bruciat\w|lasciat\w\s+(?:il|la|sotto|fuori|in\s+mezzo)|spezzat\w|rompe|strappat\w|bagnat\w|schiacciat\w|fum[ao]\b|perde\b|perdita|gocciola|puzza|ammuffit\w|muff\w+|marci\w*|crud[oaie]|fredd[oaie]|vuot[oaie]|sporc\w+|rumor\w+|pers[oaie]\b|sparit\w|cancellat\w|bloccat\w|rifiutat\w|errore|sbagliat\w|scambiat\w|in\s+ritardo|tardi|due\s+volte|addebitat\w|aspettato|aspetto|per\s+niente|nessun\w*|mai\b|niente|senza\b|non\s+(?:\w+\s+){0,2}?(?:funzion\w+|arriv\w+|apre|va\b|carica\w*|accende\w*|venut\w|part\w+)|da\s+(?:ieri|giorni|settimane|\w+\s+(?:giorni|settimane|ore|mesi))|di\s+nuovo|ancora\b|manca\w*|graffi\w*|macchi\w*|buc[oh]\w*)\b'
    guards: [unquoted, not_question]

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
        | (?:our|my)\s+(?:dms?|inbox)\s+(?:is|are)\s+(?:\w+\s+)?open | (?:our|the)\s+(?:live\s+)?chat\s+is\b | (?:check|see|look\s+(?:at|in))\s+(?:your|our|my)\s+(?:dms?|inbox|messages|private\s+messages) | (?:we(?:'ve|\s+have)|i(?:'ve|\s+have)|just)\s+(?:\w+\s+)?(?:dm'?e?d|messaged|pm'?e?d|sent\s+you\s+a\s+(?:dm|pm|message|private))\b | (?:our|the)\s+(?:\w+\s+){0,2}?(?:chat|hotline|phone\s+lines?|help\s?line|service\s+desk|help\s?desk|contact\s+form|feedback\s+form|complaints\s+(?:form|page|desk|team)|support\s+(?:page|team|form|desk))\b (?!\s+(?:\w+\s+)?(?:was|broke\w*|failed|crash\w*|closed|died|hung|went|had|kept|dropped|never|didn't|doesn't|wasn't|isn't|down|back|fixed|frozen))(?<!\bwas\sthe\schat) | (?:ring|call|phone|contact|try|ask|use)\s+(?:our|the)\s+(?:\w+\s+){0,2}?(?:desk|line|lines|team|hotline|form|chat|portal|office|service) | (?:pop|put|leave|drop|send|share|share\s+with)\s+(?:us\s+|me\s+)?(?:\w+\s+){0,5}?(?:in|into|by|via|to)\s+(?:an?\s+|the\s+|our\s+)?(?:dms?|pms?|inbox|private\s+message|direct\s+message)\b | (?:hop|jump|come|slide|step)\s+(?:over\s+)?into\s+(?:our|the|my)\s+(?:inbox|dms?|pms?) | (?:live\s*chat|secure\s+messag\w+|in-app\s+(?:chat|messag\w+|form|support)|private\s+messag\w+|direct\s+messag\w+) \b (?!\s+(?:\w+\s+)?(?:was|is\s+(?:down|closed|back)|broke\w*|crash\w*|failed)) | (?:through|via|using|with|in) \s+ (?:the|our|this) \s+ (?:\w+\s+)? (?:form|portal|helpdesk) \b | (?:our|the) \s+ chat \s+ on \s+ | dm\s+(?:please|pls|for)\b | (?:please|pls|kindly)\s+(?:dm|pm|email|message|inbox|call|contact)\b | contact\s+(?:customer|support|us|our) | (?:get|be|stay)\s+in\s+touch\s+(?:with|via|by|through|directly|so)\b | (?:our|the|a)\s+(?:team|agents?|support|customer\s+\w+|advisors?|colleagues?)\s+(?:can|could|will\s+be\s+able\s+to|would\s+be\s+happy\s+to)\s+(?:\w+\s+)?(?:help|assist)\s+(?:you\s+)?(?:\w+\s+)?(?:by|via|on|over|at|through)\b )
    guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:(?:wende[nt]?|schreib\w*|kontaktier\w*|melde[nt]?|schick\w*|send\w*|ruf\w*)\s+(?:\w+\s+){0,5}?(?:an\s+(?:uns|unser\w*|den|die|\S+@)|uns\b|kundenservice|kundendienst|support|service|pn|dm|direktnachricht|privatnachricht|hotline|nachricht|e-?mail|mail)|(?:per|via|über)\s+(?:pn|dm|direktnachricht|private?\s+nachricht|privatnachricht|e-?mail|mail|kontaktformular|das\s+kontaktformular|unser\s+(?:kontakt)?formular|chat|hotline)|(?:eröffne\w*|erstell\w*|öffne\w*|leg\w*)\s+(?:\w+\s+){0,3}?ticket|ticket\s+(?:\w+\s+)?(?:eröffnen|erstellen|öffnen|aufmachen)|(?:füll\w*|nutz\w*|verwend\w*)\s+(?:\w+\s+){0,3}?(?:formular|kontaktformular)|(?:bitte\s+)?(?:pn|dm)\s+(?:an\s+uns|mit)|(?:melde\w*|ruf\w*|wende\w*)\s+(?:\w+\s+){0,4}?(?:telefonisch|per\s+telefon|schriftlich|direkt\s+bei)|(?:unser\w*|der|die|dem)\s+(?:\w+\s+)?(?:hotline|kundenservice|kundendienst|servicenummer|kundencenter|support|chat)\s+(?:hilft|weiß|kann|klärt|kümmert|ist\s+(?:gern|für|unter|von))|schau\w*\s+(?:\w+\s+){0,2}in\s+(?:deine|ihre|eure)\s+(?:dms?|nachrichten))\b'
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
        | guaranteed (?!\s+to\s+(?:make|have|be|get)\s+(?:you|us|me|your\s+\w+)?\s*(?:smile|laugh|cry|hungry|good|happy|grin|blush)|\s+(?:delivery|by\s+(?:post|law)|or\s+your\s+money|within|minimum|hours|isa|places?\b)) | guarantees? \s+ (?:you\s+|that\s+you(?:'ll|\s+will)?\s+)(?!a\s+(?:seat|place|table|room))\w+ | guarantees? \s+ (?:success|results|growth|income|profit|weight|followers|a\s+win) | (?:100|one\s+hundred|200|110) \s? (?:%|per\s?cent|percent) \s* (?:risk[\s-]free|safe\s+(?:returns?|profit|investment)|success|effective|guaranteed?|foolproof|proven|certain|sure|free\s+of\s+risk|of\s+(?:all|the\s+time|known|users|people)) | risk[\s-]free | fool-?proof | fail-?safe | (?:can't|cannot|can\s+not|impossible\s+to|won't|never) \s+ (?:ever\s+|possibly\s+)?(?:lose|fail|go\s+wrong) | (?:only|ever)\s+ (?:goes|go) \s+ up | no \s+ matter \s+ (?:how|what|who|your) | whatever \s+ your \s+ (?:age|level|weight|size|skills?|background|budget|talent)
        | (?<!nothing\s)(?<!nobody\s)(?<!if\sit\s)(?<!if\sthis\s)(?<!if\sthat\s)(?<!time\s)(?<!date\s) works? \s+ (?:for|on|with) \s+ (?:absolutely\s+)?(?:everyone|everybody|anyone|anybody|every\s+\w+|any\s+\w+|all\s+(?:ages|skin\s+types)) | always \s+ works? | (?:does|do) \s+ (?:all\s+)?the \s+ work \b | works? \s+ (?:every\s+(?:single\s+)?time|like\s+(?:magic|a\s+charm\s+on\s+everyone)|\d+\s+out\s+of) | every \s+ single \s+ (?:one|customer|client|user|person) \s*[.!] | for \s+ the \s+ rest \s+ of \s+ your \s+ life | (?:100|99(?:\.\d)?) \s?% \s+ success
        | secret(?!s|\s+(?:to|of|behind)\s+(?:his|her|their|its|a\s+happy|happy|stronger)|\s+(?:santa|garden|ingredient|ballot|service|menu|recipe|shopper|agent|police|to\s+a\s+good|of\s+(?:the\s+)?(?:garden|kells))) \b | little-known (?!\s+(?:facts?|history|stor\w+|species|authors?|band|corner|museum)) | hidden \s+ (?:trick|loophole|formula|method|code) | magic(?:al)? \s+ (?:pill|bullet|formula|trick|wand|potion|button|ingredient|method|touch|number|serum|powder|drops?|water|way) | miracle (?!\s+(?:on\b|of\b|that\b|worker|play|mile|happened|baby|at\b)) s? | miraculous(?:ly)? | (?:weird|simple|sneaky|crazy|ancient|tiny|stupid|strange|odd|genius|clever|insane) \s+ (?:\w+\s+)? (?:trick|hack|ritual|habit|loophole|secret|tweak) | (?:growth|money|life|brain|bio|body|sleep|sales|wealth|viral) [\s-]? hack s? | loophole | (?:hates?|fears?|despises?) \s+ (?:it|this|us|him|her|me|them|that) \b | (?:won't|don't|never|will\s+never|doesn't) \s+ (?:want\s+you\s+to\s+(?:know|have|see)|tell\s+you|teach|share\s+with\s+you|admit|reveal) | (?:nobody|no\s+one) \s+ (?:talks\s+about|tells\s+you|wants\s+you\s+to\s+know|teaches) | they \s+ (?:hide|hid|keep)
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
      "_signals/offers_goods.yaml",
###"""
# Something to pay for, however politely it is held out: a price, the shop as the place to go, one put aside,
# seats left, a plan or a series by name. Weaker than `sells_in_answer`; for rules that know what was asked, and
# that nothing else was answered.
summary: holds out something to pay for
languages:
  any:
    pattern: '(?:[£€$]\s?\d|\d\s?[£€$]|(?<![\w.,])\d{1,2}\s?%(?=\s+(?:off|discount|rabatt|weniger|günstiger|de\s+|di\s+|sconto|descuento|remise|moins)))(?![\d.,]*\s*(?:refund|back\b|credit|voucher|zurück|gutschrift|remboursé))'
  en:
    pattern: |-
      (?xi)\b(?: (?:just|only|for|from|at|now|then) \s+ (?:just\s+|only\s+)? \d+(?:[.,]\d\d)? (?=\s*(?:[.!,]|\z|a\s+(?:month|year|week|head|person)|per\b|each\b)) (?!\s*(?:am|pm|o'clock|minutes)) | \d+[.,]\d\d \s+ (?:in|at|from|online|each|per|a)\b
      | (?:in|at|from|to|visit|through) \s+ (?:the|our|my|your|any|every|all) \s+ (?:\w+[\s-]){0,2}? (?:shop|store|stores|shops|web\s?shop|webshop|showroom|boutique|branch|branches|counter|till|box\s+office|dealers?|sale|outlet)\b | in \s+ (?:store|stores|stock|shops)\b | (?:shop|store|order|booking|course|book|tickets?) \s+ (?:link|page) | link(?:ed)? \s+ (?:is\s+)? in \s+ (?:the\s+|our\s+|my\s+)? (?:bio|profile|story|stories|comments?) | (?:at|drop\s+by|pop\s+in|come) \s+ (?:to\s+|by\s+)? the \s+ (?:showroom|shop|store|counter) | pre-?orders? \b | pre-?order(?:ed|able) | (?:(?:is|are|'s|now|just)\s+out|(?:is|are|now)\s+available|on\s+sale|bookable|in\s+shops) \s+ (?:now|from|since|already)\b | , \s out \s (?:now|on|this)\b | already \s+ (?:bookable|available|in\s+stock|on\s+sale)
      | (?:put|set|lay|keep|hold|save|reserve) \s+ (?:[\w'-]+\s+){0,7}? (?:aside|by|for \s+ you|back \s+ for \s+ you)\b | (?:shall|should|may|can) \s+ (?:we|i) \s+ (?:reserve|book|add|order|send\s+you\s+(?:a\s+)?(?:quote|offer|catalogue|brochure)|sign\s+you)\b | (?:ask|call|write|message|dm) \s+ (?:us\s+|me\s+)? for \s+ (?:a|an|our|my|one|the) \s+ (?:\w+\s+)? (?:quote|offer|appointment|demo|price|catalogue|brochure|consultation|trial|[\w-]+\s+at\s+the) | ask \s+ for \s+ (?:our|it|one) \b | (?:quote|catalogue|brochure|price \s+ list) \b (?=[^.!?\n]{0,60}\b(?:out|new|free|models?|from|for|us|today)\b)
      | (?:\d+|one|two|three|four|five|six|a\s+few|some|last|final|limited) \s+ (?:\w+\s+)? (?:seats?|places?|spots?|slots?|spaces?|dates?|appointments?|tickets?|pairs?|pieces?) \s+ (?:\w+\s+)? (?:left|free|open|remaining|available|going) | (?:last|final|only) \s+ (?:\d+|two|three|few) \s+ (?:seats?|places?|spots?|slots?|tickets?|pieces?|pairs?) | (?:seats?|places?|spots?|slots?|spaces?|dates?|appointments?|tickets?) \s+ (?:are\s+)? (?:going|filling|limited|selling|still)
      | (?:our|my|the|with|a|an|get|try|join|new) \s+ (?:(?:\w|-|'s)+\s+){0,3}? (?:subscription|membership|package|plan|plans|tariff|bundle|preset \s+ pack|course|courses|class|workshop|masterclass|webinar|academy|bootcamp|lessons?|(?<!you\s)1:1(?:\s+\w+)?|one-to-one|sessions?|coaching|consultation|cookbook|handbook|e-?book|(?<!a\s)(?<!handy\s)(?<!helpful\s)(?<!great\s)(?<!useful\s)guide(?!lines?)|book|(?<!a\snew\s)(?:series|range|collection|edition)|catalogue|line-up|kit|set|pack|suite|cover|insurance|protection|priority|pass|upgrade|service \s+ plan|winter \s+ service|spa|treatment|voucher|dedicated \s+ \w+ \s+ manager|trial)\b (?=[^\n]{0,200}?(?: [£€$]\s?\d | \d\s?[£€$] | \d\s?% | \b(?:link|order|book|booking|buy|shop|store|counter|branch|showroom|quote|upgrade|join|enrol|sign|trial|demo|left|stock|out\s+(?:now|on|\w+day)|new|value|loyal|love|members?|settings|pre-?orders?|bookable|never|wonders|covers?|included|plans?|sales|ask\s+us)\b | \w\.\w{2,}/))
      | (?:pro|plus|premium|gold|platinum|priority|prime|vip|enterprise|business|club) \s+ (?:\w+\s+)? (?:users?|members?|customers?|plan|version|account|guests|teams|edition|bundle|card|tier) | members \s+ (?:get|have|skip|board|pay|can|save|enjoy)\b | membership | upgrade (?! s?\s+(?:was|is|broke|failed|went|ran|the\s+(?:agent|firmware|driver|software|app))) \b | (?:add|book|choose|take|pick) \s+ (?:it|one|that) \s+ (?:next \s+ time|with \s+ your \s+ next|when \s+ you) | (?:talk|speak) \s+ to \s+ (?:our\s+)? sales | enrol\w* | sign \s+ up | (?:start|begin|get|try) \s+ (?:your|a|the) \s+ (?:\w+\s+)? trial | free \s+ trial | \d+-day \s+ trial | book \s+ (?:yours|now|today|a \s+ \w+|our|one|me|here|via|online)\b | order \s+ (?:yours|now|today|one|here|online)\b | buy \s+ (?:one|it|now|our|my|the|yours)\b | (?:grab|get|snag|try|discover|meet|see|fall\s+in\s+love\s+with|treat\s+yourself\s+to|check\s+out|have\s+a\s+look\s+at|take\s+a\s+look\s+at) \s+ (?:one\s+of\s+)? (?:our|my|the \s+ new) \b (?! \s+ (?:\w+\s+){0,2}? (?:page|guide|article|help|popular|blog|site|website|section|faqs?|locator|hub|tips|support|community|forum|schedule|post|thread|dms?|inbox|form|status)\b) | better \s+ value | (?:half|special|reduced|introductory) \s+ price | \d \s+ for \s+ [£€$]?\d | two \s+ for \s+ [£€$]?\d | (?:discount|promo) \b | (?:code|use) \s+ (?-i:\p{Lu}{3,}\d*)\b | on \s+ sale | (?:in|from) \s+ the \s+ \w+ \s+ aisle | order \s+ (?:before|by|until|within) | (?:loyalty|discount|voucher|bonus) \s+ (?:code|points|card) | (?:models?|panels|versions?|pouches|\w+s) \s+ (?:are|is) \s+ out \b (?!\s+of) | trade[\s-]in | save \s+ (?:[£€$]?\d+|up \s+ to) | (?:come|hop) \s+ (?:along|over \s+ to \s+ the \s+ shop) | we \s+ (?:run|host|offer|teach) \s+ (?:a|an|our|regular) | leave \s+ (?:it|that|this) \s+ to \s+ our | (?:my|our) \s+ (?:[\w-]+\s+){0,2}? (?:programme|program) \b | ready \s+ to \s+ ship | (?:fully) \s+ insured | next \s+ cohort | express \s+ (?:customers?|service|delivery) | appointments? \s+ (?:online|from|daily) | (?:time|high\s+time) \s+ for \s+ (?:the|a|an|our) \s+ (?:\w+\s+){0,2}? (?:then|upgrade|new\s+\w+|\d) | free \s+ estimates? \b (?=\s*(?:this|today|[.!]|now|within|from)) | delivery \s+ guaranteed | doors \s+ (?:close|open) | you \s+ need \s+ (?:the|our) \s+ (?-i:\p{Lu})\w+ | have \s+ a \s+ look \s+ (?:in|round|around) \s+ (?:the|our) \s+ (?:shop|store) | we(?:'ve|\s+have) \s+ (?:got\s+)? (?:just|exactly) \s+ (?:the \s+ (?:thing|right)|what|right) | just \s+ the \s+ thing | (?<!a\s)(?:new|spring|summer|autumn|winter|christmas) \s+ (?:\w+\s+)? (?:series|range|collection|catalogue|line|model|models|edition|arrivals) )
    guards: [unquoted, unnegated]
  de:
    pattern: '(?i)\b(?:\d[\d.,]*\s?(?:€|euro)|(?:in|bei|aus)\s+(?:jeder|unserer|unseren|allen|der|unserem)\s+(?:\w+\s+)?(?:filialen?|shop|laden|läden|geschäft\w*|webshop|onlineshop|ausstellung|boutique)|im\s+(?:shop|laden|webshop|onlineshop|handel|sortiment|angebot)|an\s+der\s+kasse|link\s+in\s+(?:der\s+)?bio|vorbestell\w+|(?:legen|halten|stellen|reservieren)\s+(?:wir\s+)?(?:\w+\s+){0,5}?(?:zurück|beiseite|frei|bereit|reservieren)|zurücklegen|(?:noch|letzte|nur\s+noch)\s+(?:\w+\s+)?(?:plätze|platz|termine|karten|stück)|(?:unser\w*|mein\w*|neue[nrs]?|dem|den|das|mit)\s+(?:[\w-]+\s+){0,2}?(?:abo\b|paket\w*|kurs\w*|workshop\w*|seminar\w*|ratgeber\w*|buch\b|\w+kurs\w*|\w*paket\w*|\w+block|kochbuch\w*|backbuch\w*|set\b|\w+-?check\b|serie|kollektion\w*|modell\w*|tarif\w*|(?:\w+-)?konto(?=[^.!?\n]{0,60}(?:€|monat|eigene))|versicherung|katalog|\w+löser|\w+reiniger|\w+spray|\w+-set|gutschein|beratung\w*|coaching)\b|premium\w*|genau\s+das\s+(?:richtige|passende)|(?:schau\w*|komm\w*)\s+(?:\w+\s+){0,3}?vorbei|(?:jetzt|hier|gleich)\s+(?:\w+\s+)?(?:bestell|kauf|buch|sicher|anmeld|entdeck)\w*|rabatt\w*|angebot\w*|termine\s+(?:gibt|ab|frei))\b'
    guards: [unquoted, unnegated]
  fr:
    pattern: '(?i)\b(?:\d[\d.,]*\s?(?:€|euros?)|(?:en|dans|à)\s+(?:(?:notre|nos|la|les|toutes\s+nos|votre)\s+)?(?:boutiques?|magasins?|e-shop|showroom)|lien\s+en\s+bio|précommand\w+|(?:met(?:tons|tre|s)?|gard(?:e|ons|er)|réserv(?:e|ons|er))\s+(?:\w+\s+){0,8}?(?:de\s+côté|pour\s+vous)|de\s+côté|(?:dernières?|plus\s+que)\s+(?:\w+\s+)?(?:places?|pièces?)|(?:notre|nos|mon|ma|nouvelle?|nouveau|une?|la|le|avec\s+la)\s+(?:[\w''-]+\s+){0,3}?(?:abonnement|formule|forfait|cours|atelier|formation|stage|livre|guide|coffret|kit|collection|gamme|série|modèle|catalogue|assurance|carte\s+\w+|(?:livraison|service|option|offre)\s+(?:privilège|premium|plus|express|confort))\b|fait\w*\s+pour\s+(?:ça|cela|vous)|exactement\s+ce\s+qu''il\s+(?:vous\s+)?faut|(?:commandez|achetez|réservez|profitez|découvrez|passez\s+(?:à|nous\s+voir)|inscrivez)\b|promo\w*|remise|soldes)'
    guards: [unquoted, unnegated]
  es:
    pattern: '(?i)\b(?:\d[\d.,]*\s?(?:€|euros?)|(?:en|por)\s+(?:nuestr[oa]s?\s+|la\s+|las\s+|todas\s+nuestras\s+|cualquiera\s+de\s+nuestras\s+)?(?:tiendas?|web|escaparate)\b(?=[^.!?\n]{0,40}|)|enlace\s+en\s+(?:la\s+)?bio|(?:te|se|os)\s+(?:la|lo|las|los)\s+(?:guard|reserv|apart)\w+|(?:guard|reserv|apart)(?:amos|o)\s+(?:una?|uno)|(?:últim[oa]s|quedan)\s+(?:\w+\s+)?(?:plazas|unidades|entradas)|(?:nuestr[oa]s?|mi|nuev[oa]s?|un|una|con\s+el|con\s+la)\s+(?:\w+\s+){0,3}?(?:suscripción|plan\b|curso\w*|taller\w*|libro|guía|kit|set|pack|colección|gama|serie|modelo\w*|catálogo|seguro|tarjeta\s+\w+|quitamanchas|premium)\b|justo\s+lo\s+que\s+(?:necesitas|buscas)|(?:compra|pide|reserva\s+(?:ya|aquí|ahora|tu|la)|aprovecha|descubre|apúntate|llévate\w*|pásate)\b|descuento|oferta\w*|rebajas)\b'
    guards: [unquoted, unnegated]
  it:
    pattern: '(?i)\b(?:\d[\d.,]*\s?(?:€|euro)|(?:in|nel|nei|presso)\s+(?:(?:nostr[oi]|il\s+nostro|tutti\s+i\s+nostri)\s+)?(?:negozi[o]?|shop|store|punti\s+vendita)|link\s+in\s+bio|(?:te|ve|gliel)\s?(?:lo|la|ne)\s+(?:mett|tien|riserv)\w+|(?:mettiamo|teniamo|riserviamo)\s+(?:\w+\s+){0,3}?da\s+parte|(?:ultim[ie]|restano)\s+(?:\w+\s+)?(?:posti|pezzi|biglietti)|(?:nostr[oa]|mio|mia|nuov[oaie]|un|una|con\s+il|con\s+la)\s+(?:[\w'']+\s+){0,3}?(?:abbonamento|piano\b|corso|workshop|libro|guida|kit|set|collezione|gamma|serie|modell[oi]|catalogo|assicurazione|tessera|anticalcare|premium)\b|quello\s+che\s+fa\s+per|(?:proprio|esattamente)\s+quello\s+che|(?:acquista|compra|ordina|prenota\s+(?:ora|qui|il|la|una)|scopri|approfitta|iscriviti|passa\s+a\s+trovarci)\b|sconto|offerta|saldi)\b'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/own_account.yaml",
###"""
# The words shall come from private people: their own profile, their own name.
summary: wants it under people's own names
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          (?:your|their|his|her|every|each|all\s+(?:your|their)|one's) \s+ (?:own\s+|private\s+|personal\s+){1,2}(?:\w+\s+)?(?:linkedin|instagram|facebook|tiktok|x\b|threads|socials?|accounts?|profiles?|pages?|timelines?|feeds?|channels?|names?|walls?|handles?|letters?|words|idea|bios?|blogs?) | (?:personal|private) \s+ (?:accounts?|profiles?|pages?|facebook|instagram|linkedin|socials?|channels?) | not \s+ the \s+ company \s+ (?:one|account)
          | (?:your|every|each|all) \s+ (?:\w+\s+)?(?:wall|timeline|bio|bios|status|linkedin|profile|profiles|socials|e?-?mail\s+signature|insta(?:gram)?|google\s+review|amazon\s+review|review\s+on|story|group\s+chats?|whatsapp\s+groups?|gym\s+selfies|selfies?|local\s+groups?|recommendation\s+of)\b | (?:local|your|your\s+\w+) \s+ groups? | all \s+ forums? | every \s+ (?:forum|profile|thread) | (?:parents'|school|family|neighbourhood) \s+ (?:whatsapp|chat|groups?)
          | as \s+ (?:your|their) \s+ own \b | as \s+ (?:an?\s+)?(?:personal|private) \s+ (?:posts?|messages?|letters?) | as \s+ yoursel(?:f|ves) | as \s+ an? \s+ (?:happy\s+|ordinary\s+|normal\s+|local\s+|private\s+|regular\s+)(?:customer|parent|resident|citizen|user|neighbour|person|fan|mum|dad) | under \s+ your \s+ (?:own\s+)?name | (?:put|add|fill\s+in|insert|sign(?:ed)?\s+(?:with|it\s+with)?|with) \s+ your \s+ (?:own\s+)?(?:name|town|city|signature) | swap \s+ in \s+ your | just \s+ sign | (?:testimonials?|reviews?|recommendations?)\s+(?:wanted|needed) | (?:for|on)\s+glassdoor | sign \s+ it \b | number \s+ is \s+ the \s+ last | (?:sign|send|mail|post|publish) \s+ (?:it|them|this|the\s+\w+)\s+ (?:\w+\s+){0,3}?as \s+ your | (?:to|for|tell) \s+ your \s+ (?:own\s+)?(?:mp|councillor|senator|paper|newspaper|followers|friends|colleagues)
          | (?:trustpilot|amazon|google|yelp|docfinder|app\s+store|tripadvisor|five[\s-]star|5[\s-]star) \b (?=[^\n]*\b(?:paste|text|copy|write|use|line|voucher|words|template)\b) | (?:on|in) \s+ your \s+ (?:\w+\s+)?(?:video|story|stories|stream|podcast|channel|review|post|posts|vlog|reel) | on \s+ camera | in \s+ the \s+ first \s+ \w+ \s+ seconds
        )
    guards: [unquoted]

"""###
    ),
    (
      "_signals/own_trouble.yaml",
###"""
# Nobody's fault, or not the company's: a forgotten password, a hacker, a phone that was lost.
summary: is in a trouble that the company did not make
languages:
  en: { pattern: '(?i)\b(?:(?:i|i''ve|have|has|we|and)\s+(?:\w+\s+)?forgot(?:ten)?\b|hacked|hackers?\b|stolen|(?:lost|changed|broke)\s+my\s+(?:\w+\s+)?(?:phone|number|key|keys|password|card|device|authenticator))', guards: [unquoted] }
  de: { pattern: '(?i)\b(?:vergessen|gehackt|gestohlen|geklaut|verlegt)\b', guards: [unquoted] }
  fr: { pattern: '(?i)\b(?:oublié\w*|pirat\w+|volée?s?)\b', guards: [unquoted] }
  es: { pattern: '(?i)\b(?:olvid\w+|hackead\w+|robad\w+|robaron)\b', guards: [unquoted] }
  it: { pattern: '(?i)\b(?:dimenticat\w+|hackerat\w+|rubat\w+)\b', guards: [unquoted] }

"""###
    ),
    (
      "_signals/own_words.yaml",
###"""
# The opposite of a script: facts, honesty, people's own words; or words for machines, schools and clinics.
summary: asks for people's own words
languages:
  en:
    pattern: '(?i)(?<!like\s)(?<!as\s)\b(?:in\s+your\s+own\s+words|your\s+own\s+(?:two\s+)?(?:lines|experience|opinion)|what(?:ever)?\s+you\s+(?:really\s+|actually\s+|honestly\s+)?(?:think|like|saw|want)|good\s+or\s+bad|honest(?:ly)?\s+(?:review|opinion|answers?|feedback)|be\s+honest|answer\s+honestly|that\s+you\s+work\s+(?:here|for|with)|please\s+say\s+(?:that\s+)?you|what\s+you\s+make\s+of\s+it|don''t\s+(?:copy|guess)|(?:we|i)\s+(?:don''t|do\s+not|never|won''t|refused\s+to)\s+(?:hand|give|write|send)\b|(?:we|i)\s+(?:said\s+no|refused)\b|reported\s+(?:them|it)|legal\s+clinic|advice\s+centre|(?:school|nativity)\s+play|panto\w*|choir|hymn|poem|rehears\w+|recipe\s+card|terminal|\.bashrc|stop\s+to\s+unsubscribe|flood\s+warnings?|change\s+it\s+to\s+fit|correct\s+your\s+own|answers\s+are\s+their\s+own|lost\s+(?:dog|cat)|if\s+you\s+(?:want|need)\s+the\s+recipe|(?:was|were|got)\s+asked\s+to\s+write|thank\s+you"\s+and\s+mean)\b'

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
          - '(?i:\b(?:use|using|with|enter|apply|quote|add|try|mit|avec|con|code|codes|codice|código|codigo|rabattcode|gutscheincode|gutschein)\b\s*:?\s*"?)\K(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|A|B|M|W|V|RFC|SHA|MD|USB|DDR|RTX|GTX|IPV|CO|QR)-?\d)[A-Z][A-Z_-]{1,15}\d{1,3}\b(?=[^\n]{0,90}(?:%|(?i:\boff\b|discount|cheaper|sav(?:e|es|ing)|checkout|basket|works|valid|spar|rabatt|günstiger|bekommt|remise|réduction|économis|offerte?s?|ahorr|descuento|sconto|risparmi|\bgratis\b|[£€$]\s?\d|\d\s?[£€$]|until|your\s+(?:first\s+)?order|\bfree\b)|\bat\s+[\w-]+\.[a-z]{2,}|\bbei\s+[\w-]+\.[a-z]{2,}|\bon\s+[\w-]+\.[a-z]{2,}|\bsur\s+[\w-]+\.[a-z]{2,}|\ben\s+[\w-]+\.[a-z]{2,}|\bsu\s+[\w-]+\.[a-z]{2,}))'
          # the code and the discount in one sentence, in either order
          - '(?<!\#)\b(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP)-?\d)[A-Z][A-Z_]{2,15}\d{1,3}\b(?=[^\n!?]{0,50}(?:\b\d{1,2}\s?%|[£€$]\s?\d|\b\d+\s?(?:[£€]|euros?\b|pounds\b|quid\b)))'
          - '(?:\b\d{1,2}\s?%|[£€$]\s?\d+|\b\d+\s?(?:[£€]|euros?\b|pounds\b|quid\b))[^\n!?]{0,60}?\K\b(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP)-?\d)[A-Z][A-Z_]{2,15}\d{1,3}\b'
          - '(?:\d\s?%|[£€$]\s?\d+|\d+\s?[£€$])[^\n.!?]{0,40}\s(?i:with|mit|avec|con|via|using)\s+"?\K[A-Z][A-Z_-]{2,15}\d{1,3}\b'
          - '(?:\d\s?%|[£€$]\s?\d+|\d+\s?[£€$])[^\n.!?]{0,40}\s(?i:(?:code|codice|código|codigo)\s*:?\s*)"?\K[A-Z][A-Z0-9_-]{2,15}\b'
          - '(?i:\b(?:use|enter|quote|with|apply))\s+"?\K(?!(?:PDF|HTML|CSS|SQL|API|USB|LED|CSV|VPN|PPE|NHS|GPS|WIFI|AI)\b)[A-Z]{3,15}\b(?=\s+(?i:for|to\s+(?:get|save))\s+(?:(?i:an?\s+extra\s+|up\s+to\s+))?(?:\d{1,2}\s?%|[£€$]\s?\d|\d+\s?[£€]|(?i:free)\b))'
          - '(?i:\b(?:discount\s+|promo\s+|rabatt|gutschein)?(?:code|codes|codice(?:\s+sconto)?|código(?:\s+de\s+descuento)?|codigo|code\s+promo)(?:\s+for\s+(?:you|all\s+of\s+you|everyone)(?:\s+\w+){0,2})?)\s*[:,]?\s*"?\K[A-Z][A-Z0-9_-]{2,15}\b(?=[^\n]{0,60}(?:%|[£€$]))'
          - '(?<!\#)\b(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID)-?\d)[A-Z][A-Z_-]{2,15}\d{1,3}\b(?=\s+(?i:for\s+(?=\d|[£€$])|gets?|gives?|saves?|takes?|will\s+(?:get|save|give|knock)|knocks?|brings?|für|spart|bringt|pour|donne|te\s+da|os\s+da|vi\s+dà|per)\b[^\n]{0,50}(?:%|[£€$]|(?i:\boff\b|free|gratis|rabatt)))'
          # a name and a round figure, with some talk of a price or of how long it lasts near by
          - '(?<!\#)\b(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP|COP|EURO|EXPO|FIFA|NBA|NFL|GTA|MATHS?|IPHONE|GALAXY|PIXEL|WINDOWS|ANDROID|FIX|BUG|ISSUE|TICKET|TEST|WARD|GATE|BUS|LINE|UNDER|OVER|TOP|AGENDA|LOTTO|MK|F|G|CS)-?\d)[A-Z][A-Z_]{2,15}-?(?:5|10|12|15|18|20|25|30|33|35|40|50|60|70|75|80)\b(?=[^\n]{0,60}(?i:\bstill\s+(?:works?|valid|live|on|good|active)|\b(?:works|valid|live|active|expires|saves?|saving|sav\w*|off|discount|checkout|basket|till|codes?|promo|voucher|coupon|cheaper|(?:get|gets)\s+you|until|till|ends|bis|jusqu|hasta|fino|pounds?|quid|fiver|tenner|free\s+(?:shipping|delivery|postage|box|gift|month|trial)|spar\w*|rabatt\w*|gilt|gelten|gültig|läuft|prozent|funktionier\w*|pour\s+cent|por\s+ciento|per\s+cento|descuent\w*|rebaj\w*|günstiger|versandkostenfrei|remise|réduc\w*|valable|livraison|descuento|ahorr\w*|válido|quitan?|rebaja|sconto|risparmi\w*|valido|spedizione|código|codice)\b|%|[£€$]\s?\d|\d\s?[£€$]))'
          - '(?i:\bstill\s+(?:works?|valid|live|on|good|active)|\b(?:works|valid|live|active|expires|saves?|saving|sav\w*|off|discount|checkout|basket|till|codes?|promo|voucher|coupon|cheaper|(?:get|gets)\s+you|until|till|ends|bis|jusqu|hasta|fino|pounds?|quid|fiver|tenner|free\s+(?:shipping|delivery|postage|box|gift|month|trial)|spar\w*|rabatt\w*|gilt|gelten|gültig|läuft|prozent|funktionier\w*|pour\s+cent|por\s+ciento|per\s+cento|descuent\w*|rebaj\w*|günstiger|versandkostenfrei|remise|réduc\w*|valable|livraison|descuento|ahorr\w*|válido|quitan?|rebaja|sconto|risparmi\w*|valido|spedizione|código|codice)\b|%|[£€$]\s?\d|\d\s?[£€$])[^\n]{0,50}?\K\b(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP|COP|EURO|EXPO|FIFA|NBA|NFL|GTA|MATHS?|IPHONE|GALAXY|PIXEL|WINDOWS|ANDROID|FIX|BUG|ISSUE|TICKET|TEST|WARD|GATE|BUS|LINE|UNDER|OVER|TOP|AGENDA|LOTTO|MK|F|G|CS)-?\d)[A-Z][A-Z_]{2,15}-?(?:5|10|12|15|18|20|25|30|33|35|40|50|60|70|75|80)\b'
          - '(?i:\b(?:use|using|enter|apply|quote|type|pop\s+in)\s+"?)\K(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP|COP|EURO|EXPO|FIFA|NBA|NFL|GTA|MATHS?|IPHONE|GALAXY|PIXEL|WINDOWS|ANDROID|FIX|BUG|ISSUE|TICKET|TEST|WARD|GATE|BUS|LINE|UNDER|OVER|TOP|AGENDA|LOTTO|MK|F|G|CS)-?\d)[A-Z][A-Z_]{2,15}-?(?:5|10|12|15|20|25|30|40|50)\b'
          - '(?<!\#)\b(?!(?:HTTP|ISO|UTF|PHP|OOP|MP|PS|COVID|WIN|IOS|RFC|SHA|AES|RSA|USB|DDR|RTX|GTX|IPV|CAT|LGA|TLS|SSL|API|XML|CSS|EU|NATO|ASCII|UNIX|VITAMIN|OMEGA|FORMULA|ROUTE|FLIGHT|ROOM|SECTION|PAGE|TYPE|LEVEL|STEP|COP|EURO|EXPO|FIFA|NBA|NFL|GTA|MATHS?|IPHONE|GALAXY|PIXEL|WINDOWS|ANDROID|FIX|BUG|ISSUE|TICKET|TEST|WARD|GATE|BUS|LINE|UNDER|OVER|TOP|AGENDA|LOTTO|MK|F|G|CS)-?\d)[A-Z][A-Z_]{1,15}-?(?:5|10|12|15|20|25|30|40|50)\b(?=\s+(?i:for|gets?|saves?|takes?|knocks?)\s+(?i:you\s+)?(?:[£€$]?\d+|(?i:money|something|a\s+bit))\s*%?\s+(?i:off|less)\b)'
          # in lower case where it is handed over as a code
          - '(?i:\b(?:use|using|enter|code|quote|apply|type|with|mit|avec|con)\s+"?)\K(?:\p{Ll}{3,15}|\p{Lu}\p{Ll}{2,14})(?:5|10|15|20|25|30|50)\b(?=[^\n]{0,40}(?i:%|\boff\b|checkout|discount|sav(?:e|es|ing)|basket|free\s+\w+|[£€$]\s?\d|rabatt|spar|remise|descuento|sconto))'
          - '\b\p{Ll}{3,15}(?:5|10|15|20|25|30|50)\b(?=\s+(?i:at\s+(?:the\s+)?checkout|gets?\s+you|saves?\s+you|im\s+warenkorb|an\s+der\s+kasse|au\s+panier|en\s+la\s+cesta|al\s+carrello))'
          # a bare name where codes are typed
          - '(?i:\b(?:with|using|use|enter|quote|apply|type|add)\s+(?:the\s+|promo\s+|discount\s+|voucher\s+|coupon\s+|my\s+)?code\s*:?\s*\"?)\K(?!SIG|E(?:NOENT|ACCES|PERM|INVAL|CONN|TIMEDOUT|XIST|PIPE)|ERR|HTTP|QR\b|RED\b|BLUE\b|AMBER\b)[A-Z][A-Z0-9_-]{2,15}\b(?!-\d{4})'
          - '\b(?!(?:FREE|PAY|PAID|VAT|TAX|NEW|SALE|HERE|NOW|USA|ID|PIN)\b)[A-Z]{3,15}\b(?=\"?\s+(?i:at\s+(?:the\s+)?checkout|in\s+the\s+(?:promo|discount|voucher|coupon)\s+box)\b)'
          - '(?i:\b(?:code|codes|codice|código|codigo|gutscheincode|rabattcode|voucher)\s*:?\s*"?)\K(?!(?:PDF|HTML|CSS|SQL|API|QR|USB|LED|CSV|VPN|RED|BLUE)\b)[A-Z]{3,15}\b(?=[^\n]{0,40}(?i:checkout|basket|\boff\b|discount|sav(?:e|es|ing)|free\b|offre|offerte|livraison|remise|réduc|gratuit|descuento|gratis|envío|sconto|spedizione|rabatt|spar|versand|geschenkt|%|[£€$]\s?\d|\d\s?[£€$]))'
          - '(?i:\b(?:quote|mention|enter|type|say|use|pop)\s+"?)\K(?!(?:PDF|HTML|CSS|SQL|API|QR|USB|LED|CSV|VPN|YES|NO|STOP|HELP|JOIN|ONLY|CAPS)\b)[A-Z]{3,15}\b(?="?\s+(?i:at\s+(?:the\s+)?(?:checkout|till)|when\s+you\s+(?:order|book|buy|check|sign|pay)|in\s+the\s+(?:\w+\s+)?(?:box|basket|field|notes)|(?:for|to\s+(?:get|save))\b[^\n.!?]{0,25}(?:%|\boff\b|[£€$]\s?\d|\bfree\b)|and\s+(?:they|you|save|get)\b))'
          - '\b(?!(?:PDF|HTML|CSS|SQL|API|USB|LED|CSV|VPN|NHS|GPS|BBC|EU|UK|USA|VAT|TV)\b)[A-Z]{3,15}\b(?=\s+(?i:takes|knocks|gets\s+(?:you|us|ya)|saves\s+(?:you|ya)|gives\s+you)\s+(?i:[^\n.!?]{0,20}(?:%|\boff\b|[£€$]\s?\d|\bfree\b|tenner|fiver|quid)))'
          - '(?i:(?:\d\s?%|\bdiscount|\bmoney\s+off)[^\n.!?]{0,50}:\s*)"?\K(?!(?:PDF|HTML|CSS|API|FAQ|NEW|OUR|THE|AND)\b)[A-Z]{3,15}\b(?=\s*(?:[^\w\s]|\z))'
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
      # a link of one's own with something in it for whoever follows
      - '(?i)\b(?:use|with|through|via|using|from|under|follow|hit|tap)\s+my\s+(?:link|referral|invite)\b(?!\s+(?:to\s+(?:the\s+)?(?:repo|talk|slides)))(?=[^\n]{0,80}(?:%|\boff\b|discount|half\s+price|money\s+off|\bfree\b|credit|bonus|cheaper|\bsave[sd]?\b|\bsaves\b|both\s+get|each\s+get|[£€$]\s?\d|\d\s?[£€$]|tenner|fiver|quid))'
      - '(?i)(?:%|\boff\b|discount|half\s+price|money\s+off|\bfree\b|credit|bonus|cheaper|\bsave[sd]?\b|\bsaves\b|both\s+get|each\s+get|[£€$]\s?\d|\d\s?[£€$]|tenner|fiver|quid)[^\n]{0,60}\b(?:(?:with|through|via|using|from|under)\s+my\s+(?:link|referral|invite)\b|(?:through|via)\s+me\b)'
      - '(?i)\b(?:sign|signing|join|joining|order|ordering|book|booking)\s+(?:up\s+)?(?:\w+\s+|@\S+\s+){0,3}(?:(?:through|via)\s+me|(?:through|via|with|using)\s+my\s+(?:link|code|referral))\b'
      # the code or the discount waits in the profile
      - '(?i)\b(?:discount|promo|voucher|coupon|referral|money[\s-]off)\s*(?:code|link)?s?(?:''s|''re)?\s+(?:for\s+you\s+)?(?:(?:is|are|''s|waiting|still|now|always)\s+){0,2}(?:in|on|at)\s+(?:my|the)?\s*(?:bio|profile|stories|story|highlights?|comments?|description|linktree|page|website|site|channel|newsletter)\b'
      - '(?i)\b(?:code|link)s?(?:''s|\s+is|\s+are)?\s+(?:in|on)\s+(?:my\s+|the\s+)?(?:bio|profile|stories|story|highlights?|comments?|description)\b(?=[^\n]{0,60}(?:\bsav(?:e|es|ing)\b|%|\boff\b|discount|cheaper|money\s+off|[£€$]\s?\d))'
      # followers are given something to spend at the seller's
      - '(?i)\bmy\s+(?:lovely\s+|dear\s+|own\s+)?(?:followers?|readers|listeners|subscribers|viewers|community|audience|people|lot|gang|crew)\s+(?:can\s+|will\s+|all\s+|now\s+|also\s+)?(?:get|gets|save|saves|receive|enjoy|have|has)\b[^.!?\n]{0,40}(?:%|\boff\b|discount|free\b|[£€$]\s?\d)'
      - '(?i)(?:%|[£€$]\s?\d+|\d\s?[£€$]|\bdiscount|money\s+off|\bfiver|\btenner|free\s+\w+)[^.!?\n]{0,30}\b(?:for|to\s+(?:pass\s+on\s+to|share\s+with|give(?:\s+to)?|offer))\s+(?:my\s+(?:lovely\s+)?(?:followers?|readers|listeners|subscribers|viewers|community|lot|gang)|you\s+(?:lot|guys|all|lovely)|all\s+of\s+you|y''all)\b'
      - '(?i)\b(?:giving|gives|gave|given|offering|offered)\s+(?:my\s+(?:lot|followers?|readers|listeners|subscribers|viewers|community|gang|people)|(?:me|us)\s+(?:an?\s+)?(?:\w+\s+)?(?:discount|code|coupon|\d+\s?%|[£€$]\s?\d+)[^.!?\n]{0,20}\b(?:for|to\s+(?:pass|share|give)))\b'
      # word of mouth that is counted
      - '(?i)\b(?:tell|let)\s+(?:them|@[\w.]+|the\s+\w+)\s+(?:know\s+)?(?:that\s+)?(?:i|(?-i:\p{Lu})\w+)\s+sent\s+(?:you|ya)\b|\b(?:say|mention)\s+(?:that\s+)?(?:i|(?-i:\p{Lu})\w+)\s+sent\s+(?:you|ya)\b'
      - '(?i)\b(?:mention|say|give|pop|quote|drop|use)\s+my\s+name\s+(?:at|in|when|to|on|for|and)\b'
    guards: [unquoted, unnegated]
  de:
    pattern:
      - '(?i)\bmit\s+meinem\s+(?:persönlichen\s+)?(?:rabatt|gutschein|promo)?-?(?:code|link)\b'
      - '(?i)\bmein(?:en|em)?\s+(?:persönlicher?n?\s+)?(?:rabatt|gutschein|promo)-?code\b'
      - '(?i)\bmein(?:en|em)?\s+code\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
      - '(?i)\b(?:rabatt|gutschein|promo)-?\s?(?:code|link)s?\s+(?:\p{L}+\s+){0,3}?(?:in|auf)\s+(?:meiner|meinem|der|dem)?\s*(?:bio|profil|story|highlights?|kommentare[n]?)\b|\b(?:code|link)\s+(?:\p{L}+\s+){0,2}?in\s+(?:meiner|der)?\s*bio\b(?=[^\n]{0,60}(?:rabatt|spar|%|prozent|günstiger))'
      - '(?i)\b(?:über|mit|via|durch)\s+mein(?:en|em)\s+(?:\p{L}+-?)?link\b(?=[^\n]{0,80}(?:%|prozent|rabatt|spar|gratis|geschenkt|kostenlos|bonus|günstiger|€|euro|dazu|bekomm))'
      - '(?i)(?:%|prozent|rabatt|€|euro|gratis)[^.!?\n]{0,40}\b(?:für\s+(?:euch|meine\s+(?:community|follower\w*|leser\w*))\b|mit\s+mein(?:em|en)\s+(?:code|link|namen)\b)'
      - '(?i)\b(?:sagt|sag)\s+(?:ihnen|denen|einfach|dort|@[\w.]+)?,?\s*(?:dass\s+ich\s+euch|ich\s+(?:habe\s+)?(?:euch|dich))\s+(?:geschickt|schick)\w*'
    guards: [unquoted, unnegated]
  fr:
    pattern:
      - '(?i)\bmon\s+code\s+(?:promo|de\s+réduction|réduc|créateur)\b'
      - '(?i)\b(?:avec\s+)?mon\s+code\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
      - '(?i)\bmon\s+lien\s+(?:affilié|d''affiliation|de\s+parrainage)\b'
      - '(?i)\bcode\s+(?:promo|réduc\w*|de\s+réduction)?\s*(?:est\s+)?(?:dans|en)\s+(?:ma\s+|la\s+)?(?:bio|story|description|profil)\b'
      - '(?i)\b(?:avec|via|grâce\s+à|par|sur)\s+mon\s+(?:lien|code)\b(?=[^\n]{0,80}(?:%|euros?|€|offert|réduc|remise|gratuit|moins))|(?:%|euros?|€|offert\w*|réduc\w*|remise|gratuit\w*)[^\n.!?]{0,60}\b(?:avec|via|grâce\s+à|par)\s+mon\s+(?:lien|code)\b'
      - '(?i)(?:%|€|réduc\w*|remise)[^.!?\n]{0,40}\bpour\s+(?:ma\s+communauté|mes\s+abonné\w*|mes\s+lect\w+)'
    guards: [unquoted, unnegated]
  es:
    pattern:
      - '(?i)\bmi\s+(?:código|codigo|cupón|enlace)\s+(?:de\s+)?(?:descuento|afiliad[oa]|promocional|personal)\b'
      - '(?i)\bmi\s+(?:código|codigo)\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
      - '(?i)\b(?:código|codigo|descuento|cupón)\s*(?:de\s+descuento)?\s*(?:está\s+|lo\s+tenéis\s+)?en\s+(?:mi|la)\s+(?:bio|perfil|story|historias)\b|\ben\s+(?:mi|la)\s+bio\b[^\n.!?]{0,30}\b(?:código|codigo|descuento|cupón)\b'
      - '(?i)\b(?:con|desde|por|usando|a\s+través\s+de)\s+mi\s+(?:enlace|link|código|codigo)\b(?=[^\n]{0,80}(?:%|€|euros?|descuento|gratis|regal|ahorr))|(?:%|€|euros?|descuento|gratis|ahorr\w*)[^\n.!?]{0,60}\b(?:con|desde|usando)\s+mi\s+(?:enlace|link|código|codigo)\b'
      - '(?i)(?:%|€|descuento)[^.!?\n]{0,40}\bpara\s+(?:vosotr[oa]s|mis\s+seguidor\w*|mi\s+comunidad)\b'
    guards: [unquoted, unnegated]
  it:
    pattern:
      - '(?i)\b(?:il\s+)?mio\s+(?:codice|link)\s+(?:sconto|affiliato|promo|personale)\b'
      - '(?i)\b(?:il\s+)?mio\s+codice\s*:?\s*"?(?-i:[A-Z][A-Z0-9_-]{2,})\b'
      - '(?i)\b(?:codice|sconto)\s*(?:sconto|promo)?\s*(?:è\s+|lo\s+trovate\s+)?(?:in|nella\s+mia|nella)\s+(?:bio|storia|descrizione)\b'
      - '(?i)\b(?:con|dal|tramite|usando|attraverso)\s+(?:il\s+)?mio\s+(?:link|codice)\b(?=[^\n]{0,80}(?:%|€|euro|sconto|gratis|regalo|risparmi))|(?:%|€|euro|sconto|gratis|risparmi\w*)[^\n.!?]{0,60}\b(?:con|dal|tramite|usando)\s+(?:il\s+)?mio\s+(?:link|codice)\b'
      - '(?i)(?:%|€|sconto)[^.!?\n]{0,40}\bper\s+(?:i\s+miei\s+follower|la\s+mia\s+community|chi\s+mi\s+segue)\b'
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
      "_signals/post_order.yaml",
###"""
summary: tells people to publish something
languages:
  en:
    any:
      - pattern:
          - |-
            (?ix)\b(?:post|publish|share|tweet|retweet|repost|upload|comment|paste|copy|cut\s+and\s+paste|put|send|mail|forward|sign|say|reply|answer|write|tell|read|read\s+out|use|choose|pick|take|spread|recommend|rate|leave|flood|forward|drop|work|stick|mention|fill\s+in|change|feel\s+free\s+to\s+use|tap\s+to\s+publish|learn|schedule|go|grab|caption|shout|praise) \b
        guards: [imperative, unquoted]
      - pattern: '(?i)\b(?:please|could\s+you(?:\s+all)?|can\s+you|just|simply|then|and|are\s+asked\s+to|let''s|to(?=\s+(?:post|publish|share|copy|paste|use|repost|upload)))\s+(?:all\s+|each\s+|now\s+)?(?:post|publish|share|tweet|retweet|repost|upload|comment|paste|copy|send|sign|say|reply|answer|write|tell|use|pick|spread|forward|vary|change|click|mail|put|read\s+out|mention|recommend)\b'
        guards: [unquoted, unnegated]

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
            | \d{1,2} \s* % \s* (?:off|discount|cheaper|less) \b (?!\s+(?:their|its|normal|peak|than|compared)) | (?:discount|discounts|bargains?|clearance|sale|bundle|voucher|gift\s+cards?|deal|deals|promo|offer|offers)\b (?!\s+(?:help|advice|support|free\s+advice|to\s+help|my|our\s+condolences))
            | free \s+ (?:shipping|delivery|returns|gift|trial|month|months|sample|samples|upgrade|install\w*|with\s+(?:every|each|any)|fitting|quote) | (?:2nd|3rd|second|third|fourth|next|another|one|every\s+\w+) \s+ (?:\w+\s+){0,3}? (?:free|half[\s-]price|on\s+us) \b
            | (?:two|three|four|five|2|3|4|5) \s+ (?:\w+\s+){0,3}? for \s+ (?:the\s+price\s+of|[£€$]) | save \s+ (?:up\s+to\s+)?(?:\d+\s?%|[£€$]\s?\d) | (?:joining|booking|delivery|setup|sign-?up|monthly|annual) \s+ fees? | on \s+ us \b | (?:two|three|2|3|four|4) \s* (?:for|-for-) \s* (?:one|two|three|1|2|3|the\s+price) | bogo | buy \s+ one,? \s+ get \s+ one | kids \s+ (?:go|eat|fly|stay) \s+ free
            | (?:the\s+|our\s+|a\s+|an\s+|brand[\s-])? new \s+ (?:\w+\s+){0,2}? (?:collection|range|line|arrivals?|drop|season|edition|scents?|flavou?rs?|colou?rs?|colou?rways?|styles?|model|models|menu|set|serum|release|bundle|blend|shades?|sizes?|version|series|product|products|plan|plans|pieces|designs?|prints?) \b
            | (?:limited|special|exclusive|last|final|collector'?s) [\s-]+ (?:edition|stock|run|release|pieces|batch|units|spaces|places|seats|spots|few|pairs|sets|tables) | (?:back\s+)? in \s+ stock \b | restock(?:ed)? | (?:just|now) \s+ (?:landed|dropped|in(?=\s*(?:[:!.,]|stock|store|\d))|arrived|launched) | out \s+ now | new \s+ in \b | pre-?orders?\b | (?:has|have) \s+ (?:landed|arrived|dropped)
            | (?: \d+ | two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?\s+of|endless|all\s+the|\w+ty-\w+) \s+ (?:\w+\s+){0,2}? (?:colou?rs?|colou?rways|shades|sizes|finishes|flavou?rs|scents|fragrances|styles|speeds|designs|patterns|prints|fits|lengths|fabrics|varieties|settings|watts?)
            | (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of) \s+ (?:brand[\s-])?new \s+ (?!people|members|trees|colleagues|nurses|faces|cases|volunteers|rules|jobs|homes|houses|buses|trains|benches|bins|species)\w+s \b
            | (?:best[\s-]?sell(?:ing|ers?)|must-have|award[\s-]winning|top-rated|premium|luxury|luxurious|irresistible|unbeatable|unrivalled|unmissable|gorgeous|ever\s+made|money\s+can\s+buy|world's\s+\w+est|(?:\w+est\s+(?:\w+\s+){0,2}?(?:ever|yet|on\s+the\s+market|in\s+the\s+world|you'll)|most\s+\w+\s+(?:\w+\s+)?(?:ever|yet|on\s+the\s+market)|softest|lightest|fastest|brightest|sharpest|smartest|comfiest|cosiest|coziest|strongest|quietest|thinnest|finest|warmest|smoothest|toughest|cleanest|boldest|slimmest|crispiest|creamiest|juiciest|purest|freshest|sleekest))
            | (?:our|the|a|an|this|my) \s+ (?:\w+\s+){0,3}? (?:collection|range|catalogue|bundles?|membership|subscription|masterclass|e-?book|online\s+course|starter\s+(?:kit|pack)|gift\s+(?:set|box|guide)|premium\s+plan|pro\s+plan|hamper|showroom|e-?shop) \b
            | (?:get|grab|order|shop|buy|claim|book|reserve|snag|make\s+it|pre-?order) \s+ yours | (?:meet|introducing|presenting|unveiling|say\s+hello\s+to) \s+ (?:the|our|your|a|an) \s+ (?:\w+\s+){0,2}? (?!nurse|doctor|team|colleague|apprentice|mayor|teacher|baker|neighbour|volunteer)\w+ (?=[^\n]*(?:\d|colou?r|size|fast|light|bright|soft|faster|lighter|shop|store|order|buy|available|link)) | \d+ \s* (?:GB|TB|W|mAh|inch|-inch|mm|ml) \b
            | (?:for|at) \s+ the \s+ price \s+ of | black \s+ friday | cyber \s+ (?:monday|week) | 0 \s? % \s+ (?:finance|interest|apr)  | drop \s+ \d+ \b | limited [.!] | (?:only|exclusively) \s+ (?:at|in|from) \s+ (?:our|(?-i:\p{Lu}))\w+ | money[\s-]back | (?:months?|weeks?|days?) \s+ free | cashback | finance \s+ available | \d+ \s+ (?:left|remaining)\b | (?:a|for\s+a) \s+ (?:tenner|fiver) | (?:\d+|ten|twenty|thirty|fifty)\s+(?:quid|bucks|pp|per\s+(?:head|person|night|couple|hour|month))\b | \d+\s?/\s?(?:hour|hr|h|month|mo|night|week|pp)\b | (?<![\d.:])\d{1,4}[.](?:99|95|50|49|90|00)(?![\d%:]|[.]\d|\s*(?:%|am|pm|km|kg|m|per\s?cent|points|seconds|billion|million|bn)\b) | (?:pay|payable)\s+in\s+(?:3|three|4|four|instalments|installments) | instal?lments \s+ possible | all \s+ sizes | sizes? \s+ (?:xs|s|m|\d{1,2}) \s* (?:-|to|/|–) \s* (?:\d?x{0,3}l|\d{1,2})\b | deposits? \s+ (?:from|of|to) | (?:first|next) \s+ (?:drop|order|shop)\b (?=[^\n]*(?:%|off|code|free)) | (?:is|are) \s+ (?:finally\s+)?(?:out|here|back|live)(?=\s*(?:[.!]|now\b|today\b|in\s+(?:stock|store)|by\s+popular|on\s+the\s+menu)) (?=[^\n]*(?:buy|order|shop|link|copy|book|get|store|[£€$]|sold|before|pre-?order)) | sold \s+ out \s+ (?:twice|last|in|within) | (?:to|your) \s+ (?:basket|cart)\b | checkout\b
            )
          - '(?i)\b(?:only|just|for)\s+(?:\d+|ten|twenty|thirty|fifty|ninety)\s+(?:quid|pounds|dollars|euros|bucks|a\s+month|per\s+month|pence|cents)\b'
        guards: [unquoted]
      # an order to buy with the place to do it: the goods are in the link
      - pattern: '(?i)\b(?:buy|order|shop|treat|pre-?order|stock\s+up|grab)\b[^\n]{0,80}(?:https?:|\b[\w-]+\.(?:example|com|co|shop|store|net|org|io|uk|de|fr)\b|link\s+in\s+(?:the\s+|our\s+|my\s+)?bio)'
        guards: [imperative, unquoted, unnegated, not_question]

"""###
    ),
    (
      "_signals/promise_all.yaml",
###"""
# Everybody, everything, everywhere: results depend on people, promises to all do not.
summary: promises it to everybody or for everything
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          any \s+ (?:\w+\s+)? (?:age|level|niche|keyword|industry|compan(?:y|ies)|business(?:es)?|cars?|engine|dogs?|breed|soil|site|website|exam|vacancy|market|device|laptop|surface|stain|history|budget|skin|body|song|language|illness|disease|pain|problem|man|woman|person|marriage|price|customer|client|phone|house|topic|subject|instrument|test|sport|diet|account|profile|post|room|school|child|brand|colou?r|hair|face|debt|loan|weather|season|climate) s? \b
        | (?:every|each) \s+ (?:\w+\s+)? (?:age|face|stain|surface|dogs?|breed|child|kid|client|customer|business|exam|investor|trade|insomniac|skin\s+type|body|man|woman|call|visitor|marriage|video|post|time|investor|wrinkle|muscle|problem|illness|disease|room|car|device|student|tank|conversation|email|deal) s? \b
        | everyone | everybody | anyone | anybody | (?:whatever|regardless\s+of) \s+ (?:your|you|the|its) | no \s+ matter \s+ (?:how|what|your|who|where) | all \s+ (?:babies|dogs|kids|children|ages|skin\s+types|levels|breeds|our\s+(?:students|clients|customers|members)) | for \s+ all \b | on \s+ earth | (?:we|i)(?:'ve|\s+have) \s+ ever \s+ (?:met|seen) | everything \s+ you \s+ touch | everything | even \s+ (?:the\s+\w+est|after\s+\d+|at\s+\d+|on|in|for|the\s+most|your\s+(?:dad|gran|nan|boss|mother)) | even \s+ if \b
        )
    guards: [unquoted, unnegated, not_question]

"""###
    ),
    (
      "_signals/promise_easy.yaml",
###"""
# The work left out: no effort, no talent, in your sleep, by one button.
summary: promises it without work
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          (?:no|zero|without) \s+ (?!(?:more|one|matter|longer|idea|clue|doubt|wonder)\b)\w+ (?:\s+\w+)? \s* [,.;]\s* (?:and\s+)?(?:no|zero|without) \s+ (?!(?:more|one|matter|longer)\b)\w+ | one \s+ \w+ (?:\s+(?:in|of|under|on|per|a|before)\s+\w+)? ,? \s+ and \s+ (?:you(?:'re|'ll|r)?|it(?:'s)?|they(?:'re)?|every\w*|all)\b | (?:type|say|whisper|send|text|write) \s+ (?:just\s+|only\s+|these\s+|her\s+|him\s+|them\s+)*(?:two|three|four|five|six|seven|ten) \s+ (?:\w+\s+)?words | without \s+ (?:any\s+|ever\s+|a\s+single\s+|even\s+|all\s+the\s+|a\s+(?:minute|drop|word)\s+of\s+|an\s+hour\s+of\s+|\w+ing\s+a\s+(?:single\s+)?)? (?:diets?|dieting|exercis\w+|effort|work|working|gym|sweat\w*|studying|study|practic\w+|practis\w+|training|talent|skills?|experience|risk\w*|lifting|trying|moving|leaving|doing\s+(?:a\s+thing|anything)|changing|giving\s+up|thinking|homework|surgery|side\s+effects|lessons?|invest\w+|learning|willpower|hunger|pain|knowing|ads|posting|needles|scrubbing|watering|writing|cooking|reading|opening|word|glasses|budget|products|grammar|interviews?|cold\s+calls|a\s+(?:doctor|dentist|teacher|boss|team|camera))
        | (?:no|zero|0) \s+ (?:more\s+)?(?:diets?|dieting|sweat|work|effort|gym|sport|sports|exercise|experience|skills?|risks?|studying|practice|talent|side\s+effects|surgery|homework|willpower|hunger|ads|investment|knowledge|training|cold\s+calls|calls|boss|scrubbing|needles|downtime|kitchen|cooking|camera|ideas|books?|teachers?|grammar|vocabulary|dentist|doctor|pain|stress|waiting|coding|code|learning|lessons|degree|money\s+(?:down|of\s+your\s+own)|visitors|weights|sit-ups|counting|lists?|thinking|product|inventory|stock|followers) (?:\s+(?:or\s+\w+\s+)?(?:needed|required|necessary|at\s+all))? (?=\s*(?:[.,;!:)🫠]|\band\b|\bor\b|$|\z|-|\n))
        | (?:one|two|three|four|five|six|seven|a\s+few|these(?:\s+\w+)?|a) \s+ (?:\w+\s+)?(?:sips?|drops?|spoon(?:ful)?s?|tablets?|capsules?|pills?|gums?|words?|sentences?|clicks?|sprays?|pages?|breaths?|stones?) \s* (?:before\s+bed|under\s+the|under\s+your|is\s+(?:all|enough)|are\s+(?:all|enough)|of\s+(?-i:[A-Z])\w+|and\s+(?:you|your)|that\s+make) | (?:while|as) \s+ (?:you(?:'re|\s+are)?|others|they) \s+ (?:\w+\s+)?(?:sleep|asleep|sleeping|nap|dream|snooze|snore|rest|at\s+the\s+beach|on\s+(?:the\s+beach|holiday)|watch\w*\s+tv) | in \s+ (?:your|their) \s+ sleep | while \s+ (?:doing|washing|watching|cooking|driving|showering) | not \s+ a \s+ (?:diet|workout|pill|course|job) \b | (?:with|using) \s+ (?:just\s+|only\s+)?(?:this\s+)?one \s+ (?:\w+\s+){0,2}?(?:template|sheet|checklist|script|pdf|prompt|plugin|app|trick|sentence|word|tool|post|email|ring|sticker|patch|device|gadget) | (?:come|comes|finds?|runs?|flock) \s+ (?:to\s+)you\b | doesn't \s+ matter \b | as \s+ easy \s+ as | it's \s+ that \s+ easy | (?:no|zero) \s+ (?:surgeon|password|backlinks|crying|pills|pain|errors|mistakes|follow-?up)s? \b | (?:bot|app|money|machine|system) \s+ never \s+ sleeps | (?:go|went) \s+ to \s+ (?:bed|sleep) | (?:and|then) \s+ go \s+ to \s+ bed | fall \s+ asleep \b [^.!?\n]{0,25} wake
        | (?:by|of) \s+ (?:itself|themselves|its\s+own\s+accord) | on \s+ its \s+ own | (?:doing|do|did|does) \s+ (?:nothing|absolutely\s+nothing|zilch|the\s+(?:work|rest|thinking)|it\s+all|everything|your\s+(?:whole\s+)?(?:job|work|homework|tax(?:es)?|accounting|admin|books|chores|cleaning|thinking|shopping)) \b | you \s+ (?:don't|do\s+not|needn't|won't) \s+ (?:even\s+|ever\s+)?(?:have|need) \s+ to \s+ (?:do|post|move|change|try|think|work|leave|know|be|lift|pay|believe) | you \s+ do \s+ nothing | lift(?:ing)? \s+ a \s+ finger | so \s+ (?:that\s+)?you \s+ don't \s+ have \s+ to | effortless(?:ly)? | (?:on\s+(?:full\s+)?autopilot|automagically|automatically|hands-free) | from \s+ (?:your|the|my) \s+ (?:sofa|couch|bed|phone|beach|hammock|pyjamas) | from \s+ (?:bed|home\s+in\s+your) | (?:on|sitting\s+on|lying\s+on) \s+ the \s+ (?:sofa|couch) | (?:sit|lie|lean) \s+ back \b
        | (?:eat|drink|spend) \s+ (?:what(?:ever)?|all|as\s+much\s+as|anything|everything) \s+ (?:\w+\s+)?you \s+ (?:like|want|can|love) | whatever \s+ you \s+ (?:eat|do|drink|weigh) | (?:cheat|keep\s+eating|eating\s+cake|eat\s+cake) | (?:press|push|tap|click|pressing) \s+ (?:one|a|the|a\s+single)\s+ (?:button|key|link|switch) | (?:one|a\s+single|two) \s+ (?:clicks?|button|prompt|line\s+of\s+code|phone\s+call|checklist|spreadsheet|pdf|emoji|whistle|setting|switch|sticker|patch|pillow|bottle|small\s+box|tiny\s+\w+|little\s+\w+) | one \s+ invisible | (?:(?:plug|stick|switch|rub|pop|clip|screw) \s+ (?:it|in|them|this|the\s+\w+)\s* (?:in|on|under|into|tonight)?|put \s+ (?:it|them|the\s+\w+) \s+ (?:in|on|under|into))\b (?=[^\n]{0,20}(?:,|\s+and\b|\.)) | (?:in|over)\s+your\s+sleep | easier \s+ than \s+ you \s+ think | all \s+ (?:i|we|she|he) \s+ did \s+ was | (?:that's|it's) \s+ all (?:\s+(?:it\s+takes|you\s+(?:need|do)|there\s+is))? \s* [.!] | even \s+ if \s+ you(?:'re|'ve|\s+have|\s+are|\s+can't)? | (?:your|my|a) \s+ (?:grandmother|gran|nan|dog|child|kid|five-year-old|toddler) \s+ (?:could|can) | (?:really\s+is\s+|it's\s+)that\s+simple | simple \s+ as \s+ that | just \s+ (?:relax|watch|wait|sit|sleep|breathe|listen|swallow|smile) | nothing \s+ but \s+ a \s+ (?:patch|pill|ring|tea|drop|phone|laptop|sticker|magnet) | your \s+ (?:belly|body|skin|money|brain) \s+ does \s+ the | does \s+ (?:it|all\s+of\s+it|that) \s+ for \s+ you | the \s+ (?:patch|app|bot|machine|pill|tea|system|ai|robot) \s+ does \s+ (?:it|the) | (?:anyone|anybody|everyone) \s+ can \b | no \s+ talent | a \s+ (?:gadget|sticker|patch|drop) \s+ is \s+ enough | one \s+ drop \s+ is \s+ enough
        )
    guards: [unquoted]

"""###
    ),
    (
      "_signals/promise_forever.yaml",
###"""
summary: promises it for ever
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          forever (?!\s+(?:stamps?|home|chemicals?|grateful|in\s+debt|young\b)) | for \s+ good \b (?!\s+(?:reason|measure|causes?|luck|food|coffee|ideas?)) | for \s+ (?:life|ever)\b (?!\s+(?:on|in|and\s+limb|imprisonment|saving)) | permanently | for \s+ the \s+ rest \s+ of \s+ (?:your|my|their) | (?:until|till) \s+ you(?:'re)?\s+(?:die|dead|\d+) | since \s+ (?:19|20)\d\d \b (?=[^.\n]*\b(?:zero|no|never)) | for \s+ a \s+ lifetime | all \s+ day,? \s+ (?:every\s+day|forever)
        | (?:never|nobody\s+will\s+ever|no\s+more|nothing) \b [^.!?\n]{2,45} \b (?:again|ever)\b (?!\s+(?:will|did|has|have)) | (?:not\s+any\s+more|never\s+again|is\s+history|are\s+history|was\s+history) | (?:never|won't|don't|doesn't) \s+ (?:ever\s+)?(?:comes?|come)\s+back | (?:never|won't) \s+ (?:ever\s+)?(?:want|need|find|be|get|clean|dust|diet|feel|catch|rust|struggle|work|pay|worry|interview|write|age|fight|cook|scrub|iron|wash)\b | you(?:'ll|\s+will)? \s+ never \s+ (?:ever\s+)?(?!guess|know|forget|see|walk|believe|find|walk|hear|mind)\w+ | no \s+ more \s+ (?:\w+\s+){1,3}?(?:mornings|nights|pain|debt|bills|stress|wrinkles|diets|worries|stains)
        )
      - '(?i)[.,]\s+ever\b(?=\s*(?:again)?\s*[.!])'
    guards: [unquoted, not_question]

"""###
    ),
    (
      "_signals/promise_points.yaml",
###"""
# How much catch a post leaves out, in points. A dream alone, or "guaranteed" alone, is no miracle; a
# dream that comes true at once, surely, without work, is. Contracts and timetables take points off.
summary: promises too much, in points
languages: [en]
min_score: 4
score:
  - when: { signal: dream }
    add: 2
  - when: { signal: promise_soon }
    add: 2
  - when:
      all:
        - signal: promise_weeks
      none:
        - signal: promise_soon
    add: 1
  - when: { signal: promise_sure }
    add: 2
  - when: { signal: promise_easy }
    add: 2
  - when: { signal: promise_secret }
    add: 2
  - when: { signal: promise_forever }
    add: 1
  - when: { signal: promise_all }
    add: 1
  # any child into any school
  - when:
      pattern: '(?i)\b(any|every|all)\s+\w+[^.!?\n]{0,30}?\b\1\s+\w+|\b(any|every)\w+[.,!]\s+\2\w+\s*[.,!]'
      guards: [unquoted, unnegated, not_question]
    add: 1
  # somebody has a thing to offer that does it
  - when:
      pattern:
        - '(?i)\b(?:our|this|my|these|one|the|with\s+a|a)\s+(?:\w+\s+){0,2}?(?:sprays?|serum|creams?|balm|pills?|tea|drops?|oil|patch(?:es)?|ring|bracelet|crystals?|lamp|mat|mattress|pillow|insoles?|caps?|pen|bottle|app|bot|ai|software|plug-?in|templates?|course|method|system|formula|programme|program|coach(?:es|ing)?|students|clients|members|signals|robot|chip|magnet|device|box|gadget|sticker|candle|juice|shake|gum|capsules?|mask|shampoo|tool|checklist|spreadsheet|flashcards|audio|track|playlist|masterclass|workshop|webinar|retreat|e-?book|pdf|blueprint|powder|supplement|smoothie|shot|roller|brush|cloth|wand|frequency|meditation|ritual|session|consultants?|experts|lozenge|tablet|injection|lotion|collar|whistle|coil|filter|stone|needle|toothpaste|rinse|sentence|prompt|funnel|script|strategy|agency)\b'
        - '(?i)\b(?:you(?:''ll|\s+will)\s+(?!need|have\s+to|find|see|notice|be\s+able|hear|get\s+(?:an?\s+)?(?:e-?mail|answer|letter))|(?:comment|reply|dm|text|type)\s+(?:me\s+)?(?-i:[A-Z]{2,})\b|yours\s+can\s+too|link\s+(?:in\s+bio|below))'
      guards: [unquoted]
    add: 1

"""###
    ),
    (
      "_signals/promise_secret.yaml",
###"""
# A secret, a trick, or enemies who fear it.
summary: promises it by a secret that others hide or fear
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          (?:the|our|my|their|one|this|a|ancient|hidden|dirty|best-kept|best\s+kept) \s+ (?:\w+\s+){0,2}? secret s? \b (?!\s+(?:santa|garden|ingredient|ballot|service|menu|recipe|shopper|agent|police|to\s+a\s+good|of\s+(?:the\s+)?(?:garden|kells|good))) (?=\s+(?:to|that|of|formula|system|method|hack|trick|code|for|they|behind)|\s*[:.,]) | secret \s+ (?:formula|system|method|hack|trick|code|technique|strategy|weapon|loophole|button|setting|language) | once \s+ you \s+ know \s+ this | (?:keep|kept|guard) \s+ (?:it\s+)?to \s+ (?:themselves|himself) | suppressed | (?:are|is|were|was|left) \s+ (?:speechless|stunned|baffled|in\s+shock|panicking|furious|jealous) | (?:want|wants) \s+ (?:this|it|me|us) \s+ (?:\w+\s+)?(?:gone|down|banned|offline|silenced|deleted) | (?:buried|banned|hid|burned|shelved|pulled) \s+ the \s+ (?:study|studies|patent|research|cure|book|report|video) | nobody \s+ (?:knows|talks\s+about|tells\s+you)\b (?=[^.\n]*\b(?:loophole|trick|this)) | (?:tried|trying|want|wants|wanted|rushing) \s+ to \s+ (?:ban|hide|bury|stop|suppress) | (?:has|have|had|been|is|are) \s+ (?:been\s+)?(?:hiding|hidden|suppressed|banned|buried|silenc\w+) \s+ (?:this\s+|it\s+|from\s+|for\s+|since\s+)
        | (?:doctors?|dentists?|banks?|gurus?|trainers?|mechanics?|teachers?|lawyers?|pharma\w*|the\s+(?:pharma\s+|beauty\s+|diet\s+|energy\s+|car\s+|insurance\s+)?(?:industry|tax\s+office|companies|government|establishment)|big\s+\w+|energy\s+companies|insurers|(?:your|my)\s+(?:\w+\s+)?(?:supplier|boss|bank|dentist|doctor|gym|landlord|dermatologist|accountant|trainer|therapist|ex|plumber|mechanic|teacher|gp)|apple|google|banks|billionaires|millionaires|casinos|experts|algorithm|competitors?|rivals) \s+ (?:really\s+|absolutely\s+|will\s+|would\s+|is\s+|are\s+)?(?:hates?|fears?|afraid|furious|don't\s+want|doesn't\s+want|rather\s+you|lose\s+sleep|prays?|hopes?|hides?|won't\s+like|never\s+notice|has\s+no\s+choice|panic\w*|don't\s+tell|won't\s+tell|doesn't\s+tell|tried\s+to|want\s+to\s+ban|in\s+shock) (?!\s+(?:paperwork|mondays|it\s+when|the\s+rain|me\b|him|her)) | (?:hate|hates|fear|fears) \s+ this \b (?=\s*[.!:,]|\s+(?:trick|one|man|woman|mum)) | (?:is|are) \s+ (?:afraid|furious|terrified|scared) \s+ (?:of|about) \s+ (?:it|this|us) | (?:doesn't|don't|won't|wouldn't|would\s+rather) \s+ (?:want\s+)?you (?:\s+to|\s+didn't)? \s+ (?:know|find|see|tell)
        | (?:one|this|a|the|an) \s+ (?:weird|simple|strange|odd|crazy|little|tiny|sneaky|ancient|stupid|forbidden|japanese|monk's|\w+'s) \s+ (?:old\s+)?(?:trick|hack|ritual|tweak|loophole|habit) s? (?=\s+(?:that|to|which|and|for|wipes|will|makes)|\s*[.,:]) | loophole | hidden \s+ (?:setting|trick|formula|method|code|frequency|force|power) | the \s+ (?:hidden|forbidden|lost|ancient) \s+ (?:frequency|formula|remedy|method|knowledge|trick) | not \s+ magic | can't \s+ call \s+ it \s+ magic | too \s+ good \s+ to \s+ be \s+ true | the \s+ universe \s+ (?:always\s+)?(?:delivers|provides|listens|answers) | manifest(?:ing|s|ed)? \s+ (?:your|a|the|money|love|anything) | quantum \s+ (?:lamp|healing|energy|water|field|\w+) | (?:law\s+of\s+attraction|abundance\s+mindset) | they \s+ (?:all\s+)?laughed \s+ (?:when|at)
        )
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/promise_soon.yaml",
###"""
# A moment, where the thing takes months. `miracle_claim` weighs it with the other ways to leave out
# the catch (`promise_sure`, `promise_easy`, `promise_all`, `promise_forever`, `promise_secret`).
summary: promises it at once
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          overnight (?!\s+(?:so\s+that|success|sensation|stars?|hit|fame|oats|trains?|trams?|bus(?:es)?|coach|stays?|shipping|delivery|parking|bag|in\s+the|rise|proof|guests?|shift|flights?|dough|soak|ferry|post|camp|visitors?|temperatures?|snow|rain|frost|work|closures?|repairs?|sleeper|service|trip|hike|at\b))
        | by \s+ (?:the\s+(?:time|next\s+(?:morning|day)|following\s+morning|end\s+of\s+(?:the\s+)?(?:day|night|session|video|page))|tomorrow|tonight|(?:next\s+)?morning|breakfast|sunrise|sun-?up|dawn|teatime|tea-time|dinner(?:time)?|lunch(?:time)?|midnight|bedtime) \b (?!\s+(?:train|bus|at\s+\d))
        | before \s+ (?:you(?:'ve|\s+have)?\s+(?:even\s+)?(?:finish(?:ed)?|made|make|drunk|drink|had|said|say|can\s+say|know|blink|brush\w*)|your\s+(?:\w+\s+)?(?:coffee|tea|alarm|kettle|toast|breakfast)|breakfast|lunch|dinner|the\s+(?:kettle|coffee|song|ad|first)|it's\s+even) | in \s+ the \s+ time \s+ it \s+ takes | faster \s+ than \s+ you \s+ can | while \s+ you \s+ (?:watch|wait) | over \s+ (?:lunch|breakfast|coffee|a\s+coffee)
        | (?:in|within|after|t(?:akes?|ook)(?:\s+\w+)?|for(?=\s+(?:\w+\s+)?(?:\d+\s+)?seconds)) \s+ (?:just\s+|only\s+|under\s+|less\s+than\s+|as\s+little\s+as\s+|the\s+next\s+)* (?:\d{1,2}|a|an|one|two|three|four|five|ten|fifteen|twenty|thirty|sixty|a\s+few|mere|seventy-two|forty-eight) [\s-]* (?:seconds?|secs?|minutes?|mins?|hours?) \b (?!\s+(?:long|from|walk|drive|late|per|a\s+(?:day|week)|of\s+(?:training|lessons)|away))
        | (?:in|within|after|with|takes?) \s+ (?:just\s+|only\s+|under\s+|less\s+than\s+)* (?:one|a\s+single|the\s+(?:very\s+)?first|1|an?) \s+ (?:\d+-\w+\s+)? (?:day|night|go|use|session|sip|click|wipe|step|spray|swipe|tap|drop|wash|treatment|sitting|visit|evening|morning|afternoon|application|workshop|lesson|class|dose|pill|tablet|capsule|spoon(?:ful)?|call|minute|second|weekend|stroke|pass|try|read(?:ing)?|phone\s+call|email|post|video|sentence|shot|injection|breath) \b (?!\s+(?:event|trip|return|ticket|pass\b|a\s+week|per\s+week|or\s+two))
        | after \s+ (?:just\s+|only\s+)?(?:one|a\s+single|the\s+(?:very\s+)?first) \s+ (?!of\b|year|month|half|two|few|world|season|match|goal|round|term|week|night|day)\w+ (?=\s*[.,!]|\s+(?:and|with|you|your)) | in \s+ (?:just\s+|only\s+)?(?:two|three|four|five|seven|ten|\d+) \s+ (?:breaths|sips|words|sentences|swipes|drops|sprays|wipes) | one \s+ (?:\w+\s+)? (?:day|night|use|session|sip|click|wipe|spray|swipe|drop|wash|treatment|visit|evening|application|lesson|dose|pill|tablet|capsule|spoon(?:ful)?|call|injection|breath|whistle|slide|sentence|subject\s+line|tap|touch|spritz|bottle|patch|puff|mask|letter|gum|yoga\s+class|stroke|dab|scan|prompt|glance) \s* [.,:] | one \s+ (?:\w+\s+)? (?:use|session|sip|wipe|spray|swipe|drop|treatment|application|dose|pill|tablet|capsule|spoon(?:ful)?|injection|breath|whistle|spritz|patch|mask|gum|dab) \s+ (?:and|is\s+(?:enough|all)) | from \s+ (?:the\s+(?:very\s+)?first\s+(?:\w+)|day\s+one|tonight|tomorrow|the\s+moment|minute\s+one|night\s+one)
        | the \s+ (?:very\s+)? (?:same\s+(?:day|night|evening)|first\s+night(?!\s+(?:in|of|at|here|without|with\s+the))|moment\s+(?:you|it|they|she|he|your)|(?:minute|second|instant)\s+(?:you|it|they|your)) | (?:instantly|instantaneous\w*|immediately|at\s+once|on\s+the\s+spot|straight\s+away|right\s+away|in\s+no\s+time|in\s+a\s+flash|in\s+an?\s+instant|in\s+the\s+blink|(?:with)?in\s+(?:mere\s+)?(?:seconds|minutes|hours)|at\s+(?:the\s+)?(?:touch|push|click|first\s+\w+)|in\s+24\s+hours|within\s+(?:a\s+)?(?:day|hour|24\s+hours)|same[\s-]day|on\s+command|at\s+will|starts?\s+tomorrow|arrives?\s+tomorrow|yes,\s+tomorrow)
        | instant (?!\s+(?:coffee|noodles?|soup|messag\w+|replay|pot|pudding|camera|transfer|potato|access|download|ramen|delivery|chat|payments?|win\b|classic|gram)) | (?:back|gone|yours|done|rich|free|asleep|running|younger) \s+ (?:by\s+)?tonight | tonight,? \s+ (?:gone|wake|tomorrow|and\s+every\s+night) | again \s+ in \s+ the \s+ morning | wake \s+ up \s+ (?:\w+\s+){0,2}?(?:to\s+(?:a\s+|the\s+|an?\s+\w+\s+)?(?:flawless|perfect|money|full|new|\$|£|€|\d)|with(?:out)?\s|rich|slim|fluent|thin|young|cured|healed|speaking|knowing|smart\w*|fit|happy|a\s+\w+er\b|\w+er\b(?!\s+(?:than\s+usual))|two|three|ten|\d|a\s+(?:new|different|size|millionaire))
        | (?:on|since) \s+ (?:mon|tues|wednes|thurs|fri|satur|sun)day \b [^\n]{1,60} \b (?:on|by|it's) \s+ (?:mon|tues|wednes|thurs|fri|satur|sun)day (?=[^\n]*\b(?:resigned|car|rich|retired|gone|bought|quit|million|boss|new|jawline|slim|flat|free)) | (?:two|five|ten|\d+) \s+ (?:seconds|minutes) (?:\s+flat)? (?:\s+and\b|\s*,\s+(?:no|done|that's)) 
        )
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/promise_sure.yaml",
###"""
# Certainty about a result. Guarantees of delivery, seats, law and minimum wages are contracts.
summary: promises that it cannot fail
languages:
  en:
    pattern:
      - |-
        (?ix)(?<!\w)(?:
          guaranteed? \b (?!\s+to\s+(?:make|have|be|get)\s+(?:you|us|me|your\s+\w+)?\s*(?:smile|laugh|cry|hungry|good|happy|grin|blush)|\s+(?:delivery|by\s+(?:post|law|the\s+state|the\s+government)|within|minimum|hours|isa|an?\s+(?:seat|place|table|room|spot|call)|seats?|places?\b|until|for\s+(?:\d+|two|three|five|ten)\s+years|against|that\s+the|starting|to\s+be\s+(?:fresh|vegan|free)|nothing|fresh|vegan|organic)) | guarantees? \s+ (?:you\s+|that\s+you(?:'ll|\s+will)?\s+)(?!a\s+(?:seat|place|table|room))\w+ | guarantees? \s+ (?:success|results|growth|income|profit|weight|followers|a\s+win) | money[\s-]back \s+ guarantee
        | (?:100|one\s+hundred|200|110|1000) \s? (?:%|per\s?cent|percent) (?! \s* (?:cotton|wool|merino|silk|linen|recycled|organic|renewable|natural|vegan|plant|of\s+(?:the|our|profits|proceeds|all|your|my|their|people)\b|arabica|juice|pure|leather|off|free|electric|compostable|biodegradable|british|irish|sure\s+(?:i|we|if|what|how|that)|agree|humidity|full|on\b|in\b|more|less|higher|up\b)) \s* (?=success|safe|pass|guarant|effective|reliab|foolproof|proven|certain|risk|win|accura|of\s+the\s+time|right|from|[.!])
        | (?:right|wins?|works?|correct|accurate) \s+ (?:\w+\s+)?(?:100|99) \s?% | (?:90|95|97|98|99(?:\.\d)?)\s?% \s+ (?:reply|success|win|pass|response|open|cure|conversion)[\s-]+rate 
        | (?:can't|cannot|can\s+not|won't|never|impossible\s+to|could(?:n't|\s+not)\s+possibly) \s+ (?:ever\s+|possibly\s+|literally\s+)?(?:lose|fails?|failed|fail|go\s+wrong|not\s+work) \b | (?:it|this|that|they) \s+ (?:literally\s+)?can't \s+ (?:not|fail) | mathematically \s+ impossible | no \s+ (?:choice|exceptions?|doubts?|limits|ifs|catch|fine\s+print|small\s+print) \b (?=\s*[.,:!]|\s+but) | without \s+ (?:exception|fail) \b
        | (?:has|have|it's|it\s+has|they've|we've|i've) \s+ (?:never|not|yet\s+to) \s+ (?:once\s+|ever\s+|yet\s+)?(?:failed|lost|fail|had\s+a\s+(?:single\s+)?(?:case|client|loss|failure|losing|refund|complaint)|made\s+a\s+loss|missed|seen\s+it\s+fail|(?:met|seen|found)\s+(?:anyone|an?\s+\w+)\s+(?:it|who|that|this|our|we|the)|been\s+(?:wrong|disappointed)|let) | (?:not|never) \s+ (?:had\s+)?(?:a|one) \s+ single \s+ (?:losing|loss|failure|miss|bad|unhappy|complaint|refund) | never \s+ (?:made|had|seen|known) \s+ (?:a|one|an) \s+ (?:loss|case|failure|exception|refund)
        | always \s+ (?:works?|delivers?|wins?|succeeds?|pays?|sells?|answers?\s+yes|pass(?:es)?|rank) | (?<=[.!?]\s)always (?=\s*[.!]) | every \s* [.]? \s+ single \s* [.]? \s+ (?:time|one|day|night|morning|client|customer|trade|post|video|call|visitor|user|person|patient) | every \s* [.,] \s+ (?:every\s+)?(?:single\s+)?(?:time|one|visitor|single) | works? \s+ (?:every\s+time|like\s+(?:magic|a\s+charm)) | every \s+ time \s* [.!,] | (?:four|nine|ten|99|9) \s+ (?:times\s+)?out \s+ of \s+ (?:five|ten|100|10) \b (?=[^\n]*(?:win|jackpot|works))
        | (?:i|we) \s+ (?:promise|guarantee|swear) (?!\s+(?:to\s+(?:tell|read|reply|keep|be|try|listen|fix)|we'll\s+(?:read|try|listen))) \b (?=\s*[.,!]|\s+(?:you|it|that\s+you|results|your|:)) | (?:,|\.) \s+ promise \s* [.!] | (?:you|yours?) \s+ (?:will\s+)?(?:too|will\s+too)\b \s*[.!] | (?:and\s+)?so \s+ will \s+ (?:you|yours?)\b | yours? \s+ (?:is|are) \s+ next | (?<=[.!?]\s) your \s+ turn \s*[.!] | it \s+ just \s+ works | (?:nobody|no\s+one|nothing) \s+ (?:will\s+|can\s+|has\s+|'ll\s+)?(?:ever\s+)?(?:believe|say\s+no|resist|survives?|stop|notice|been\s+disappointed|ever\s+been|says\s+no) | no \s+ (?:man|woman|one|customer|client|investor|algorithm|stain|dog|child|guy|girl) \s+ (?:can|could|will)\s+(?:ever\s+)?(?:resist|refuse|say|survive|ignore) | trust \s+ me \s* [,.!:] | period\s*[.!] | just \s+ results | fool-?proof | fail-?safe | can't \s+ stop \s+ us | bulletproof | risk[\s-]free | never \s+ (?:had|have)\s+an?\s+\w+ing\s+(?:day|week|month|year|trade|client) | zero \s+ (?:rejections|failures|losses|refunds|complaints|exceptions|misses) | no \s+ tricks \b | (?:as\s+)?safe \s+ as \s+ houses | sure \s+ thing | (?:number|the\s+next|next)\s+\w+\s+is\s+yours | scientifically \s+ (?:proven|guaranteed) | can't \s+ (?:miss|go\s+wrong) | no \s+ (?:errors|mistakes|losses|failures|misses|relapses?) \b | it \s+ always \s+ (?:is|does|works|will|has|comes) \b | or \s+ (?:i|we) \s+ (?:pay|will\s+pay|eat)\b | you \s+ win \s+ every | never \s+ a \s+ (?:bad|wrong|losing|dull) | impossible \s+ to \s+ \w+ | works \s+ (?:on|for) \s+ (?:every\w+|all|exes) | can \s+ only \s+ go \s+ up | only \s+ (?:goes|go) \s+ up | won't \s+ (?:ever\s+)?(?:find|come\s+back|return) | (?:says?|said|saying) \s+ yes \b (?=[^.!?\n]*\b(?:every|before|all|any))
        )
    guards: [unquoted, not_question]

"""###
    ),
    (
      "_signals/promise_weeks.yaml",
###"""
# A short time: days or weeks. Believable of parcels and courses; beside a dream it is a promise.
summary: promises it within days or weeks
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          (?:in|within|after|under|for|takes?|than) \s+ (?:just\s+|only\s+|under\s+|less\s+than\s+|as\s+little\s+as\s+|the\s+next\s+|your\s+first\s+)* (?:\d{1,2}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty-one|thirty|a\s+few|a\s+couple\s+of|your\s+first) [\s-]* (?:days?|nights?|weeks?|weekends?|fortnight|lessons?|sessions?|months?) \b (?!\s+(?:in\s+a\s+row|a\s+(?:year|week)|per|later\s+it|of\s+(?:rain|work|age)|old|off|away))
        | by \s+ (?:the\s+(?:weekend|end\s+of\s+(?:the\s+)?(?:week|month))|mon|tues|wednes|thurs|fri|satur|sun|next\s+(?:week|month|weekend|year|payday)|christmas|summer|easter|new\s+year|payday|spring|your\s+holiday|march|may|june) (?:day)? \b | was \s+ (?:history|gone|over) \s+ by | (?:next|this) \s+ (?:week|month|weekend|payday) \b (?=[^.!?\n]*\b(?:rich|gone|fluent|double|triple|million|quit)) | (?:one|two|three|four|five|six|seven|nine|ten|eleven|twelve|\d{1,2}) \s+ (?:days?|weeks?|nights?) (?:\s+later)? \b (?=\s*[.,:!]|\s+(?:in|with|on|of)\s+(?:our|\w+\s+days)|\s+and\s+(?:you|your)) | (?:two|three|four|five|ten|nine|\d+) \s+ (?:days|weeks) \s+ later | (?:a|per|every|each) \s+ (?:day|week|night|month) \b (?=[^.!?\n]*\b(?:without|no\b|from|bed|phone|click|guarante|your)) | (?:size|kilo|pound|stone)s? \s+ (?:a|per|every) \s+ (?:day|week|night) | (?:on|since) \s+ (?:mon|tues|wednes|thurs|fri|satur|sun)day \b [^\n]{1,90} \b (?:on|by|it's) \s+ (?:mon|tues|wednes|thurs|fri|satur|sun)day | (?:in|since)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december) \b [^\n]{1,90} \b (?:in|by) \s+ (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|christmas) | first \s+ (?:month|week|time) \b
        )
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/promotional.yaml",
###"""
# How hard a post sells, in points. Four points need at least two different marks, so a bare price
# with a link, or a lone "link in bio", is not promotion. What the post gives is counted apart (`gives`).
summary: sells (calls to buy, prices, discounts, urgency, praise of goods)
languages: [en]
min_score: 4
score:
  - when: { signal: call_to_buy }
    add: 2
  - when: { signal: product_or_price }
    add: 2
  # an order that is about money and nothing else
  - when:
      pattern: '(?i)\b(?:(?:pre-?\s?)?order|buy|shop)\s+(?:now|yours|today|online|here)\b(?!\s+(?:reads|sounds|means|is\b|was))|\badd\s+(?:\w+\s+)?to\s+(?:your\s+|the\s+)?(?:basket|cart|bag|trolley)\b'
      guards: [imperative, unquoted, unnegated, not_question]
    add: 2
  - when: { signal: deal }
    add: 2
  - when: { signal: where_to_buy }
    add: 1
  # the language of price lists
  - when:
      pattern: '(?i)\b(?:from|only|just|now|starting\s+at|starts?\s+at|yours\s+for|each|per\s+(?:person|couple|night|head|month|class|session))\s+[£€$]\s?\d(?![\d.,]*\s?(?:m|bn|million|billion|trillion)\b)|[£€$]\s?\d[\d.,]*\s*(?:each|pp|pcm|a\s+(?:month|head|night|pair|class|box|bottle|scoop|bag)|per\s+\w+|delivered|ono|for\s+(?:two|three|four|six|\d))\b'
      guards: [unquoted, unnegated, not_question]
    add: 1
  # a shop window: what it costs, and the shop's own address
  - when:
      all:
        - pattern: '[£€$]\s?\d[\d.,]*(?!\d|\s?(?:m|k|bn|million|billion|trillion)\b)'
          guards: [unquoted]
        - any:
            - link: own
            - link: brand
        - metric: { words: { below: 25 } }
    add: 1
  - when: { signal: urgency }
    add: 1
  - when:
      pattern: '!{2,}|(?:![^!]*){3,}'
    add: 1
  - when:
      pattern: '(?i)\b(?:amazing|awesome|stunning|incredible|perfect|best|ultimate|unbeatable|must-have|gorgeous|irresistible|number\s+one|#1|love\s+it|you''ll\s+love|deserve|everyone''s\s+talking|for\s+everyone|comfy|comfiest|perfect|favou?rites?|elevate|spoil|treat|popular\s+demand|limited|exclusive|handmade|hand-?crafted|waiting\s+for\s+you|filling\s+up|[£€$]\s?\d[\d.,]*\s+each|from\s+our\s+hands)\b'
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
    any:
      - pattern:
          # @brand sent me …
          - '(?i)(?<!\w)@(?!\w*(?:museum|police|council))[\w.]+(?:\s+(?:just|kindly|very\s+kindly|generously|has|have|had|also|recently|were\s+kind\s+enough\s+to|was\s+kind\s+enough\s+to|very\s+generously|even)){0,2}\s+(?:sent|gave|give|lent|loaned|shipped|mailed|posted|couriered|invited|flew|hosted|treated|comped|let|send|kitted|hooked|sorted|put|had|covered|spoiled|spoilt|pampered|dressed|styled)\s+(?:me|us|the\s+(?:two|three|four|five|whole)\s+of\s+us|the\s+whole\s+family)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|photos?|pictures?|pics?|e-?mails?|patch(?:es)?|pr|prs|pull|tests?|bugs?|articles?|stor(?:y|ies)|memes?|songs?|reminders?|cards?|letters?|postcards?|tips?|advice|feedback|data|files?|slides|drafts?|recipe|ideas?|numbers?|corrections?|answers?|refund|replacement|know|down|onto|on\s+to|hope|chills|goosebumps|wrong|incorrect|faulty|broken|damaged|bill|bills|invoice|receipt|hours?|downtime|half|permission|to\s+(?:speak|talk|present|join|judge|moderate|perform|play|teach|write|lecture|contribute)|an?\s+(?:answer|chance|hand|call|lift|talk|date|job)|the\s+(?:answer|courage|idea)))'
          # Acme sent me … to try
          - '(?:^|[.!?\n]\s*|(?i:\b(?:which|that|and|the\s+(?:team|folks|people|guys)\s+(?:at|from)\s+)))(?-i:\p{Lu})[\w&''-]*(?:\s+(?-i:\p{Lu})[\w&''-]*){0,2}\s+(?i:(?:just\s+|kindly\s+|very\s+kindly\s+|generously\s+|has\s+|have\s+)?(?:sent|gave|lent|loaned|shipped|mailed|flew|hosted|treated)\s+(?:me|us)\b)(?=[^.!?\n]*(?i:\bto\s+(?:try|test|review|wear|keep|play\s+with|unbox|style|put\s+through)|\bfor\s+(?:free|nothing|review|testing|this\s+(?:video|post|review))|\bfree\s+of\s+charge|\b(?:early|before\s+(?:launch|release))\b|\b(?:package|parcel|pr\s+box|hamper|goodie|goody|press\s+trip)))'
          - '(?i)\bthe\s+(?:\w+\s+)?(?:team|folks|people|crew|guys|lovely\s+\w+)\s+(?:at|from|of|behind)\s+(?:@\w|(?-i:\p{Lu}))[\w.]*(?:\s+(?-i:\p{Lu})\w*)?\s+(?:kindly\s+|very\s+kindly\s+|just\s+)?(?:sent|gave|lent|loaned|invited|flew|hosted|treated|hooked|sorted|kitted|let)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|e-?mails?|patch(?:es)?|refund|replacement|know|down))'
          # I was sent …
          - '(?i)(?<!\w)(?:i|we)(?:\s+was|\s+were|\s+got|''ve\s+been|\s+have\s+been|''d\s+been)\s+(?:kindly\s+|lucky\s+enough\s+to\s+be\s+|very\s+kindly\s+)?(?:sent|lent|loaned|given|invited|hosted|flown|treated|comped|put\s+up)\b(?!\s+(?:an?|the|my|our)\s+(?:\w+\s+)?(?:opportunity|chance|choice|option|task|job|diagnosis|talk|warning|ticket|fine|award|deadline))(?!\s+to\s+(?:speak|talk|present|join|judge|perform))(?=[^.!?\n]*(?:\bby\s+@|\bfrom\s+@|\bby\s+the\s+(?:team|brand|hotel|folks|company|people)|\bto\s+(?:try|test|review|keep)|\bfor\s+(?:free|review)|\bfree\s+of\s+charge|\bby\s+(?-i:\p{Lu})|\bat\s+no\s+(?:cost|charge)))'
          - '(?i)(?:^|[.!?\n]\s*)(?:was|were|got|been)\s+(?:kindly\s+|lucky\s+enough\s+to\s+be\s+)?(?:sent|lent|loaned|given|invited|hosted|flown|treated)\b(?=[^.!?\n]*\b(?:by|from)\s+(?:@|(?-i:\p{Lu})))'
          - '(?i)@[\w.]+[^.!?\n@]{0,30}?\b(?:who|which|that|and\s+they|they|,)\s+(?:kindly\s+|very\s+kindly\s+|also\s+|even\s+|generously\s+)?(?:sent|gave|lent|loaned|flew|hosted|put)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|photos?|pictures?|e-?mails?|patch|tests?|articles?|reminder|refund|replacement|down|on\s+to|hope|tips?|advice|feedback|ideas?))'
          - '(?i)\b(?:was|were|is|are|been)\s+(?:kindly\s+)?(?:sent|provided|lent|loaned|supplied|given|comped)\s+(?:to\s+(?:me|us)\s+)?(?:free\s+|for\s+(?:free|nothing)\s+|free\s+of\s+charge\s+)?by\s+(?:@\w|the\s+(?:team|brand|hotel|company|folks)\b)'
          - '(?i)\b(?:in\s+(?:exchange|return)\s+for\s+(?:an?\s+|my\s+|this\s+)?(?:honest\s+|fair\s+|unbiased\s+)?(?:review|post|video|coverage|mention|feedback|reel))\b'
          - '(?i)\b(?:a\s+|my\s+|this\s+|the\s+|as\s+(?:a\s+)?)?(?:pr|press|review|media)\s+(?:samples?|packages?|parcels?|mail(?:ing|er|out)?s?|box(?:es)?|hauls?|unboxing|drop|trips?|stays?|unit|loan|visit|cars?\b(?=[^\n]*@)|preview\b(?=[^\n]*@))(?!\s+(?:request|office|list|park|conference))(?=[\s.!,:;)\]]|\z)'
          - '(?i)\b(?:complimentary|comped|all-expenses-paid|expenses-paid|hosted)\s+(?:stay|night|nights|meal|dinner|trip|tickets?|visit|weekend|room|treatment|session|pair|sample|product)\b'
          - '(?i)\b(?:my\s+|our\s+|the\s+)?(?:stay|trip|flights?|hotel|tickets?|room|dinner|lunch|breakfast|meal|weekend|visit|nights?|entry|class|session|seat|seats|ride|coffee|drinks?|massage|haircut|treatment)\s+(?:[^.!?\n]{0,30}\s)?(?:was|were)\s+(?:all\s+)?(?:on\s+the\s+house\b|on\s+them\b|on\s+(?=@)|comped\b|complimentary\b|a\s+gift\b|hosted\b|(?:covered|paid\s+for)\s+by\b)'
          - '(?i)\b(?:sent|shipped|mailed|posted|popped|dropped)\s+(?:it|them|these|this|one|two|some|a\s+\w+)\s+(?:over|my\s+way|along|round|to\s+me|to\s+us|in\s+the\s+post|to\s+try)\b(?=[^\n]*(?:@\w))|@[\w.]+[^.!?\n]{0,30}\b(?:sent|shipped|mailed|posted|popped|dropped)\s+(?:it|them|these|this|one|some)\s+(?:over|my\s+way|along|round|to\s+me|to\s+us|in\s+the\s+post)\b'
          - '(?i)\bsamples?\s+(?:from\s+)?@\w'
          - '(?i)@[\w.]+\s+(?:kindly\s+|just\s+|generously\s+|also\s+)?(?:sent|shipped|mailed|posted|dropped\s+off)\s+(?:over\s+)?(?!(?:my|your|his|her)\s+(?:parcel|package|order|box))(?:\w+\s+){0,3}?(?:box|boxes|parcel|package|hamper|bag|kit|kits|set|pair|pairs|samples?|crate|bundle|bottles?|jars?|tins?|tubes?|pots?|cases?|proofs?|cop(?:y|ies)|(?-i:ARCs?)|galleys?|selection)\b'
          - '(?i)\b(?:thanks|thank\s+you|thx|cheers)\b[^.!?\n]{0,20}\bfor\s+(?:the|my|these|this)\s+(?:early|advance|free|complimentary)\s+\w+'
          # they, with the seller named somewhere
          - '(?i)\bthey\s+(?:kindly\s+|very\s+kindly\s+|also\s+|even\s+|generously\s+|just\s+)?(?:sent|gave|lent|loaned|flew|hosted|treated|invited)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|photos?|e-?mails?|refund|replacement|wrong|incorrect|faulty|broken|bill|invoice|hours?|downtime|advice|feedback|answers?|hope|tips?|back|to\s+(?:speak|talk|present|perform)))(?=[^\n]*@\w)'
          - '(?i)@[\w.]+[^\n]{0,120}\bthey\s+(?:kindly\s+|very\s+kindly\s+|also\s+|even\s+|generously\s+|just\s+)?(?:sent|gave|lent|loaned|flew|hosted|treated|invited)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|photos?|e-?mails?|refund|replacement|wrong|incorrect|faulty|broken|bill|invoice|hours?|downtime|advice|feedback|answers?|hope|tips?|back|to\s+(?:speak|talk|present|perform)))'
          - '(?i)(?<!wont\s)(?<!n''t\s)(?<!not\s)(?<!didnt\s)(?<!doesnt\s)\b(?:let|letting|lets)\s+(?:me|us)\s+(?:keep|borrow|try\s+(?:it|them|this|out|the)|test|play\s+with|stay)\b(?=[^\n]*@\w|[^\n]*\btest\b)|@[\w.]+[^.!?\n]{0,30}(?<!wont\s)(?<!n''t\s)(?<!not\s)(?<!didnt\s)(?<!doesnt\s)(?<!wont\s)(?<!n''t\s)(?<!not\s)(?<!didnt\s)(?<!doesnt\s)(?:let|letting|lets)\s+(?:me|us)\s+(?:keep|borrow|try|test|play|stay)\b'
          - '(?i)\b(?:that|which)\s+@[\w.]+\s+(?:kindly\s+|very\s+kindly\s+|generously\s+)?(?:provided|sent|supplied|lent|loaned|gave|shipped|mailed)\b'
          - '(?i)\b(?:provided|supplied|loaned|lent)\s+(?:to\s+(?:me|us)\s+)?(?:\w+\s+)?by\s+@(?!\w*(?:museum|council|library|school))\w'
          - '(?i)@[\w.]+[^\n]{0,60}(?:,\s*|\b)(?:all\s+)?on\s+(?:them|the\s+house)\b'
          - '(?i)\b(?:freebies?|goodie\s+bags?|goody\s+bags?)\b(?=[^\n]*@\w)'
          - '(?i)\b(?:invited|hosted|treated)\s+(?:\w+\s+){0,3}by\s+(?:the|their|its)\s+(?:chef|owners?|team|hotel|brand|restaurant|company|resort|folks|people|crew)\b(?=[^\n]*@\w|(?<=[^\n]))'
          - '(?i)\b(?:parcel|package|box|hamper|sample|samples|goody\s+bag|goodie\s+bag|freebie|freebies|care\s+package|delivery|surprise|present|gift)\b[^.!?\n]{0,30}\bfrom\s+@\w'
          - '(?i)\bfrom\s+@[\w.]+[^.!?\n]{0,40}\b(?:to\s+(?:try\s+out|test|review|keep)|for\s+(?:free|review|me\s+to)|before\s+(?:launch|it\s+launches|release|everyone))\b'
          - '(?i)\b(?:on\s+loan|early\s+access|loaner|comp(?:limentary)?\s+tickets?|press\s+(?:pass|tickets?|night))\s+(?:from|to|courtesy\s+of|via|by)\b[^.!?\n]{0,30}@\w'
          - '(?i)(?<!\w)(?:they|@[\w.]+|the\s+(?:brand|hotel|company))\s+(?:kindly\s+|very\s+kindly\s+)?(?:comped|gifted|sponsored|funded|organi[sz]ed|arranged|sorted(?:\s+out)?|covered|picked\s+up|paid\s+for)\s+(?:my|our|the|all\s+(?:my|our))\s+(?:flights?|trip|tickets?|hotel|stay|costs?|expenses|travel|bill|tab|meal|dinner|room)\b'
          - '(?i)\b(?:got|get|received|have)\s+(?:this|these|it|them|mine|my\s+\w+|a\s+\w+|the\s+\w+)\s+(?:\w+\s+)?(?:for\s+(?:free|nothing)|free)\s+(?:from|by|via|thanks\s+to)\s+(?:@|the\s+(?:brand|team|company|maker))'
          - '(?i)\b(?:didn''t|did\s+not)\s+(?:have\s+to\s+)?pay\s+(?:for|a\s+(?:cent|penny)\s+for)\s+(?:it|this|these|mine|them|the\s+\w+|my\s+\w+)\b(?=[^\n]*@\w)'
          - '(?i)(?<!\w)(?:invited|flown\s+(?:out|in|over)|treated|lent|loaned)\s+(?:\w+\s+){0,4}by\s+(?=@)|\b(?:nights?|stay|weekend|trip|week|days?|dinner|lunch|we|i|us|me|our|my)\b[^.!?\n]{0,40}\bhosted\s+by\s+(?=@)'
          - '(?i)\b(?:guests?|as\s+a\s+guest|as\s+the\s+guests?)\s+of\s+(?=@)'
          # @brand shipped a jacket over for us
          - '(?i)(?<!\w)@[\w.]+\s+(?:(?:just|kindly|very|generously|also|even|has|have|had)\s+){0,2}(?:sent|shipped|mailed|posted|popped|dropped|couriered|delivered|left)\s+(?!(?:my|your|his|her)\s+(?:parcel|package|order))(?:(?:over|round|off)\s+)?(?:an?|the|one|two|three|four|some|this|these|it|them|another)\b(?!\s+(?:\w+\s+){0,3}(?:message|note|link|e-?mail|photo|statement|refund|bill|reminder|survey))[^.!?\n@]{0,40}?\b(?:over|round|my\s+way|our\s+way|for\s+(?:me|us|our|my)|to\s+(?:me|us|my|our|try|test|review)|with\s+(?:me|us)|in\s+the\s+post|(?:at|on)\s+(?:my|our)\s+door\w*)\b'
          - '(?i)(?<!\w)@[\w.]+\s+(?:kindly\s+|just\s+|even\s+|very\s+kindly\s+)?sent\s+(?:over|round)\b(?!\s+(?:the\s+)?(?:notes?|messages?|details|info|list|link))'
          - '(?i)(?<!\w)@[\w.]+\s+(?:kindly\s+|even\s+)?(?:asked|challenged|tasked|got|picked|chose|wanted|commissioned|approached)\s+(?:me|us)\s+to\s+(?:test|try|put|wear|review|use|taste|trial|road-?test|unbox|style|drive|ride|film|show|create|cook\s+with|play\s+with)\b'
          - '(?i)(?<!\w)@[\w.]+\s+(?:\w+ly\s+)?(?:heard|noticed|saw)\s+(?:that\s+)?(?:i|we|my|our)\b[^\n]{0,60}(?:\b(?:tubes|boxes|pairs|bottles|packs|sent|parcel|package|doorstep)\b)|(?i)\bmy\s+doorstep\b[^\n.!?]{0,20}@\w'
          - '(?i)(?<!\w)@[\w.]+\s+(?:(?:just|kindly|even|actually|has|have)\s+){0,2}(?:sent|made|shipped|delivered)\s+(?:an?|the|some|two|three|four|these|this|another)\s+(?!(?:\w+\s+){0,2}(?:messages?|links?|notes?|e-?mails?|survey|refund|statement|team|letter|notice|reminder|warning|release|update|bill|invoice|replacement|wrong|mistake|fix|change|decision|film|song|record|game|point|case\s+for))[^.!?\n]{3,60}\b(?:me|my|mine)\b'
          - '(?i)(?<!\w)@[\w.]+\s+(?:kindly\s+|even\s+)?(?:asked|wondered)\s+(?:me\s+)?(?:if|whether)\s+(?:i|we)(?:''d|\s+would|\s+could|\s+wanted|\s+fancied)\b(?!\s+(?:\w+\s+){0,2}(?:speak|talk|join|present|judge))'
          - '(?i)\b(?:flights?|hotel|stay|trip|travel|tickets?|meals?|dinner|room|accommodation|expenses|kit|gear|entry|costs?)\b[^.!?\n]{0,40}\b(?:taken\s+care\s+of|sorted|covered|arranged|paid(?:\s+for)?|funded|provided|picked\s+up)\s+by\s+(?=@)'
          - '(?i)\b(?:on|at)\s+the\s+(?:kind\s+)?invitation\s+of\s+(?=@)|\b(?:invite|invitation)\s+from\s+(?=@)'
          # books ahead of print, cars with a return date
          - '(?i)\b(?:advance|advanced|early|review|proof|preview|finished|gifted|press)\s+(?:reader''?s?\s+|reading\s+)?(?:copy|copies|proofs?)\b(?=[^\n.!?]*\s(?:from|by|via|courtesy|thanks)\b)'
          - '(?i)\b(?<![-\w])free\s+(?:entry|pairs?|stays?|tickets?|pass(?:es)?|place|bib|meals?|dinner|products?|kit|samples?|box|bottle|copy|copies|night|nights|room|session|treatment|haircut)\s+(?:\w+\s+)?(?:from|by|via|courtesy\s+of|thanks\s+to)\s+(?=@)'
          - '(?i)\b(?:received|got|given|have|was\s+sent)\b[^.!?\n]{0,40}\b(?:for\s+free|free\s+of\s+charge|free|gratis|at\s+no\s+cost|complimentary)\s+(?:from|by|via|courtesy\s+of)\s+(?=@|(?-i:\p{Lu}))'
          - '(?i)\b(?:made|built|tailored|knitted|sewn|custom-?made|cut|baked|printed)\s+for\s+(?:me|us)\s+(?:\w+\s+)?by\s+@[\w.]+[^.!?\n]{0,20}\b(?:at\s+no\s+cost|for\s+(?:free|nothing)|free\s+of\s+charge)'
          - '(?i)\b(?:all-?\s?expenses(?:-|\s)paid|expenses\s+covered|flights?\s+and\s+all|fully\s+hosted)\b(?=[^\n]*@\w)|@\w[^\n]*\b(?:all-?\s?expenses(?:-|\s)paid|flights\s+and\s+all)\b'
          - '(?i)\b(?:voucher|gift\s+card|store\s+credit)\s+(?:\w+\s+)?(?:from|by|courtesy\s+of)\s+(?=@)'
          - '(?i)\bin\s+(?:exchange|return)\s+for\s+(?:an?\s+|my\s+|this\s+|our\s+|some\s+)?(?:honest\s+|fair\s+|unbiased\s+|first\s+)?(?:thoughts|opinions?|words?|story|stories|tag|photos?|content|reel|shout-?out)\b(?=[^\n]*@\w|[^\n]*\breel\b)|(?i)@\w[^\n]*\bin\s+(?:exchange|return)\s+for\s+(?:an?\s+|my\s+|this\s+|some\s+)?(?:honest\s+)?(?:thoughts|opinions?|photos?|content|reel|stories|story|tag)\b'
        guards: [unquoted, unnegated]
      # words that need a seller beside them
      - all:
          - pattern:
              # they, the brand, the people who make it
              - '(?i)(?<!\w)(?:they|(?:the|these)\s+(?:\w+\s+){0,2}?(?:brand|company|makers?|manufacturers?|label|publishers?|hotel|owners?|designers?|restaurant|chefs?|producers?|startup|start-up|distillery|brewery|winery|resort|team|folks|people|guys|girls|lot|crew|gang|ladies|lads)(?:\s+(?:at|from|of|behind|over\s+at)\s+(?:@[\w.]+|\p{Lu}\w+(?:\s+\p{Lu}\w+)?))?)(?:''re|''ve)?\s+(?:(?:just|kindly|very|so|generously|also|even|has|have|had|were|was|are|is|kind|nice|enough|to|recently|actually)\s+){0,4}(?:sent|sending|send|gave|giving|lent|loaned|shipped|mailed|posted|popped|treated|hosted|invited|flew|put|let|made|offered|dropped|handed|did)\s+(?:(?:over|round|off|along)\s+)?(?!(?:me|us)\s+(?:down|know|cry|laugh|smile|think|feel|wait|wrong|crazy|hope)\b)(?:me|us|my|our|an?|one|two|three|some|this|these|it|them)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|questions?|screenshots?|photos?|pictures?|pics?|e-?mails?|patch(?:es)?|pull|tests?|articles?|stor(?:y|ies)|refund|replacement|wrong|incorrect|faulty|broken|parcel|order|bill|invoice|hours?|downtime|advice|feedback|answers?|hope|tips?|back|job|effort|mistake|reminder|to\s+(?:speak|talk|present|perform)|down|know|cry|laugh|day|week|available|easy|work|happen|clear))'
              - '(?i)(?<!wont\s)(?<!n''t\s)(?<!not\s)(?<!didnt\s)(?<!doesnt\s)\b(?:let|letting)\s+(?:me|us)\s+(?:have|keep|hang\s+on\s+to|hold\s+on\s+to|borrow|test|trial|loose|stay|in\s+early|try)\b'
              - '(?i)\b(?:wouldn''t|would\s+not|refused\s+to|didn''t|won''t)\s+(?:let\s+(?:me|us)\s+pay|take\s+(?:our|my|any)\s+money|charge\s+(?:me|us)|accept\s+(?:our|my)\s+money)\b'
              - '(?i)\b(?:didn''t|did\s+not|never)\s+(?:have\s+to\s+)?pay\s+(?:a\s+(?:penny|cent|thing)|anything|full\s+price|for)\b|\b(?:didn''t|did\s+not)\s+cost\s+(?:me|us)\s+(?:a\s+(?:penny|cent|thing)|anything)|\bcost\s+(?:me|us)\s+nothing\b|\b(?:my|our|me|us)\b[^.!?\n]{0,60}\b(?:at\s+no\s+cost|free\s+of\s+charge)\b'
              - '(?i)\b(?:as|being)\s+(?:their|the\s+hotel''s|the\s+brand''s)\s+guests?\b|\bguests?\s+of\s+the\s+(?:house|hotel|brand|owners?|chef|chateau)\b|\b(?:invited|hosted)\s+(?:along\s+)?by\s+the\s+(?:house|hotel|brand|owners?|chef|label)\b'
              - '(?i)\b(?:kindly|generously)\s+(?:sent|gave|lent|loaned|gifted|provided|treated|invited|hosted|posted|shipped|let)\b(?!\s+(?:\w+\s+){0,3}(?:notes?|messages?|links?|photos?|e-?mails?|refund|replacement|permission|to\s+(?:speak|talk)))'
              - '(?i)\b(?:i''ve\s+had|i\s+have|i\s+got|i''ve\s+been|had|testing|tried|trying|riding|wearing|using|playing)\b[^.!?\n]{0,40}\b(?:prototype|pre-?production|pre-?release)\b'
              - '(?i)\bpr\s+(?:girls?|team|people|lady|ladies|folks|guys?|dept|department|fairy|gods|agency)\b(?=[^.!?\n]*\b(?:spoil\w*|sent|send\w*|deliver\w*|parcel|package|gift\w*|invited)\b)'
              - '(?i)\b(?:an?\s+|my\s+|the\s+)?(?:early|advance|advanced|proof|finished|review|preview)\s+(?:cop(?:y|ies)|proofs?)\b'
              - '(?i)\b(?:present|gift|treat|freebie|surprise|delivery)\s+from\s+(?:the\s+(?:\w+\s+)?(?:brand|team|company|makers?|label|hotel|publishers?|people|folks)\b|(?=@))'
              - '(?i)\bon\s+loan\b(?!\s+to\b)|\b(?:mine|with\s+me|ours|with\s+us)\s+(?:on\s+loan|to\s+(?:try|test))\b'
              - '(?i)\b(?:keeps?|kept)\s+(?:on\s+)?(?:sending|giving|feeding|spoiling|posting)\s+(?:me|us)\b(?!\s+(?:\w+\s+){0,3}(?:messages?|e-?mails?|mails?|spam|links?|ads?|notifications?|reminders?|invoices?|bills?|letters?|texts?|memes?))'
              - '(?i)\bthanks\s+to\s+@[\w.]+\s+(?:for\s+)?(?:hosting|having|sending|inviting|flying|treating|lending|feeding)\s+(?:me|us)\b|\b(?:wouldn''t|would\s+not|won''t)\s+hear\s+of\s+(?:us|me)\s+paying\b|\brefused\s+(?:our|my|any)\s+(?:money|cards?|payment)\b'
              - '(?im)^[^\w\n]*(?:free|complimentary|comped|hosted)\s+(?:stay|trip|night|meal|dinner|product|pair|sample|ticket|treatment|room)s?\s*[,.:;|]|(?im)\b(?:review|press|test)\s+(?:sample|unit|copy|pair|model)\b'
              # before anybody else has it
              - '(?i)\b(?:test(?:ed|ing)?|try(?:ing)?|tried|wear(?:ing)?|wore|us(?:ed|ing)|ridden|riding|driv(?:en|ing)|drove|play(?:ed|ing)|review(?:ed|ing)?|read(?:ing)?|got|landed|arrived|turned\s+up|showed\s+up|unbox(?:ed|ing)?|put)\b[^.!?\n]{0,80}\b(?:before\s+(?:its\s+|the\s+|their\s+)?(?:official\s+)?(?:launch|release|anyone|everyone|everybody|anybody|(?:it|they)(?:''s|''re|\s+is|\s+are|\s+(?:hit|go|land|come|reach|launch|arrive)(?:es|s)?)\b)|ahead\s+of\s+(?:its\s+|the\s+|their\s+)?(?:official\s+)?(?:launch|release)|pre-?(?:launch|release))(?!\s+(?:part(?:y|ies)|sale))'
              - '(?i)(?<!\w)(?:an?\s+)?(?:early|first|exclusive)\s+(?:access|unit|sample|taste)\s+(?:to|of|from)\b(?=[^.!?\n]*@)'
              # on loan, for trial, from the press office
              - '(?i)(?<![\w-])(?:e-?)?(?-i:ARC)s?\b(?!\s+(?:flash|welder|welding|length|light))'
              - '(?i)\b(?:press|media|manufacturer''?s?|demo|loan)\s+(?:car|vehicle|van|bike|unit|loaner|loan)s?\b'
              - '(?i)\b(?:on\s+loan|on\s+trial|to\s+(?:road-?)?test|for\s+testing|for\s+review|to\s+review|long-?term\s+(?:test|loan)(?:er)?|loaner|test\s+(?:bike|car|unit|model|pair))\s+(?:from|by|courtesy|via|thanks\s+to|with)\b'
              - '(?i)(?<!\w)\#pr(?:haul|unboxing|mail|package|box|gift|sample)?\b(?!\s*\d)|\(\s*pr\s*(?:gift|sample|product|item|package)?\s*\)|(?<=[\s|])pr\s*[|]|\[\s*pr\s*\]|\bpr\s*/\s*(?:gift|sample|invite|event)'
              - '(?i)\b(?:press|influencer|creator|blogger|media)\s+(?:day|event|dinner|preview|launch|lunch|breakfast|brunch|night|weekend|getaway|retreat)\s+(?:with|at|by|from|for)\s+(?=@)'
            guards: [unquoted]
          - all:
              - mention: any
            none:
              - mention: own
              - pattern: '(?i)\b(?:merged?|commits?|repo|pull\s+requests?|changelog|release\s+candidate|compiler|unit\s+tests?|maintainers?)\b'
  de:
    any:
      - pattern:
          - '(?i)@[\w.]+\s+(?:hat|haben)\s+(?:mir|uns|mich)\b[^.!?\n]{0,60}\b(?:geschickt|zugeschickt|geschenkt|gesendet|zugesandt|zur\s+verfügung\s+gestellt|eingeladen|überlassen|geliehen|ausgeliehen|spendiert|zum\s+testen)\b'
          - '(?i)\b(?:wurde|wurden|habe|hab)\b[^.!?\n]{0,50}\bvon\s+(?:@[\w.]+|der\s+marke|(?-i:\p{Lu})\w+)\b[^.!?\n]{0,40}\b(?:geschickt|zugeschickt|geschenkt|zugesandt|zur\s+verfügung\s+gestellt|eingeladen|kostenlos|gratis|geliehen)\b'
          - '(?i)\b(?:kostenlos|gratis|kostenfrei|unentgeltlich|umsonst)\s+(?:von\s+@[\w.]+\s+)?(?:zur\s+verfügung\s+gestellt|zum\s+(?:testen|ausprobieren|test)|bekommen|erhalten|zugeschickt)\b'
          - '(?i)@[\w.]+[^.!?\n]{0,40}\bzum\s+(?:testen|ausprobieren|test)\s+(?:bekommen|erhalten|geschickt|da)\b'
          - '(?i)(?:@[\w.]+[^\n]{0,60}\b(?:aufs|auf\s+das)\s+haus\b|\b(?:aufs|auf\s+das)\s+haus\b(?=[^\n]*@\w))'
          - '(?i)@[\w.]+[^\n]{0,60}\b(?:geschenkt|gratis|kostenlos|umsonst)\b|\b(?:geschenkt|kostenlos)\b[^\n]{0,40}\bvon\s+@\w'
          - '(?i)\bdurfte[n]?\b(?=[^.!?\n]*@\w)[^.!?\n]{0,80}\b(?:vorab|behalten|mitnehmen|kostenlos|exklusiv)\b'
          - '(?i)\b(?:pr-?(?:sample|muster|paket)|presse(?:reise|muster|einladung)|rezensionsexemplar|testexemplar|testmuster)\b'
          - '(?i)\b(?:eingeladen|einladung)\s+(?:von|vom|durch)\s+(?:@\w|hotel\b)'
          - '(?i)@[\w.]+\s+(?:hat|haben)\s+(?:mir|uns|mich)\b[^.!?\n]{0,60}\b(?:(?:zu|über|mit|her|rüber|vorbei)?(?:geschickt|gesendet|gesandt|geliehen|geschenkt|gegeben|gebracht|gestellt|gelassen)|spendiert|eingeladen|versorgt|ausgestattet|überlassen|beliehen|verwöhnt|bekocht|zukommen\s+lassen|vorbeigebracht)\b(?<!nachricht\sgeschickt)(?<!mail\sgeschickt)(?<!foto\sgeschickt)'
          - '(?i)\b(?:test|leih|presse|vorführ)(?:rad|wagen|auto|gerät|modell|fahrzeug|bike|exemplar|paket|muster)\s+(?:\p{L}+\s+)?(?:von|bei|vom)\s+(?=@|(?-i:\p{Lu}))'
          - '(?i)\bauf\s+einladung\s+(?:von|des|der)\b(?!\s+(?:stadt|universität|schule|kirche|hochschule|gemeinde|bürger|verein))'
          - '(?i)\bvon\s+@[\w.]+[^.!?\n]{0,50}\b(?:zum\s+(?:testen|ausprobieren|rezensieren|lesen)|gestellt\s+bekommen|geschickt\s+bekommen|geschenkt\s+bekommen|bekommen,?\s+um)\b'
        guards: [unquoted, unnegated]
      - all:
          - pattern:
              - '(?i)\b(?:hersteller(?:in)?|marke|firma|verlag|hotel|haus|team(?:\s+(?:von|bei|um)\s+\S+)?|unternehmen|veranstalter(?:in)?|brauerei|rösterei|manufaktur|leute\s+(?:von|bei)\s+\S+|die\s+netten\s+\p{L}+\s+(?:von|bei)\s+\S+)\s+(?:hat|haben)\s+(?:mir|uns|mich)\b[^.!?\n]{0,60}\b(?:(?:(?:zu|über|mit|her|rüber|vorbei)?(?:geschickt|gesendet|gesandt|geliehen|geschenkt|gegeben|gebracht|gestellt|gelassen)|spendiert|eingeladen|versorgt|ausgestattet|überlassen|beliehen|verwöhnt|bekocht|zukommen\s+lassen|vorbeigebracht)|testen\s+lassen|probieren\s+lassen|behalten\s+lassen)\b'
              - '(?i)(?<!\p{L})(?:sie|die)\s+(?:hat|haben)\s+(?:mir|uns|mich)\b[^.!?\n]{0,40}\b(?:(?:zu)?geschickt|geschenkt|geliehen|spendiert|eingeladen|überlassen)\b(?<!nachricht\sgeschickt)(?<!mail\sgeschickt)'
              - '(?i)\bvo(?:m\s+(?:hersteller|verlag|hotel|team|veranstalter|anbieter)|n\s+der\s+(?:marke|firma|brauerei|rösterei))\b[^.!?\n]{0,40}\b(?:gestellt|geschickt|zugeschickt|bekommen|geschenkt|geliehen|überlassen)\b|\bdurften\b[^.!?\n]{0,60}\b(?:kostenlos|gratis|umsonst)\b'
              - '(?i)\bvo[nm]\s+@[\w.]+\s+(?:\p{L}+\s+){0,3}?(?:bekommen|erhalten|gekriegt)\b|\b(?:presse|blogger|influencer)(?:essen|dinner|event|abend|frühstück|termin|tag|einladung)\b|\bvorab\s+vo[nm]\b|\b(?:ein|das)\s+geschenk\s+(?:von|vom|der\s+marke)\b'
              - '(?i)\b(?:testweise|zur\s+probe|zum\s+test|leihweise|zur\s+ansicht|als\s+leihgabe)\b[^.!?\n]{0,60}\b(?:von|bei\s+mir|bekommen|da|vor\s+ort)\b'
              - '(?i)\b(?:haben|hat)\s+uns\s+eingeladen\b|\bwir\s+(?:waren|sind)\s+(?:eingeladen|gäste)\b|\bals\s+gäste?\s+(?:des\s+hauses|von)\b'
              - '(?i)\b(?:teste|getestet|testen|ausprobiert|probiert|bekommen|trage)\b[^.!?\n]{0,60}\b(?:vorab|vor\s+(?:dem\s+)?(?:verkaufsstart|marktstart|launch|release|erscheinen)|bevor\s+(?:es|er|sie|das|die|der)\b)|\bkommt\s+erst\s+(?:im|in|am)\b'
              - '(?i)\b(?:mussten|musste)\s+(?:wir\s+|ich\s+)?nichts\s+(?:be)?zahlen\b|\bnichts\s+(?:dafür\s+)?bezahlt\b|\b(?:der\s+aufenthalt|das\s+essen|die\s+nacht|das\s+zimmer|der\s+eintritt)\s+(?:war|ging)\s+(?:\p{L}+\s+)?(?:gratis|kostenlos|geschenkt|aufs\s+haus)'
            guards: [unquoted, unnegated]
          - all:
              - mention: any
            none:
              - mention: own
  fr:
    any:
      - pattern:
          - '(?i)@[\w.]+\s+(?:m''|nous\s+|me\s+)(?:a|ont|avait|avaient)\s+(?:gentiment\s+|gracieusement\s+)?(?:envoyée?s?|offerte?s?|invitée?s?|prêtée?s?|fait\s+(?:parvenir|tester|découvrir|essayer)|offert|hébergée?s?)\b(?!\s+(?:\w+\s+){0,2}(?:message|photo|lien|question|mail))'
          - '(?i)\b(?:j''ai|on\s+a|nous\s+avons)\s+(?:été\s+)?(?:reçue?s?|invitée?s?|logée?s?)\b[^.!?\n]{0,60}\b(?:par|de\s+la\s+part\s+de|de)\s+@'
          - '(?i)\b(?:offerte?s?|gratuitement|gracieusement|en\s+cadeau)\b[^\n.!?]{0,40}\b(?:par|de)\s+@\w|@[\w.]+\s+(?:m''|nous\s+)(?:offre|envoie|invite|prête)\w*'
          - '(?i)\bj''ai\s+(?:pu|eu\s+la\s+chance\s+de)\s+(?:tester|essayer|découvrir|garder)\b(?=[^.!?\n]*@\w)[^.!?\n]{0,80}\b(?:avant|avant-première|exclusivité|gratuit\w*)\b'
          - '(?i)\b(?:voyage\s+(?:de\s+)?presse|colis\s+presse|envoi\s+presse|service\s+(?:de\s+)?presse|séjour\s+offert|nuits?\s+offertes?)\b'
          - '(?i)\b(?:reçue?s?|prêtée?s?|envoyée?s?)\s+(?:gratuitement|gracieusement)\b'
          - '(?i)\binvitée?s?\s+par\s+(?=@)'
          - '(?i)@[\w.]+\s+(?:m''|nous\s+|me\s+)(?:a|ont|avait|avaient)\s+(?:\w+ment\s+)?(?:envoyée?s?|offerte?s?|invitée?s?|prêtée?s?|livrée?s?|fait\s+(?:parvenir|tester|découvrir|essayer|livrer|goûter)|donnée?s?|hébergée?s?|reçue?s?|accueillie?s?|gâtée?s?|confiée?s?|laissée?s?)(?!\w)(?!\s+(?:\w+\s+){0,2}(?:message|photo|lien|question|mail|réponse|tomber))'
          - '(?i)(?<!\w)(?:envoyée?s?|offerte?s?|prêtée?s?|livrée?s?)\s+par\s+(?:la\s+marque|l''éditeur|la\s+maison|le\s+fabricant|l''équipe|l''hôtel)\b'
          - '(?i)\b(?:reçue?s?|reçu)\b[^.!?\n]{0,40}\b(?:de\s+la\s+part\s+de|de\s+chez|par|de)\s+@[\w.]+[^.!?\n]{0,40}\b(?:avant-première|pour\s+(?:le\s+|la\s+|les\s+)?tester|à\s+tester|gratuitement|cadeau)\b|\bservice(?:s)?\s+(?:de\s+)?presse\b'
          - '(?i)\btous\s+frais\s+payés\b|\bfrais\s+pris\s+en\s+charge\b'
        guards: [unquoted, unnegated]
      - all:
          - pattern:
              - '(?i)(?<!\w)(?:la\s+marque|la\s+maison|l''éditeur|le\s+fabricant|l''équipe|l''hôtel|le\s+restaurant|la\s+boutique|le\s+chef|ils|elles)\s+(?:m''|nous\s+|me\s+)(?:a|ont|avait|avaient)\s+(?:\w+ment\s+)?(?:envoyée?s?|offerte?s?|invitée?s?|prêtée?s?|livrée?s?|fait\s+(?:parvenir|tester|découvrir|essayer|livrer|goûter)|donnée?s?|hébergée?s?|reçue?s?|accueillie?s?|gâtée?s?|confiée?s?|laissée?s?)(?!\w)(?!\s+(?:\w+\s+){0,2}(?:message|photo|lien|question|mail|réponse))'
              - '(?i)(?<!\w)invitée?s?\s+(?:par\s+(?:la|le|l'')\s*(?:marque|maison|hôtel|équipe|chef|restaurant)|de\s+la\s+maison)|\bà\s+l''invitation\s+de\b'
              - '(?i)\b(?:en\s+)?avant-première\b(?=[^\n]*@)|\b(?:reçu|reçue|testée?|essayée?|goûtée?)\b[^.!?\n]{0,60}\b(?:avant\s+(?:sa|la|leur)\s+sortie|en\s+avant-première|avant\s+tout\s+le\s+monde)\b'
              - '(?i)\b(?:sans\s+(?:rien\s+)?payer|rien\s+payé|gratuitement|aux\s+frais\s+de)\b'
              - '(?i)\bprêt\s+(?:presse|de\s+la\s+marque|constructeur)\b|\ben\s+prêt\b|\bprêtée?s?\s+par\b'
            guards: [unquoted, unnegated]
          - all:
              - mention: any
            none:
              - mention: own
  es:
    any:
      - pattern:
          - '(?i)@[\w.]+\s+(?:me|nos)\s+(?:ha|han|había)?\s*(?:enviado|regalado|invitado|mandado|prestado|envió|regaló|invitó|mandó|prestó|enviaron|regalaron|invitaron|mandaron|dejó|dejaron)\b(?!\s+(?:\w+\s+){0,2}(?:mensaje|foto|enlace|pregunta|correo))'
          - '(?i)\b(?:me|nos)\s+(?:ha|han)?\s*(?:enviado|regalado|invitado|mandado|prestado|envió|regaló|invitó|mandó|prestó|enviaron|regalaron|invitaron|mandaron|dejaron)\b[^.!?\n]{0,60}@\w'
          - '(?i)\b(?:regalo|gratis|invitación|cortesía)\s+de\s+(?=@\w)|\brecibido\b[^\n.!?]{0,40}\bde\s+@\w'
          - '(?i)\b(?:viaje\s+de\s+prensa|muestra\s+de\s+prensa|producto\s+cedido|cedido\s+por|estancia\s+(?:invitada|regalada)|invitad[oa]s?\s+por\s+(?=@))'
          - '(?i)@[\w.]+\s+(?:me|nos)\s+(?:ha|han|había|habían)?\s*(?:enviado|regalado|invitado|mandado|prestado|dejado|cedido|hecho\s+llegar|traído|obsequiado|alojado|envió|regaló|invitó|mandó|prestó|dejó|cedió|hizo\s+llegar|enviaron|regalaron|invitaron|mandaron|prestaron|dejaron|hicieron\s+llegar|alojó|alojaron)\b(?!\s+(?:\w+\s+){0,2}(?:mensaje|foto|enlace|pregunta|correo|tirad|plantad))'
          - '(?i)\brecibid[oa]s?\s+de\s+@[\w.]+[^.!?\n]{0,30}\b(?:para\s+(?:reseñar|probar|leer)|gratis|regalo)\b|\bejemplar\s+de\s+prensa\b|\bcon\s+todos\s+los\s+gastos\s+pagados\b|\bgastos\s+pagados\s+por\b'
          - '(?i)(?<!\w)(?:enviad[oa]s?|regalad[oa]s?|cedid[oa]s?|prestad[oa]s?)\s+por\s+(?=@|la\s+marca|la\s+editorial|la\s+casa)'
        guards: [unquoted, unnegated]
      - all:
          - pattern:
              - '(?i)(?<!\w)(?:la\s+marca|la\s+editorial|el\s+fabricante|el\s+hotel|el\s+equipo|el\s+restaurante|la\s+tienda|la\s+casa|ellos)\s+(?:me|nos)\s+(?:ha|han)?\s*(?:enviado|regalado|invitado|mandado|prestado|dejado|cedido|hecho\s+llegar|traído|obsequiado|alojado|envió|regaló|invitó|mandó|prestó|dejó|cedió|hizo\s+llegar|enviaron|regalaron|invitaron|mandaron|prestaron|dejaron|hicieron\s+llegar|alojó|alojaron)\b(?!\s+(?:\w+\s+){0,2}(?:mensaje|foto|enlace|pregunta|correo))'
              - '(?i)\b(?:me|nos)\s+(?:ha|han)\s+(?:cedido|dejado|prestado|enviado|regalado|mandado|invitado)\b(?!\s+(?:\w+\s+){0,2}(?:mensaje|foto|enlace|pregunta|correo|plantad|tirad))'
              - '(?i)\b(?:antes\s+de\s+que\s+salga|antes\s+(?:que\s+nadie|de\s+su\s+lanzamiento|del\s+lanzamiento)|en\s+primicia|en\s+exclusiva)\b'
              - '(?i)\b(?:invitad[oa]s?\s+(?:por|de)\s+(?:el|la|los)\s+(?:hotel|marca|casa|equipo|chef)|como\s+invitad[oa]s?\s+de|no\s+nos\s+dejaron\s+pagar|sin\s+pagar\s+nada|invitó\s+la\s+casa|corrió\s+a\s+cuenta\s+de)'
            guards: [unquoted, unnegated]
          - all:
              - mention: any
            none:
              - mention: own
  it:
    any:
      - pattern:
          - '(?i)@[\w.]+\s+(?:mi|ci)\s+(?:ha|hanno)\s+(?:gentilmente\s+)?(?:inviat[oaei]|mandat[oaei]|regalat[oaei]|invitat[oaei]|ospitat[oaei]|prestat[oaei]|spedit[oaei])\b(?!\s+(?:\w+\s+){0,2}(?:messaggi|foto|link|domand|mail))'
          - '(?i)\b(?:mi|ci)\s+(?:ha|hanno)\s+(?:inviat[oaei]|mandat[oaei]|regalat[oaei]|invitat[oaei]|ospitat[oaei]|prestat[oaei])\b[^.!?\n]{0,60}@\w'
          - '(?i)\b(?:in\s+regalo|in\s+omaggio|in\s+prestito|gratis)\s+(?:da|di|dal|dalla)\s+(?=@\w)|\b(?:ricevut[oaie]|avut[oaie])\b[^\n.!?]{0,30}\b(?:da|dal|dalla)\s+@\w'
          - '(?i)\b(?:viaggio\s+stampa|press\s+tour|soggiorno\s+offerto|ospite\s+di\s+(?=@)|ospiti\s+di\s+(?=@))'
          - '(?i)@[\w.]+\s+(?:mi|ci)\s+(?:ha|hanno)\s+(?:\w+mente\s+)?(?:inviat[oaei]|mandat[oaei]|regalat[oaei]|invitat[oaei]|ospitat[oaei]|prestat[oaei]|spedit[oaei]|dat[oaei]|offert[oaei]|fatto\s+(?:avere|provare|arrivare|assaggiare|recapitare)|lasciat[oaei]|portat[oaei]|omaggiat[oaei])\b(?!\s+(?:\w+\s+){0,2}(?:messaggi|foto|link|domand|mail|rispost|una\s+mano))'
          - '(?i)\b(?:ricevut[oaie]|arrivat[oaie])\b[^.!?\n]{0,30}\b(?:da|dal|dalla)\s+@[\w.]+[^.!?\n]{0,30}\b(?:in\s+anteprima|da\s+provare|per\s+provar\w+|in\s+regalo|in\s+prova)\b|\bin\s+anteprima\s+da\s+(?=@)|\bcopia\s+staffetta\b|\bspesat[oaei]\s+da\b'
          - '(?i)(?<!\w)(?:inviat[oaei]|regalat[oaei]|prestat[oaei]|offert[oaei])\s+(?:dal|dalla|da|dall'')\s*(?:@|marchio|azienda|casa\s+editrice|brand|hotel)'
        guards: [unquoted, unnegated]
      - all:
          - pattern:
              - '(?i)(?:l''azienda|il\s+marchio|il\s+brand|la\s+casa\s+editrice|l''editore|l''hotel|il\s+team|lo\s+chef|il\s+ristorante|il\s+negozio)\s+(?:mi|ci)\s+(?:ha|hanno)\s+(?:\w+mente\s+)?(?:inviat[oaei]|mandat[oaei]|regalat[oaei]|invitat[oaei]|ospitat[oaei]|prestat[oaei]|spedit[oaei]|dat[oaei]|offert[oaei]|fatto\s+(?:avere|provare|arrivare|assaggiare|recapitare)|lasciat[oaei]|portat[oaei]|omaggiat[oaei])\b(?!\s+(?:\w+\s+){0,2}(?:messaggi|foto|link|domand|mail|rispost))'
              - '(?i)\b(?:mi|ci)\s+(?:ha|hanno)\s+(?:prestato|inviato|regalato|mandato|spedito|invitato|offerto)\b(?!\s+(?:\w+\s+){0,2}(?:messaggi|foto|link|domand|mail|rispost))'
              - '(?i)\b(?:in\s+anteprima|prima\s+(?:che\s+esca|dell''uscita|del\s+lancio|di\s+tutti))\b'
              - '(?i)\bospit[ei]\s+(?:di|del|dell''|della|da)\b|\binvitat[oaei]\s+(?:dal|dalla|dall'')|\bsenza\s+pagare\b|\bnon\s+ci\s+hanno\s+fatto\s+pagare\b|\bin\s+prova\s+da\b'
            guards: [unquoted, unnegated]
          - all:
              - mention: any
            none:
              - mention: own

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
              (?! [^.!?…;\n]{0,300} \b (?: dms? | pms? | direct\s+message\w* | private\w* | inbox | e-?mail | mail(?:box)? | message\w* | ticket | form | contact\w* | in\s+touch | reach\s+out | reach\s+us | write\s+to | call\s+(?:us|our|the) | phone | helpline | hotline | portal | help\s*desk | customer\s+(?:care|service|support) | support\s+team | our\s+(?:\w+\s+)?(?:team|agents?|colleagues?|staff|advisors?) | chat | offline | \w+@ ) \b )
              (?! [^.!?…;,\n]{0,300} \b (?: sorry | apolog\w+ | thank\w* | thx | hi | hello | hey | dear | we\s+(?:hear|understand|appreciate|value|care|want\s+to|would\s+(?:like|love)|'d|'ll|will|are\s+(?:here|happy|committed|sorry|looking|keen)|can\s+(?:help|look|take|investigate|check|assist)|take\b|need\s+(?:your|a\s+few|some|more)|do\s+(?:understand|appreciate)|hope|never\s+want) | we'(?:d|ll|re\s+(?:here|happy|sorry|keen|looking|on\s+it|listening)) | i'(?:d|ll) | so\s+(?:that\s+)?we | let\s+us | happy\s+to | glad\s+to | here\s+to\s+help | look\s+into | get\s+back | frustrat\w+ | disappoint\w+ | upsetting | not\s+the\s+(?:experience|service|standard|way)|must\s+be | sounds? | hope | please | make\s+(?:it|this|things)\s+right | your\s+(?:order|booking|account|details|name|full|reference|postcode|e-?mail|feedback|satisfaction|experience|patience|opinion) | details | as\s+soon\s+as | asap | best | regards | cheers | team | bear\s+with | a\s+(?:great|lovely|nice)\s+day | great\s+question | good\s+question | important\s+to\s+us | that's\s+(?:not\s+(?:good|great|right|ok)|awful|terrible|strange|odd|weird|a\s+shame) | oh\s+no | this\s+is\s+not | we\s+want ) \b )
              (?= \W{0,12} [\p{L}\d]+ (?:\W+[\p{L}\d]+){2} )
      # a step to take here and now
      - pattern: '(?im)(?:^|[.!?…:;]\s|\s-\s|,\s(?:and|then)\s)\W{0,12}(?:@[\w.-]+\W+)*(?:(?:please|kindly|first|just|also|meanwhile|could\s+you|you\s+can|if\s+you\s+haven''t\s+already,?)\s+)*(?:try(?!ing)|ensure|make\s+sure|restart|reboot|reset|reinstall|uninstall|clear|sign\s+(?:in|out)|log\s+(?:in|out)|unplug|turn|press|hold|open\s+(?!a|an)|go\s+to\s+(?!our|the\s+contact)|update|disable|enable|delete|follow\s+(?:the|these))\b(?![^.!?\n]{0,120}\b(?:dms?|inbox|private|message|contact|chat|form|ticket)\b)[^.!?\n]{8,}'
      # a statement about a thing, however it is put
      - pattern: |-
          (?xim)(?: ^ | [.!?…;:\n]\s{0,4} | \s-\s | ,\s+(?:but|so|because|and\s+(?:we|it|the|they))\s | ,\s )
          (?! [^.!?…;\n]{0,300} \b (?: dms? | pms? | direct\s+message\w* | private\w* | inbox | e-?mail | mail(?:box)? | message\w* | ticket | form | contact\w* | in\s+touch | reach\s+out | reach\s+us | write\s+to | call\s+(?:us|our|the) | phone | helpline | hotline | portal | help\s*desk | customer\s+(?:care|service|support) | support\s+team | our\s+(?:\w+\s+)?(?:team|agents?|colleagues?|staff|advisors?) | chat | offline | \w+@ ) \b )
          (?! [^.!?…;,\n]{0,300} \b (?: sorry | apolog\w+ | thank\w* | thx | hi | hello | hey | dear | we\s+(?:hear|understand|appreciate|value|care|want\s+to|would\s+(?:like|love)|'d|'ll|will|are\s+(?:here|happy|committed|sorry|looking|keen)|can\s+(?:help|look|take|investigate|check|assist)|take\b|need\s+(?:your|a\s+few|some|more)|do\s+(?:understand|appreciate)|hope|never\s+want) | we'(?:d|ll|re\s+(?:here|happy|sorry|keen|looking|on\s+it|listening)) | i'(?:d|ll) | so\s+(?:that\s+)?we | let\s+us | happy\s+to | glad\s+to | here\s+to\s+help | look\s+into | get\s+back | frustrat\w+ | disappoint\w+ | upsetting | not\s+the\s+(?:experience|service|standard|way)|must\s+be | sounds? | hope | please | make\s+(?:it|this|things)\s+right | your\s+(?:order|booking|account|details|name|full|reference|postcode|e-?mail|feedback|satisfaction|experience|patience|opinion) | details | as\s+soon\s+as | asap | best | regards | cheers | team | bear\s+with | a\s+(?:great|lovely|nice)\s+day | great\s+question | good\s+question | important\s+to\s+us | that's\s+(?:not\s+(?:good|great|right|ok)|awful|terrible|strange|odd|weird|a\s+shame) | oh\s+no | this\s+is\s+not | we\s+want ) \b )
          (?= \W{0,12} (?:the|this|that|it|they|there|all|both|some|every)\b (?:\W+[\p{L}\d]+){3} )
  de:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:hallo|hi|liebe[r]?|danke|vielen\s+dank)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:ja|nein|noch\s+nicht|leider\s+(?:nein|nicht)|doch|beide|nur)\b'
      - pattern: '(?im)(?:^|[.!?…;:\n]\s{0,4}|\s-\s|,\s)(?![^.!?…;\n]{0,300}\b(?:dms?|pn|nachricht\w*|e-?mail|mail|ticket|formular|kontakt\w*|melde\w*|schreib\w*|schick\w*|wende\w*|ruf\w*|hotline|kundenservice|kundendienst|support|service|chat|\w+@))(?![^.!?…;,\n]{0,300}\b(?:dank\w*|entschuldig\w+|leid\b|bedauer\w*|verstehen|hallo|hi|liebe[rs]?|guten|gern\w*|freuen|hoffen|kümmern|prüfen|schauen|helfen|weiterhelfen|melden|bitte|kollegen|team|anliegen|unannehmlichkeiten|geduld|grüße|gruß|schönen|rückmeldung|feedback|bestellnummer|kundennummer|daten|name|wir\s+(?:sind|haben\s+ihre|nehmen|möchten|würden|werden|können)|so\s+schnell|ärgerlich|schade|frage|dann|damit|oder|und))(?=\W{0,12}\p{L}+(?:\W+[\p{L}\d]+){2})'
  fr:
    any:
      - pattern: '(?im)(?:^|(?<=[.!?…])\s)\W{0,12}(?:(?:bonjour|merci|salut)\b[^.!?,\n]{0,25}[,!.-]\s{0,4})?(?:oui|non|si|pas\s+encore|malheureusement\s+(?:non|pas)|les\s+deux|seulement)\b'
      - pattern: '(?im)(?:^|[.!?…;:\n]\s{0,4}|\s-\s|,\s)(?![^.!?…;\n]{0,300}\b(?:mp|dms?|message\w*|e-?mail|mail|ticket|formulaire|contact\w*|écri\w*|envoy\w*|appel\w*|joindre|téléphone|service\s+client|conseiller\w*|support|\w+@))(?![^.!?…;,\n]{0,300}\b(?:merci|désol\w+|excus\w+|regrett\w+|navré\w*|compren\w+|bonjour|salut|cher|chère|on\s+(?:vous|te|regarde|s''en|revient|va)|vite\b|nous\s+(?:sommes|allons|vous|pourrons|ferons|regard\w+|reviendrons|restons|prenons|avons\s+bien)|équipe\w*|aider|afin|pour\s+(?:que|vous|mieux)|n''hésitez|votre\s+(?:demande|numéro|commande|patience|retour|question|satisfaction)|vos\s+(?:coordonnées|références)|bonne\s+\w+|belle\s+\w+|cordialement|à\s+bientôt|svp|s''il\s+vous))(?=\W{0,12}\p{L}+(?:\W+[\p{L}\d]+){2})'
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
      "_signals/quoted_script.yaml",
###"""
# An order to say or post something, and the very words behind it.
summary: asks people to say or post exact words
languages:
  en:
    pattern:
      - '(?i)\b(?:asks?|asked|mentions?|moans?|complains?|calls?|raises?|questions?)\b[^"\n.!?]{0,60}[:,]\s*(?:(?:it''s|always|just|only|you\s+say|we\s+say)\s*:?\s*)?"[^"\n]{3,}\s[^"\n]{2,}"'
      - '(?i)(?:\b(?:agree|suggest|propose|recommend|like|e\.g\.|example|sentence|line|this|these|following|words|quote|oath|pledge|slogan|version)|\))\s*[.:]\s*"[^"\n]{3,}\s[^"\n]{2,}"'
      - |-
        (?ix)\b(?:post(?:s|ing)?(?!-)|tweet|retweet|repost|comment|write|say|tell|answer|reply|respond|repeat|use|share|caption|paste|drop|leave|type|read|read\s+out|put|include|mention|work|suggest|add|spread|shout|chant|change|sign|quote|copy|send|open\s+with|recommend|believe|publish|stick\s+to) \b [^".!\n]{0,90}? [\s:(,] "[^"\n]{2,}\s[^"\n]{2,}"
      - '(?i)\b(?:answer|reply|response|line|message|caption|text|sentence|slogan|wording|comment|one\s+sentence)\b[^"\n.!?]{0,60}?\b(?:is|are|was|be|goes|always|should\s+be)\b[^"\n.!?]{0,50}?"[^"\n]{2,}\s[^"\n]{2,}"'
      - '(?i)\b(?:say|comment|write|post|answer|reply|tell\s+\w+|mention|with\s+the\s+(?:words|caption|comment|line)|text|caption|bios?\s+to)\b[^"\n]{0,30}?"[^"\n]+\s[^"\n]+"'
      - '(?i)\b(?:text|caption|line|wording|says?|say|post|use|repeat|the\s+answer\s+is|it''s\s+always)\b[^"\n]{0,60}:\s*"?(?-i:[A-Z])[^"\n]{12,}'

"""###
    ),
    (
      "_signals/ready_words.yaml",
###"""
# Somebody wrote it already: a caption, a comment, a review, a letter, and where it lies.
summary: says that a text for others is ready
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:captions?|texts?|wording|lines?|sentences?|comments?|reviews?|testimonials?|recommendations?|tweets?|posts?|letters?|statements?|scripts?|templates?|answers?|repl(?:y|ies)|responses?|messages?|quotes?|talking\s+points?|copy|words|phrases?|story\s+texts?|versions|petition|captions?) \s+
        (?: (?:\w+\s+){0,3}? (?:is|are|'s|has\s+been|have\s+been) \s+ (?:now\s+|already\s+|all\s+)?(?:live|in\s+(?-i:[A-Z])\w+|attached|below|ready|written|drafted|prepared|approved|online|pinned|linked|waiting|in\s+the|on\s+our|on\s+the|here|done|filled)
          | (?:attached|below|ready|provided|supplied|in\s+your\s+(?:inbox|mailbox|folder|dms?)|in\s+(?:green|bold|blue|capitals)|in\s+(?:the|this|our)\s+(?:\w+\s+)?(?:doc|docs|document|drive|folder|sheet|comments|link|bio|wiki|channel|group|post|kit|pack|green|pdf|e-?mail|chat)|here\s*(?=[:👇]|$|\n)|underneath|follows?)
          | (?:(?:that|which)\s+)?you \s+ can \s+ (?:just\s+)?(?:use|post|paste|copy|send|say|share|read|sign)
          | to \s+ (?:use|post|paste|copy|send|say|share|read\s+out|memori[sz]e|drop|repeat|choose\s+from)
          | for \s+ (?:(?:\w+\s+)?(?:friends|critics|neighbours|journalists|reporters|relatives|customers)\b|instagram|facebook|linkedin|tiktok|your|you|everyone|your|all|every|our\s+\w+|fans|staff|members|employees|creators|ambassadors|partners|parents|volunteers|supporters|the\s+(?:team|podcast|shoot|call|interview)|family|tonight|today|tomorrow|friends|whatsapp|december|january|launch|\w+day)\b )
      - |-
        (?ix)\b(?:suggested(?!\s+i\b)|sample|draft|drafted|ready|ready-made|ready-to-\w+|pre-?written|pre-?approved|prepared|scripted|canned|example|proposed|recommended|approved|agreed|official|ghost-?written|model|numbered|attached|brand|key|standard|praise|set) \s+ (?:\w+\s+)? (?:tweets?|posts?|captions?|intros?|wording|texts?|repl(?:y|ies)|comments?|messages?|copy|reviews?|statements?|lines?|scripts?|testimonials?|quotes?|letters?|language|responses?|answers?|sentences?|templates?|words)\b
      - |-
        (?ix)\b(?:repl(?:y|ies)|comment|review|caption|text|post|tweet|letter|statement|message|answer|response|recommendation|testimonial|story) \s+ (?:templates?|scripts?|texts?|idea|wording|library|bank|sheet)\b | \b(?:templates?|scripts?|cheat\s+sheet) \s+ for \s+ (?:your|our|the|all|a|an|every) \s+ (?:\w+\s+){0,2}?(?:reviews?|posts?|comments?|letters?|replies|feeds?|profiles?|stor(?:y|ies)|channel|accounts?)
      - |-
        (?ix)\b(?:we|i|our\s+\w+(?:\s+\w+)?|marketing|the\s+(?:agency|team|board|office|press\s+office)|hr|they)(?:'ve|\s+have|\s+has)? \s+ (?:already\s+|just\s+|even\s+|all\s+)?(?:pre-?)?(?:written|wrote|drafted|prepared|filled|put\s+together|typed\s+up|collected|ghost-?written|made) \s+ (?:\w+\s+){0,4}?(?:posts?|captions?|tweets?|texts?|reviews?|comments?|letters?|words|lines|sentences|scripts?|statements?|answers?|templates?|it|them|one|recommendation|testimonial)\b
      - '(?i)\b(?:here(?:''s|\s+is|\s+are)|below\s+(?:you''ll\s+find|are|is)|find\s+below|attached:?|use\s+(?:this|these|our|the)|your(?!\s+(?:next|fav\w+))|these\s+are)\s+(?:\w+\s+){0,3}?(?:captions?|scripts?|texts?|lines?|sentences?|comments?|templates?|statements?|answers?|wording|testimonial|talking\s+points?|words\s+to|(?:tweets?|posts?|reviews?|letters?|quotes?|paragraphs?)(?=\s+(?:for\s+(?:you|each|all|every|your)|to\s+(?:post|share|send|copy|sign)|you\s+can)))\b(?!\s+(?:competition|of\s+code))'
      - '(?i)\b(?:suggested|sample)\s+text\b|\bsomething\s+like\s*:|\b(?:text|wording|caption|message|line|lines|script|copy|words|post|comment|statement|answer|sentence)\s*(?:\([^)\n]{0,40}\)\s*)?:\s*["''“]|\bcopy\s+(?:any|one|all)\s+of\s+(?:the|these)\b|\bit''s\s+always\s*:?\s*"|\bin\s+these\s+words\b|\buse\s+(?:our|the|these|this)\s+(?:\w+\s+)?(?:words|caption|wording|line|text|sentence|phrase|script)\b'
      - '(?i)(?:^|[.!?:]\s+|\n)(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|\d+)\s+(?:\w+\s+)?(?:captions|comments|tweets|testimonials|sentences|lines|replies|quotes|phrases)\b(?!\s+(?:later|from|about\s+our|on\s+our|were|below\s+the))'
      - '(?i)\b(?:scripts?|captions?|talking\s+points|templates?|wording|statement)\b[^.!?\n]{0,40}\b(?:is|are)\s+(?:now\s+)?(?:in|on)\s+(?:the|our|your)\s+(?:portal|drive|folder|wiki|doc|hub|kit|group|channel|inbox|bio|pinned)|\b(?:use|print|sign|copy|send|post|paste)\s+ours\b|\b(?:two|three|four|five|\d+)\s+(?:sentences|lines|phrases)\s+(?:in|from)\s+the\s+(?:mail|e-?mail|doc|memo|kit|folder|briefing)'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/regrets.yaml",
###"""
# The reply opens with regret, or with thanks for a report: what is said to people with a problem.
summary: begins with regret, or with thanks for telling
languages:
  en: { pattern: '(?i)\A\W*(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey|dear|oh|eek|ah)\b[^.!?\n]{0,20}[,!.-]?\s*)?(?:(?:we(?:''re|\s+are)|i(?:''m|\s+am)|so|very|really|terribly)\s+)*(?:(?:so|very|really|truly)\s+)?(?:sorry(?!,?\s+(?:no\b|we\s+don''t|not\b|sold|that''s\s+not|only|but\s+we\s+don''t))|apologies|oh\s+(?:no|dear)|dear\s+(?:me|oh)|no\s+way|ouch|yikes|ugh|oops|that''s\s+(?:a\s+(?:pity|shame|pain|nuisance)|annoying|not\s+(?:nice|good|great|ideal|the))|what\s+a\s+(?:shame|pity|pain|nuisance)|(?:thanks|thank\s+you)\s+for\s+(?:reporting|telling|letting|flagging|raising|pointing|the\s+(?:heads|report|hint|warning|feedback))|poor\s+(?:thing|you|\w+!)|eek|argh|aw+|glad\s+you(?:''re)?\s+(?:\w+\s+)?(?:ok|okay|safe|alright|unhurt)|sad\s+to|we\s+(?:understand|hear\s+you|get\s+it|know\s+how)|noted)\b' }
  de: { pattern: '(?i)\A\W*(?:(?:hallo|hi|liebe[r]?|oh)\b[^.!?\n]{0,20}[,!.-]?\s*)?(?:das\s+)?(?:tut\s+(?:uns|mir)\s+(?:\w+\s+)?leid|entschuldig\w+|sorry|schade|ärgerlich|oh\s+(?:nein|je|weh)|wie\s+(?:ärgerlich|schade|blöd)|(?:das\s+)?(?:ist|klingt)\s+(?:\w+\s+)?(?:ärgerlich|schade|blöd|unschön|nicht\s+toll|unangenehm|nicht\s+schön)|danke\s+für\s+(?:den\s+hinweis|die\s+(?:info|meldung|rückmeldung))|wir\s+(?:verstehen|bedauern))\b' }
  fr: { pattern: '(?i)\A\W*(?:(?:bonjour|bonsoir|oh)\b[^.!?\n]{0,20}[,!.-]?\s*)?(?:(?:nous\s+sommes|je\s+suis|sincèrement|vraiment)\s+)*(?:désolée?s?|navrée?s?|mince|aïe|oups|zut|quel\s+dommage|dommage|(?:toutes\s+)?nos\s+excuses|pardon|nous\s+(?:regrettons|comprenons)|merci\s+(?:de|pour)\s+(?:nous\s+(?:le\s+|l'')?(?:signaler|avoir)|votre\s+signalement|le\s+signalement))\b' }
  es: { pattern: '(?i)\A\W*(?:(?:hola|buenas)\b[^.!?\n]{0,20}[,!.-]?\s*)?(?:lo\s+(?:sentimos|siento|lamentamos)|sentimos|lamentamos|vaya|ay\b|uf\b|qué\s+(?:pena|lástima|faena|mal)|perd[oó]n|disculp\w+|gracias\s+por\s+(?:avisar|el\s+aviso|contárnoslo)|entendemos)\b' }
  it: { pattern: '(?i)\A\W*(?:(?:ciao|buongiorno|salve|oh)\b[^.!?\n]{0,20}[,!.-]?\s*)?(?:ci\s+(?:spiace|dispiace|scusiamo|rincresce)|mi\s+dispiace|scus\w+|che\s+peccato|peccato|accidenti|ahi|ops|grazie\s+(?:della|per\s+la)\s+segnalazione|capiamo)\b' }

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
      "_signals/same_words.yaml",
###"""
# No word may differ, everybody at once.
summary: wants the same words from everybody
languages:
  en:
    pattern:
      - |-
        (?ix)\b(?:
          word[\s-]for[\s-]word | verbatim | (?<!say\s)exactly (?:\s+(?:like\s+(?:that|this)|these|this|as|so))? \s*(?=[,.:)]|$|\n|\s+(?:as|like|these|this|the)) | to \s+ the \s+ letter | (?:same|identical|exact) \s+ (?:exact\s+)?(?:wording|words|text|caption|phrasing|sentence|line|post|comment)s? | (?:do\s+not|don't|please\s+don't|never|no\s+need\s+to) \s+ (?:alter|change|edit|improvise|rewrite|reword|tweak|touch|vary|deviate|add\s+anything) | (?:no|without) \s+ (?:edits?|editing|changes|alternatives|variations?|deviations?|exceptions|rewording|improvis\w+) | change \s+ nothing | that(?:'s|\s+is) \s+ all \s+ (?:we|you)(?:'ll|\s+will)?\s+say | no \s+ own \s+ words | signed \s+ (?:it\s+)?off | learn \s+ (?:them|it|these|this) \b | by \s+ heart | in \s+ the \s+ first \s+ sentence | line \s+ by \s+ line | (?:the\s+)?wording \s+ is \s+ \w+ | keep \s+ the \s+ (?:hashtags?|text|wording|words|emoji) | one \s+ by \s+ one | as[\s-]is \b | as \s+ (?:it|they)\s+(?:is|are|stands?) | read \s+ as \s+ is | (?:nothing|anything) \s+ (?:more|else) \b | only \s+ (?:with|say|answer|use) | may \s+ only \s+ say | (?:one|a\s+single) \s+ voice | one \s+ message | all \s+ (?:together|at\s+once) | everyone,? \s+ at \s+ (?:once|\w+) | at \s+ (?:\d{1,2}(?::\d\d)?\s*(?:am|pm|a\.m\.|sharp)?|noon|nine|eight|midnight)\b (?=[^\n]{0,25}(?:$|[.,!:]|all|everyone|sharp|together)) | gets? \s+ edited \s+ out | will \s+ be \s+ corrected | deviations | use \s+ (?:it|this|them) \s+ (?:at|everywhere|as\s+(?:it\s+)?is|on\s+(?:every|all)) | not \s+ (?:yours|"[^"\n]{2,30}") \s*[.:,] | our \s+ (?:caption|words|wording|text|line|sentence) | whoever \s+ you \s+ are | it's \s+ always | is \s+ always | learn \s+ them \s+ by \s+ heart | stick \s+ to \s+ (?:the|our|this) \s+ (?:script|line|wording|text|message|words) | just \s+ that \s*(?:$|[.!]) | from \s+ as \s+ many \s+ accounts | different \s+ one \s+ each | as \s+ many \s+ (?:as|accounts)
          | (?:one|pick|choose|use|select|take)\s+ (?:\w+\s+){0,3}?(?:per|each|a)\s+(?:day|person|article|employee|member) | (?:pick|choose|select) \s+ (?:one|two|three|\d|the\s+one|any)\b | ten \s+ versions | vary \s+ the \s+ wording | rotate \s+ them
        )
    guards: [unquoted]

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
      "_signals/script_points.yaml",
###"""
# How much a post scripts other people, in points. A quotation alone, or a request to share alone, is
# everyday life; the very words, ready, the same for all and under private names are not.
summary: scripts other people, in points
languages: [en]
min_score: 4
score:
  - when: { signal: ready_words }
    add: 2
  - when: { signal: quoted_script }
    add: 2
  - when: { signal: own_account }
    add: 2
  - when: { signal: same_words }
    add: 1
  - when: { signal: hides_source }
    add: 2
  - when: { signal: when_asked }
    add: 2
  - when: { signal: crowd }
    add: 1
  - when: { signal: post_order }
    add: 1
  # dictated: the order is to publish, and the words stand behind it
  - when:
      pattern: '(?i)\b(?:posts?|repost|retweet|tweet|upload|caption|share|publish|paste|add\s+(?:this|the|our)\s+(?:comment|line|text|sentence)|comment|story|under\s+(?:the|every|each|our)\s+\w+|in\s+the\s+(?:chat|comments))\b[^".!\n]{0,70}"[^"\n]{3,}\s[^"\n]{2,}\s?[^"\n]*"(?!\s*(?:and|to)\s+(?:i''ll|i\s+will|get|win|enter|receive|download|if))'
      guards: [imperative]
    add: 1
  # words of praise or of a private opinion, in quotation marks
  - when:
      pattern: '(?i)"[^"\n]*\b(?:i|i''m|i''ve|i''d|my|mine|me|best|love[ds]?|loving|proud|great|greatest|amazing|obsessed|worth|never|always|finally|support|happy|fav(?:ou?rite)?|perfect|trust|lovely|beautiful|easy|easier|fair|fairer|cheaper|better|saved?|saves|excellent|recommend|game[\s-]changer|life[\s-]changing|wish|hooked|nothing\s+beats|can''t|thank|thrilled|excited|honou?red|no\s+complaints|five\s+stars|gem|safe|stronger|fast(?:er)?|deserves?|stand\s+with|say\s+no|say\s+yes|anyone\s+else|has\s+anyone)\b[^"\n]*"'
    add: 1
  # a form to fill in
  - when:
      pattern: '(?i)\b(?:swap\s+in|fill\s+in|insert|put\s+in|just\s+add|only\s+add|add|put)\s+(?:your|a)\s+(?:\w+\s+)?(?:name|names|town|town''s|city|photo|selfie|smile|signature|team|branch)\b|\[(?:your\s+)?(?:name|town|city|adjective|product|team|reason|brand)[^\]\n]{0,20}\]'
    add: 1

"""###
    ),
    (
      "_signals/sells.yaml",
###"""
# For shares and counts: whether the point of a post is to sell, whatever it gives beside. An offer alone
# may be news ("free entry on Sunday"); with an order to buy it sells.
summary: a post whose point is to sell, for counting
languages:
  en:
    any:
      - signal: promotional
      - all:
          - signal: offer
          - pattern: '(?i)\b(?:order(?!\s+(?:to|of|for|in)\b)|buy|shop(?=\s+(?:now|here|the|our|online|today|at))|get\s+(?:yours|it|them|one|two)|grab|book(?=\s+(?:now|here|your|a|today|online|at))|add\s+(?:it\s+)?to\s+(?:your\s+)?(?:cart|basket|bag)|sign\s+up|pre-?order|save\s+(?:up|\d)|use\s+(?:the\s+)?code|with\s+code)\b'
            guards: [unquoted, unnegated]
  de:
    all:
      - signal: offer
      - pattern: '(?i)(?:\b(?:jetzt|gleich|heute|hier|schnell|noch)\s+(?:\w+\s+){0,2}?(?:bestell|kauf|sicher|buch|hol|zugreif|shop)\w*|\b(?:bestellt|bestelle|bestellen\s+sie|kauft|kaufe|kaufen\s+sie|holt|hol\s+dir|sichert?\s+(?:euch|dir)|sichern\s+sie|bucht|buche|greift\s+zu|greif\s+zu|spart|sparen\s+sie|zum\s+(?:shop|angebot)|nur\s+(?:heute|noch|bis)|mit\s+(?:dem\s+)?(?:gutschein|rabatt|aktions)?code)\b)'
        guards: [unquoted, unnegated]
  fr:
    all:
      - signal: offer
      - pattern: '(?i)\b(?:commandez|achetez|profitez|réservez|craquez|foncez|à\s+saisir|offrez-vous|économisez|ajoutez\s+au\s+panier|abonnez-vous|commander|dépêchez|avec\s+le\s+code|code\s+promo|jusqu''(?:à|au)\s+\w+\s+(?:seulement|soir)|aujourd''hui\s+seulement|dernier\s+jour)\b'
        guards: [unquoted, unnegated]
  es:
    all:
      - signal: offer
      - pattern: '(?i)\b(?:compra|comprad|compre|cómpral\w+|pide|pídel\w+|pedid|reserva|reservad|aprovecha|aprovechad|llévate\w*|llevaos|hazte\s+con|consigue|ahorra|ahorrad|solo\s+hoy|últimos?\s+días?|con\s+el\s+código|cupón)\b'
        guards: [unquoted, unnegated]
  it:
    all:
      - signal: offer
      - pattern: '(?i)\b(?:compra|comprate|acquista|acquistate|ordina|ordinate|ordinal\w+|prenota|prenotate|approfitta|approfittate|approfittane|risparmia|risparmiate|prendi\w*|solo\s+(?:oggi|per\s+oggi|fino)|ultimi\s+giorni|con\s+il\s+codice|codice\s+sconto)\b'
        guards: [unquoted, unnegated]

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
          - '(?i)(?:\A|[\n!?]|\.\s)(?![^.!?\n]*\b(?:helpline|hotline|phone\s+lines|lines\s+(?:are|open)|customer\s+(?:service|care)|(?:call|ring)\s+(?:us|our|the)|live\s+chat|hilft|hotline|kundenservice|service\s+client|atención\s+al\s+cliente|servizio\s+clienti)\b)[^\n!?]*?\K(?<![\w@#+.])(?<!\d[\s/-])(?!24/7|24\s?(?:h\b|hours|stunden|heures|horas|ore)|7\s+(?:days|tage)|0\d{2,}|48\s?(?:h\b|hours)|1000?\s?%)[£€$]?\d{1,5}(?:[.,:]\d+)*(?!\s?[\d/()-]{4,})(?:\s?(?:%|€|£|\$))?(?![\w]*\d{5})(?![^.!?\n]*\b(?:helpline|hotline|phone\s+lines|lines\s+are|customer\s+(?:service|care)|live\s+chat)\b)'
  en:
    any:
      - pattern:
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:hi|hello|hey|dear|thanks|thank\s+you|sorry|oh|well|ah)\b[^.!?\n]{0,20}[,!.-]\s*)?(?:yes|absolutely(?!\s+love)|definitely|certainly|indeed|sure(?!\s+(?:thing|we)|,?\s+(?:please\s+)?(?:dm|message|email|contact|send))|no(?!\s+(?:worries|problem|idea|comment|clue|need\s+to\s+(?:worry|apologi))|thing)|yep|yup|nope|yeah|nah|correct|exactly|of\s+course\s+(?:you|it|we\s+do|they)|not\s+(?:yet|currently|at\s+the\s+moment|any\s?more|really|quite|until|this|on|in|for|before|at\s+all)|unfortunately,?\s+(?:not|it|they|the|we(?!\s+(?:can''t|cannot|are\s+unable|are\s+not\s+able)\s+(?:to\s+)?(?:comment|discuss|say|share|help|answer|give|go))|no|you|there)|sadly,?\s+(?:not|it|they|the|we|no|there)|both\b(?!\s+(?:are\s+|is\s+)?(?:just\s+|so\s+|absolutely\s+)?(?:amazing|great|lovely|fantastic|brilliant|awesome|wonderful|fab|gorgeous|incredible|beautiful))|neither|either\b|only\s+(?!time|human|the\s+(?:best|finest|freshest)|good)|never(?!\s+(?:say|stop|miss|fear))|always\s+(?!here|happy)|it\s+(?:is|does|will|has|can|was|did|should)|they\s+(?:are|do|will|have|can|were|did)|you\s+(?:can|do|don''t|should|need|may|could|won''t|have\s+to|must)(?!\s+(?:be\s+disappointed|regret|always\s+|also\s+)?(?:be\s+disappointed|regret|contact|reach|dm|message|e-?mail|call|ring|find\s+(?:all|every|more|out|it|this|the\s+answer)|check|visit|see\s+(?:our|the|all)|ask|speak|talk|wait|to\s+(?:contact|ask|speak|call|check|wait|e-?mail|get\s+in)|wish\s+to|consult|refer|rely|trust|count))|we\s+(?:do|don''t|did|didn''t|have|haven''t|had|sell|stock|open|close|closed|moved|fixed|changed|ship|deliver|use|made|make|accept|take\s+(?:cash|cards?|dogs?)|charge|stopped|started|ran|lost|found|forgot|missed|broke|were|was|only|added|removed|put|sent|refunded|replaced|opened|got\s+it\s+wrong|charged|switched|plan\s+to|expect\s+(?!to\s+hear)))\b(?!\s+(?:hear|value|love|appreciate|understand|apologi|listen|everything\s+(?:we|in)|our\s+(?:best|utmost)|you(?:r)?\s+(?:feedback|message|question|comment)|something\s+for|passed|forwarded|noted|flagged|raised|received|shared|lots|plenty|so\s+much|exciting|a\s+dedicated|really|with\s+love|by\s+hand\s+with\s+love))'
          - |-
            (?ix)\b(?:
              because | due \s+ to | caused \s+ by | that's \s+ why | the \s+ reason | in \s+ order \s+ to (?!\s+(?:help|assist|look)) | so \s+ that (?!\s+(?:we|i|our)\b) | instead \s+ of | unless | except | until | (?<!line\s)(?<!lines\s)(?<!agents\s)(?<!team\s)(?:is|are|was|were|it's|they're|that's) \s+ (?:not\s+|now\s+|still\s+|already\s+|only\s+|just\s+|all\s+|fully\s+|usually\s+|always\s+|being\s+)*(?:called|made(?!\s+with\s+(?:\w+\s+)?(?:love|care|passion|heart))|fixed|sold|out|closed|open|back|free|included|available\s+(?:in|at|from|on|until|for)\b(?!\s+(?:our|the)\s+(?:web|site|app))|compatible|safe|possible|allowed|waterproof|dishwasher|replaced|repaired|printed|refunded|discontinued|delayed|cancelled|moved|broken|down|slow|gone|ready|on\s+(?:its|the\s+way|sale|\w+day)|in\s+(?:the\s+(?!dna|works)|stock|settings|your)|under\s+(?!review|investigation|consideration)|behind|next\s+to|between|from\s+(?!all|our\s+hearts)|the\s+(?:same|left|right|old|new|small|big|one|blue|red|green|white|black)|a\s+(?:known|bug|mistake|typo|fault|matter|setting|small|different|legal|single|supplier)|made\s+(?:of|from|in)|about\s+(?:\w+)|around|wool|cotton|vegan|gluten|organic|recyclable|washable|plastic|leather|steel)
            | (?:costs?|takes|lasts?|opens?|closes?|arrives?|departs?|leaves|ships?|runs|works|fits|contains?|weighs|measures|supports|needs|requires|starts|ends|expires|holds|covers|applies|includes?|happens?|depends\s+on|comes\s+(?:with|in|from|out|back|off)) \s+ (?!hard|tirelessly|around|with\s+great)
            | (?:it|this|that|they|he|she|there|one|the\s+(?!(?:\w+\s+)?(?:team|staff|agent|colleagues?|department)\b)\w+(?:\s+\w+)?) (?:'ll|\s+will|\s+won't|\s+(?:would|should|might|may|could|can)(?:n't|\s+not)?|'s\s+(?:a|an|no|been|only|one|in|on|at|under|the)\b(?!\s+(?:question|one|matter)?\s*for\s+(?:our|the|your)\b)(?!\s+(?:(?:really|very|truly|such\s+an?)\s+)?(?:great|good|lovely|interesting|excellent|super|wonderful|important|website|site|team|pleasure|secret|shame|pity|priority|fair|brilliant|fantastic))|\s+(?:is|are)\s+(?:a|an|no|one|two|three|also|both)\b(?!\s+(?:(?:really|very|truly)\s+)?(?:great|good|lovely|interesting|excellent|super|wonderful|important|priority|pleasure|top|question|number\s+one))|'s\s+not|\s+isn't|\s+aren't|\s+doesn't|\s+don't|\s+didn't|\s+can't|\s+hasn't|\s+has\s+(?!all\b|everything|more\b|lots|been\s+(?:passed|forwarded|shared|noted|received|raised))|\s+have\s+(?!been\s+(?:passed|forwarded|shared|noted|received|raised))) \s*+ (?!be\s+(?:in\s+touch|frustrating|annoying|disappointing|upsetting|stressful|revealed|announced|assigned|delighted|able|more\s+than)|assist|help|sort|take\s+care|advise|know|answer|see\s+what|guide|do\s+the\s+talking|look|let\s+you|reply|be\s+able|disappoint|feel\s+frustrating|get\s+back|contact|reach|look\s+into|respond|be\s+(?:happy|glad|delighted|able\s+to\s+help)|help\s+you|love)
            | (?:(?:un)?fortunately|currently|at\s+the\s+moment|right\s+now|for\s+now),? \s+ (?:it|there|they|the|you|this|that|only|we\s+(?:don't|only|do\s+not|can't\s+(?:take|ship|offer|sell|open|accept)))
            | (?<!you\s)(?<!ya\s)(?:on|by|from|until|till|every|since|after|before|between) \s+ (?:early\s+|late\s+|next\s+|this\s+|the\s+)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|tomorrow|tonight|noon|midnight|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|lunch|next\s+\w+|mid-\w+) | (?:this|next|last) \s+ (?:spring|summer|autumn|winter|month|year|week's|january|february|march|april|june|july|august|september|october|november|december) | (?<!you\s)(?<!ya\s)(?:tonight|tomorrow|yesterday)\b(?![\s!.\p{So}\p{Cf}\p{Mn}]*\z)
            | (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|twice|double|third|quarter|dozen|couple\s+of) \s+ (?!thumbs|cents|heads) (?:\w+) | (?:north|south|east|west|left|right|upstairs|downstairs|ground|first|second|top|back(?!\s+of\s+(?:your|the)\s+(?:card|bill|letter|statement|pack|packet|box|ticket))|front|rear|bottom) \s+ (?:floor|door|side|of|entrance|drawer|shelf|corner|page|row|lift|wall|panel)
            )
          - '(?i)\b(?:sorry|sadly|thanks|unfortunately|afraid|regrettably)\s*,?\s+(?:but\s+)?(?:no|not|yes|none|only)\b(?!\s+(?:idea|clue|comment|sure|able|worries|problem))|\bafraid\s+so\b|\bi''ll\s+(?:cancel|refund|change|add|book|switch|reset|resend|replace|swap|do\s+(?:it|that))\b'
          - '(?i)\A(?![^\n]*\b(?:dm|pm|message|privately|private|inbox|e-?mail|ticket)\b)[^\n]*?\b\K(?:tell|give|show|send)\s+us\s+(?:your|the|a|which|what)\s+\w+[^.!?\n]*\band\s+(?:we|i)(?:''ll|\s+will|\s+can)\b'
          # a step to take, or a word of help that stands as an order
          - '(?im)(?:^|(?<=[.!?…,:;>→-])\s|\b(?:please|then|and|or|just|try|first)\s+)[^\p{L}\p{N}\n]*(?:go\s+(?:to|into|back)\s+(?!our\s+(?:website|site|page)|the\s+website)|open\s+(?!a\s+(?:ticket|case))|press|hold\s+(?!tight)|tap|click|select|choose|turn|switch|try\s+(?!our)|set|restart|reboot|reset|unplug|plug|update\s+(?!you)|reload|clear\s+(?:the|your)|remove|put|cut|wait\s+(?:for|until|a|ten|about)|ask\s+(?:for|at|the)|bring|take\s+(?!a\s+look|care)|use\s+(?!our|(?:the|this)\s+(?:contact|web|online|feedback|enquiry|support)?\s*(?:form|chat|portal|chatbot|hotline))|scroll|log\s+(?:in|out|into)|type|enter|download|reinstall|install|uninstall|delete|disable|enable|rinse|wash|water|feed|charge|scan|wipe|loosen|tighten|twist|pull|push|lift|slide|unscrew|soak|freeze|boil|bake|stir|swap|replace|mix|measure|check\s+(?:your|the|that|if|whether|under|inside|behind)\s+(?!(?:\w+\s+)?(?:website|site|faqs?|labels?|packag\w+|app|page|terms|manual|policy|menu|timetable|descriptions?|listings?|brochure|contract|blog|bio|profile|stories|small|feed|planner|tracker|calendar|schedule|inbox|dms?|messages|requests|range|collection|shop)\b)|sign\s+(?:in|out)|follow\s+(?:the|these)\s+steps|keep\s+(?:it|the|your\s+(?:receipt|ticket))|leave\s+(?:it|the)|look\s+(?:under|in\s+the|behind|for\s+the)|settings\s*(?:>|->|→)|menu\s*(?:>|->|→)|in\s+(?:the\s+)?(?:settings|menu|drawer)|under\s+(?:the\s+)?(?:settings|account|menu|base|lid)|from\s+(?:the|your)\s+(?:menu|app|settings))\b'
          - '(?i)\b(?:refunded|fixed|replaced|re-?shipped|resent|corrected|rebooked|cancelled\s+(?:it|your)|credited|sold\s+out|out\s+of\s+stock|back\s+in\s+stock|known\s+issue|our\s+(?:mistake|fault)|my\s+(?:mistake|fault)|you''re\s+right|you\s+are\s+right|good\s+catch|patch|workaround)\b'
          # a counter-question that moves the matter on
          - '(?i)\b(?:which|what|where|when|did|does|is|are|do)\s+(?:\w+\s+){0,2}?(?:your|the|it|version|model|size|colou?r|device|branch|date|order|light|error|store|browser|flight|train)\b[^.!?\n]*\?'
      # a sentence with none of the courtesies in it, or what is left of one behind "sorry," and before ", thanks"
      - pattern: '(?im)(?:\A|\n|[.!?…](?=\s|[^\x00-\x7F])[^\S\n]*+|(?:\A|(?<=[.!?…\n]\s))[^\p{L}\p{N}\n]{0,8}+(?:(?:so|very|really)\s+)?(?:thanks?|thank\s+you|thx|cheers|many\s+thanks|sorry|apologies|hi|hello|hey|dear|good\s+(?:morning|afternoon|evening|question|point|spot|shout)|(?:great|fab|lovely|excellent|love\s+this|love\s+that)\s+question|hand\s+on\s+heart|oh|ah|ooh|well|hm+|sadly|unfortunately)(?:\s+(?:so\s+much|a\s+lot|again|about\s+that|for\s+(?:asking|checking|the\s+question|your\s+question|your\s+patience|the\s+\w+)|to\s+hear|(?-i:\p{Lu})\p{L}+|there|@\w+)){0,2}\s*(?:,(?!\s*\p{Lu}\p{Ll}+[!.\s\p{So}x]*\z)|[:;]|\s-|\s\p{So})\s*)(?![\s^~@-]*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?(?:\s+(?:from|at)\s+\w+)?\s*(?:x+|[\p{So}\s])*\z(?<![.!]))(?=[^\n.!?…]*\p{L}{2})(?!\W{0,6}[\^~-]\s?\p{L}{1,12}\W{0,6}$)(?!(?:(?!,\s*(?:sorry|thanks|thank\s+you|cheers)\b(?:\s+[\p{L}'']+){0,4}[^\p{L}\n]{0,8}(?:\z|[\n.!?…]))[^\n.!?…])*\b(?:(?:hi|hello|hey|dear)\s+(?:there|(?-i:\p{Lu})\p{L}+)\b|(?:hiya|heya|howdy)\b|have\s+(?:you\b|an?\s)|can''t\s+wait|cannot\s+wait|browse|collection|crafted|finest|freshest|listed\s+on|affordable|planner|tracker|could\s+be\b\W*\z|could\s+be\W*[.…]|maybe\b|perhaps\b|handles?\b|handled|directly|prices?\s+are|ingredients\s+are|heroes|journey\b|travels\b|trip\b|not\s+(?:\w+\s+)?sure|(?:can''t|cannot|couldn''t|unable\s+to|not\s+able\s+to)\s+(?:\w+\s+)?(?:say|discuss|comment|share|confirm|tell|disclose|go\s+into|advise)|line\s+is|thank\w*|thx|ty\b|cheers|sorry|apolog\w*|regret|question|questions|suggestion\w*|point\b|messag\w*|dms?\b|pms?\b|inbox|e-?mail\w*|mail\b|contact\w*|(?:call|ring|phone)\s+(?:us|our|the\s+(?:number|office|desk|team|box|helpline|store|shop)|on|centre|center)\b|helpline|hotline|reach\w*|touch|feedback|comment\w*|input|thoughts|interest\w*|(?:your|for|with)\s+(?:continued\s+)?patience|patience\s*,|patient\b|bear\b|understand\w*|frustrat\w*|inconvenien\w*|disappoint\w*|experience\w*|appreciat\w*|valu\w+|lov\w+|hate|sad\b|hear\w*|listen\w*|car(?:e|es|ed|ing)\b|cherish|passion\w*|priorit\w+|mission|commit\w*|dedicat\w*|seriously|transparen\w*|happy\s+\w+ing|all\s+about|important|refer\b|recommend\w*|suggest\w*|wrong\s+with|biased|boards|(?:very|really|quite|so)\s+(?:good|nice|cute)|job\b|watch\s+out|future|happy\s+place|adventures?\b|ticket\b|winners|favou?rites?|something\s+we|proud\w*|pride|striv\w+|aims?\b|believ\w+|dream\w*|hearts?\b|dna|family|famil\w+|communit\w+|journey|team\w*|colleague\w*|staff|agents?|handlers?|department\w*|support\w*|services?\b|experts?|advis\w*|specialist\w*|dealers?|website|site\b|web\b|google|faqs?|help\w*|assist\w*|happy|glad|delight\w*|thrill\w*|excit\w*|honou?r\w*|grateful|hop(?:e|es|ing)\b|looking|look\b|forward\w*|wait\s+(?:and|for\s+it|to|until|times?)\b|waiting|soon\w*|stay\b|tuned|watch\b|keep\s+(?:an\s+eye|your\s+eyes|in\s+touch|watching|following|us|up|smiling|it\s+up|being|supporting|checking|you)\b|eyes\b|posted|secret|surpris\w*|reveal\w*|announc\w*|details?\b|info\w*|updates?\b|news\w*|follow\w*|subscribe|notif\w*|bio\b|link\b|blog|stories|socials?|channels?|apps?\b|brochure|manual|handbook|polic\w+|terms|t&cs|conditions|contract|label\b|description|menu\b|check(?:ing)?\s+(?:out|our|the|your|with|in|back|it|this|that|again)\b|visit\w*|see\b|you''re\s+welcome|(?:always|warm|warmly|very)\s+welcome|welcom\w+\s+(?:to|your|all|you|feedback)|enjoy\w*|lovely|great\w*|amazing|awesome|fantastic|wonderful|brilliant|gorgeous|delicious|yum\w*|wow|yay|aw+\b|haha\w*|lol|cool|fab\w*|noted|pass\w*|shar\w+|flag\w*|escalat\w*|rais\w+|log\b|tickets?\b|cases?\b|forms?\b|chat\w*|investigat\w*|review\w*|consider\w*|private\w*|privacy|offline|idea|clue|know\w*|confirm|deny|depends|guess|luck|fingers|ask\w*|enquir\w*|inquir\w*|speak\w*|talk\w*|quer\w+|customer\w*|guests?\b|satisf\w*|quality|trust\w*|safety|innovat\w*|sustainab\w*|everyone|everything|something\s+(?:for|special|exciting|big)|together|magic|life\b|perfectly\s+(?:valid|fair|understand)|better|special|uniq\w*|deserv\w*|mean\w*|world|inspir\w*|assur\w+|hesitat\w*|convenien\w*|asap|possible|course\s+\w+\s+we|shortly|get\s+back|getting\s+back|try\b|taste|feel\w*|day\b|weekend|regards|wishes|best\b|most\s+of|hard\b|volume|delays?|never\s+say|you\s+never|who\s+knows|telling|spoiler\w*|tag\b|book\b|discover|explore|head\b|pop\b|drop\b|swing|nip|come\b|give\s+it|find\s+out|consult|refer\w*|fill|request\w*|submit|complain\w*|retention|product\s+team|dedicated|friend\w*|fans?\b|smil\w+|spread|vibes?|good\s+things|we''re\s+here|exactly\s+what\s+we))[^\p{L}\n]*+\K\p{L}'
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
          # a sentence with none of the courtesies in it
          - '(?im)(?:\A|\n|[.!?…](?=\s|[^\x00-\x7F])[^\S\n]*+|(?:\A|(?<=[.!?…\n]\s))[^\p{L}\p{N}\n]{0,8}+(?:danke(?:schön)?(?:\s+(?:der|fürs?(?:\s+die)?)\s+\p{L}+)?|vielen\s+dank(?:\s+für\s+(?:die|deine|ihre|eure)\s+\w+)?|gute\s+frage|sorry|entschuldig\w*|tut\s+uns\s+(?:sehr\s+)?leid|hallo|hi|hey|moin|servus|liebe[r]?|leider|ach|oh)(?:\s+(?:(?-i:\p{Lu})\p{L}+|@\w+)){0,2}\s*(?:,(?!\s*\p{Lu}\p{Ll}+[!.\s\p{So}x]*\z)|[:;]|\s-|\s\p{So})\s*)(?![\s^~@-]*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s*(?:x+|[\p{So}\s])*\z(?<![.!]))(?=[^\n.!?…]*\p{L}{2})(?!\W{0,6}[\^~-]\s?\p{L}{1,12}\W{0,6}$)(?!(?:(?!,\s*(?:danke|sorry|liebe\s+grüße|lg|viele\s+grüße)\b)[^\n.!?…])*(?<!\p{L})(?:dank\w*|frag\w*|nachfrage|anfrage|kommt\s+(?:ganz\s+)?d(?:a)?rauf\s+an|tolle?[rs]?\b|schön(?:en|es|er)?\s+(?:tag|abend|sonntag|feierabend|woche\w*|gru|dass|,)|gru(?:ß|ss|̈)\w*|grüße?n?|nachricht\w*|schreib\w*|melde\w*|mail|e-mail|pn\b|dm\b|ruf\w*|anruf\w*|telefon\w*|hotline|kontakt\w*|wend\w*|service|kundendienst|kundenservice|support|team\b|kolleg\w*|mitarbeit\w*|filial\w*|laden\b|geschäft\b|website|webseite|homepage|seite\b|faqs?|app\b|infos?\b|information\w*|details|website|newsletter|folg\w*|story|stories|kanäle?n?|bio\b|link\b|freu\w*|lieb\w*|herz\w*|leidenschaft|priorität|wert\b|wichtig\w*|schätz\w*|versteh\w*|verständnis|ärger\w*|unannehmlich\w*|bedauer\w*|leid\b|entschuldig\w*|bitte\w*|geduld\w*|bemüh\w*|kümmer\w*|weiter\w*|prüf\w*|schau\w*|guck\w*|besuch\w*|willkommen|überrasch\w*|gespannt|bald\b|demnächst|kürze|dran\b|hoff\w*|wünsch\w*|meinung\w*|feedback|anregung\w*|hinweis\w*|vorschlag\w*|notier\w*|kund\w+|zufrieden\w*|qualität|vertrau\w*|stolz|begeister\w*|immer\s+(?:für|da)|gern\w*|helf\w*|hilft\b|beste[ns]?\b|keine\s+ahnung|wiss\w*|weiß\b|leider\s+nichts|sagen\b|verrat\w*|abwarten|formular|ticket|chat\w*|erreich\w*|zählt\b|lass\s+dich|spaß|freude|genieß\w*|besser\b|informier\w*|fahrt\b|reise\b|appetit|treue))[^\p{L}\n]*+\K\p{L}'
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:hallo|hi|liebe[r]?|danke|vielen\s+dank)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:ja|nein|doch|klar|(?:aber\s+)?sicher|natürlich|leider(?!\s+(?:nichts|können|dürfen))|nicht|noch\s+nicht|nur|beide|sowohl|das\s+(?:geht|ist|wird|liegt|kommt|kostet|funktioniert)|die\s+\w+\s+(?:ist|sind|hat|wird|kommt|liegt|gibt)|der\s+\w+\s+(?:ist|hat|wird|kommt|passt|liegt)|es\s+(?:ist|gibt|liegt|kommt|dauert|kostet|geht)|sie\s+(?:können|finden|brauchen)|du\s+(?:kannst|findest|brauchst)|ihr\s+(?:könnt|findet|braucht)|wir\s+(?:haben\s+(?!ihre?|deine?|eure?|uns)|öffnen|schließen|schliessen|liefern|verkaufen|nutzen|verwenden))\b'
          - '(?i)\b(?:weil|wegen|denn|damit|sondern|bis\s+(?:zum|einschließlich|mitte|ende)|ab\s+(?:dem|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|mitte|anfang)|am\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ersten)|nächste\w*\s+(?:woche|monat|jahr)|kostet|dauert|öffnet|schließt|passt|funktioniert|ausverkauft|lieferbar|lässt\s+sich|lassen\s+sich|kann\s+man|könnt\s+ihr|erhältlich|vorrätig|gibt\s+es|liegt\s+(?:an|in|unter|hinter)|behoben|erstattet|ersetzt|repariert|drück\w*|öffne|wähle|tippe|halte|schalte|einstellungen|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf)\b'
  fr:
    any:
      - pattern:
          # a sentence with none of the courtesies in it
          - '(?im)(?:\A|\n|[.!?…](?=\s|[^\x00-\x7F])[^\S\n]*+|(?:\A|(?<=[.!?…\n]\s))[^\p{L}\p{N}\n]{0,8}+(?:merci(?:\s+(?:beaucoup|de\s+(?:demander|votre\s+\w+)|pour\s+(?:votre|la|ton|ta)\s+\w+))?|bonjour|bonsoir|salut|désolée?s?|excusez-nous|bonne\s+question|oh|ah|hélas|malheureusement)(?:\s+(?:(?-i:\p{Lu})\p{L}+|@\w+)){0,2}\s*(?:,(?!\s*\p{Lu}\p{Ll}+[!.\s\p{So}x]*\z)|[:;]|\s-|\s\p{So})\s*)(?![\s^~@-]*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s*(?:x+|[\p{So}\s])*\z(?<![.!]))(?=[^\n.!?…]*\p{L}{2})(?!\W{0,6}[\^~-]\s?\p{L}{1,12}\W{0,6}$)(?!(?:(?!,\s*(?:merci|désolée?s?|bonne\s+(?:journée|soirée)|belle\s+journée|à\s+bientôt)\b)[^\n.!?…])*(?<!\p{L})(?:merci\w*|remerci\w*|question\w*|demande\w*|message\w*|messagerie|mp\b|dm\b|mail|e-mail|écri\w+|contact\w*|appel\w*|téléphon\w*|service|conseiller\w*|équipes?\b|accueil|site\b|page\b|faq|appli\w*|infos?\b|information\w*|réponses?\b|détails?|retrouv\w*|rendez|consult\w*|visit\w*|suiv\w*|abonn\w*|newsletter|bio\b|lien\b|story|stories|ravie?s?\b|heureu\w*|plaisir|aim\w+|ador\w+|cœur|coeur|passion\w*|priorité|import\w*|appréci\w*|compren\w*|regrett\w*|désolé\w*|excus\w*|gêne|patien\w*|impatien\w*|confiance|fidél\w*|avis\b|remarque\w*|retour\w*|suggestion\w*|idée\w*|note\b|noté\w*|transm\w+|remont\w*|revien\w*|reviend\w*|fer(?:ons|a)\s+(?:tout|notre)|bientôt|prochain\w*|vite\b|surpris\w*|patience|secret|rest\w+|espér\w*|souhait\w*|(?:bonne|bon|belle|beau|excellente?|joyeu\w+)\s+\p{L}+|profit\w*|inform\w*|belle\s+(?:journée|soirée)|satisf\w*|clients?\b|qualité|n''hésit\w*|hésit\w*|aid\w+|invit\w+|passer\s+nous|voir\b|boutiques?\b|magasin|sais\b|savons|aucune\s+idée|dire\b|compter))[^\p{L}\n]*+\K\p{L}'
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:bonjour|merci|salut)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:oui|non|si\b|bien\s+sûr|malheureusement|hélas|pas\s+(?:encore|pour|avant|cette)|seulement|uniquement|les\s+deux|elle\s+(?:est|fonctionne|ouvre|sera)|il\s+(?:est|faut|fonctionne|y\s+a|suffit|sera)|c''est\s+(?!noté|avec|une\s+(?:excellente|bonne))|vous\s+(?:pouvez\s+(?!nous)|devez|avez\s+raison|trouverez)|nous\s+(?:avons\s+(?!bien)|ouvrons|fermons|livrons|vendons))\b'
          - '(?i)\b(?:parce\s+que?|car\b|à\s+cause|en\s+raison|grâce\s+à|jusqu''(?:au|à|en)|à\s+partir\s+d|le\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|dès\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|coûte|dure|ouvre|ferme|compatible|disponible\s+(?:en|à|au|dans|dès)|épuisé|en\s+stock|remboursé|remplacé|corrigé|réparé|appuyez|ouvrez|choisissez|cliquez|maintenez|paramètres|réglages|deux|trois|quatre|cinq|six|sept|huit|dix|douze)\b'
  es:
    any:
      - pattern:
          # a sentence with none of the courtesies in it
          - '(?im)(?:\A|\n|[.!?…](?=\s|[^\x00-\x7F])[^\S\n]*+|(?:\A|(?<=[.!?…\n]\s))[^\p{L}\p{N}\n]{0,8}+(?:(?:muchas\s+|mil\s+)?gracias(?:\s+por\s+(?:preguntar|tu\s+\w+|la\s+\w+|escribir\w*))?|hola|buenas|buenos\s+días|perdona?\w*|lo\s+siento|lo\s+sentimos|disculpa\w*|buena\s+pregunta|por\s+desgracia|lamentablemente|ay|oh)(?:\s+(?:(?-i:\p{Lu})\p{L}+|@\w+)){0,2}\s*(?:,(?!\s*\p{Lu}\p{Ll}+[!.\s\p{So}x]*\z)|[:;]|\s-|\s\p{So})\s*)(?![\s^~@-]*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s*(?:x+|[\p{So}\s])*\z(?<![.!]))(?=[^\n.!?…]*\p{L}{2})(?!\W{0,6}[\^~-]\s?\p{L}{1,12}\W{0,6}$)(?!(?:(?!,\s*(?:gracias|perdona|lo\s+siento|saludos|te\s+esperamos)\b)[^\n.!?…])*(?<!\p{L})(?:graci\w*|agradec\w*|pregunt\w*|consult\w*|mensaj\w*|md\b|dm\b|privad\w*|correo|escrib\w*|escríb\w*|contact\w*|contáct\w*|llam\w+|llám\w+|teléfono|atención|equipo\b|agente|departament\w*|compañer\w*|tiendas?\b|web\b|página|faq|app\b|infos?\b|información|detalles?|horarios\b|visit\w*|sígu\w*|sigue\w*|seguid\w*|suscríb\w*|newsletter|bio\b|enlace|historias|encant\w*|alegr\w*|content\w*|feliz|felic\w*|placer|gust\w+|corazón|pasión|priorid\w*|important\w*|valor\w*|entend\w*|comprend\w*|lament\w*|sent\w+|siento|molesti\w*|disculp\w*|perdon\w*|pacienci\w*|confianza|opinión|sugerenci\w*|coment\w*|idea\b|nota\b|tomamos|trasla\w*|respond\w*|revis\w*|pronto|novedad\w*|sorpres\w*|atent\w*|esper\w*|dese\w*|calidad|client\w*|ayud\w*|dud\w+|pás\w+|ven\b|venid|visítan\w*|brazos|disfrut\w*|buen[ao]?\s+(?:viaje|día|paseo|ruta|finde|suerte|provecho)|felices|importa|saludos?\b|abrazo|sabemos|ni\s+idea|decir\b|trabaj\w*|esforz\w*))[^\p{L}\n]*+\K\p{L}'
          - '(?im)(?:^|(?<=[.!?…,:;¡¿])\s?)[^\p{L}\p{N}\n]*(?:(?:hola|gracias)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:sí|si,|no(?!\s+(?:dudes|dude))|claro(?=\s+que|[,.!])|por\s+supuesto|todavía\s+no|aún\s+no|solo|sólo|por\s+desgracia|lamentablemente|ambos|es\s+(?!(?:muy\s+)?importante|un\s+placer|nuestra)|está\s+(?!siendo)|están|hay|se\s+(?:puede|abre|cierra|vende|trata)|puedes\s+(?!escrib|contact|consult)|puede\s+(?!escrib|contact|consult)|tienes\s+(?:que|razón)|abrimos|cerramos|vendemos|tenemos\s+(?!en\s+cuenta))\b'
          - '(?i)\b(?:porque|debido|por\s+eso|hasta\s+(?:las|el|mañana)|desde\s+(?:las|el)|a\s+partir\s+de|el\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|los\s+(?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cuesta|dura|abre|cierra|agotado|disponible\s+(?:en|desde)|reembols\w+|arreglad\w+|pulsa|abre\s+la|elige|mantén|ajustes|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce)\b'
  it:
    any:
      - pattern:
          # a sentence with none of the courtesies in it
          - '(?im)(?:\A|\n|[.!?…](?=\s|[^\x00-\x7F])[^\S\n]*+|(?:\A|(?<=[.!?…\n]\s))[^\p{L}\p{N}\n]{0,8}+(?:grazie(?:\s+(?:mille|della\s+\w+|per\s+(?:la|aver)\s*\w*))?|ciao|buongiorno|salve|buonasera|scus\w+|ci\s+dispiace|bella\s+domanda|ottima\s+domanda|purtroppo|oh|ah)(?:\s+(?:(?-i:\p{Lu})\p{L}+|@\w+)){0,2}\s*(?:,(?!\s*\p{Lu}\p{Ll}+[!.\s\p{So}x]*\z)|[:;]|\s-|\s\p{So})\s*)(?![\s^~@-]*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?\s*(?:x+|[\p{So}\s])*\z(?<![.!]))(?=[^\n.!?…]*\p{L}{2})(?!\W{0,6}[\^~-]\s?\p{L}{1,12}\W{0,6}$)(?!(?:(?!,\s*(?:grazie|scus\w+|ti\s+aspettiamo|vi\s+aspettiamo|a\s+presto|buona\s+giornata)\b)[^\n.!?…])*(?<!\p{L})(?:grazi\w*|ringrazi\w*|domand\w*|richiest\w*|messagg\w*|dm\b|privato|direct\b|pvt\b|mail|e-mail|scriv\w*|contatt\w*|chiam\w+|telefon\w*|servizio|assistenz\w*|team\b|staff\b|collegh\w*|consulent\w*|negozio\w*|sito\b|pagina|faq|app\b|infos?\b|informazion\w*|dettagli|orari\b|trov\w+\s+tutt\w*|visit\w*|segui\w*|iscriv\w*|newsletter|bio\b|link\b|storie|felic\w*|liet\w*|contenti|piacer\w*|piac\w+|cuore|passion\w*|priorità|important\w*|apprezz\w*|capi\w+|comprend\w*|dispiac\w*|scus\w*|disagi\w*|pazienz\w*|fiducia|opinion\w*|suggeriment\w*|segnalazion\w*|inoltr\w*|rispond\w*|ricontatt\w*|verific\w*|presto|novità|sorpres\w*|stay\b|tuned|aspett\w*|sper\w+|augur\w*|buon[ao]?\s+\p{L}+|conta\b|importa|divert\w*|god\w+|aggiornament\w*|qualità|client\w*|aiut\w*|esit\w*|pass[ai]\b|venite|vieni\b|a\s+trovarci|saluti|sappiamo|idea\b|dire\b|lavor\w*|impegn\w*|sintonizz\w*))[^\p{L}\n]*+\K\p{L}'
          - '(?im)(?:^|(?<=[.!?…,:;])\s)[^\p{L}\p{N}\n]*(?:(?:ciao|grazie|buongiorno)\b[^.!?\n]{0,25}[,!.-]\s*)?(?:sì|si,|certo|certamente|no\b|purtroppo|non\s+(?:ancora|è|si|abbiamo|c''è|ci\s+sono|più)|solo|entrambi|è\s+(?!(?:molto\s+)?importante|un\s+piacere)|sono\s+(?!felic|liet)|c''è|ci\s+sono|si\s+(?:può|apre|chiude|trova)|puoi\s+(?!scriv|contatt)|può\s+(?!scriv|contatt)|hai\s+ragione|apriamo|chiudiamo|vendiamo)\b'
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
      "_signals/tells_mishap.yaml",
###"""
# `mishap` in earnest: nobody laughs, thanks or wishes for something beside it.
summary: tells in earnest that something went wrong
languages:
  any:
    all: [{ signal: mishap }]
    none: [{ signal: good_cheer }, { signal: wishes }, { signal: says_solved }]

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
      "_signals/tells_of_you.yaml",
###"""
# A statement about a thing of the company's, or about what it did: "the", "your", "you" and no first person who
# plans something.
summary: tells the company something about its things
languages:
  en: { pattern: '(?i)\A\W*(?:@[\w.-]+\W+)*(?:(?:hi|hello|hey)\b[^.!?\n]{0,15}[,!.-]\s*)?(?:the|your|you|this|that|these|those|all|every|none|both|half|two|three|one|there)\b[^?]*\z' }
  de: { pattern: '(?i)\A\W*(?:hallo[^.!?\n]{0,15}[,!.-]\s*)?(?:der|die|das|eur\w*|ihr\w*|dies\w*|alle|jede\w*|keine?r?|beide)\b[^?]*\z' }
  fr: { pattern: '(?i)\A\W*(?:bonjour[^.!?\n]{0,15}[,!.-]\s*)?(?:le|la|les|l''|votre|vos|vous|ce|cette|ces|tous|toutes|chaque|aucune?)\b[^?]*\z' }
  es: { pattern: '(?i)\A\W*(?:hola[^.!?\n]{0,15}[,!.-]\s*)?(?:el|la|los|las|vuestr\w+|su|sus|est\w+|tod[oa]s|cada|ningun\w+)\b[^?]*\z' }
  it: { pattern: '(?i)\A\W*(?:ciao[^.!?\n]{0,15}[,!.-]\s*)?(?:il|la|lo|i|le|gli|l''|vostr\w+|quest\w+|tutt[ei]|ogni|nessun\w*)\b[^?]*\z' }

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
          (?:today|tonight|this\s+(?:week|weekend|month|\w+day|morning|evening)) \s+ only | (?:only|just) \s+ (?:today|this\s+weekend|until|till|\d+\s+(?:left|hours|days)) | (?:ends|ending|closes|expires?|disappears?|gone) \s+ (?:tonight|today|tomorrow|soon|at\s+midnight|on|this|in\s+\d) | last \s+ (?:chance|call|day|few|hours|orders) | final \s+ (?:hours|call|days|chance)
        | (?:until|before|by|till) \s+ (?:midnight|noon|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+end\s+of) | (?:while|whilst) \s+ (?:stocks?|supplies) | hurry | act \s+ (?:now|fast) | don't \s+ (?:miss|wait) | limited \s+ (?:quantit\w+|availability|run|release|drop|time|stock|offer|number|places|spaces|edition) | before \s+ (?:it's|they're) \s+ gone | (?:going|selling) \s+ fast | one \s+ day \s+ only | now \s+ or \s+ never | \d+ \s+ hours \s+ (?:only|left) | once \s+ (?:it's|they're) \s+ gone | (?:seats|spaces|places|spots|stocks?|numbers|slots)\s+(?:are\s+|is\s+)?(?:strictly\s+)?(?:limited|filling|going) | must \s+ go \b (?!\s+(?:through|to|on|home|back|via)) | (?:nearly|almost) \s+ (?:gone|sold\s+out) | sell(?:s|ing)? \s+ out | (?:won't|can't) \s+ last | before \s+ (?:someone|somebody|anyone|everyone) \s+ else | (?:last|final|only) \s+ (?:\w+\s+)?(?:pieces|places|seats|spots|tickets|pairs|units|boxes|copies) | sittings? \s+ left | prices? \s+ (?:go|goes|going) \s+ up | while \s+ you \s+ (?:still\s+)?can | offer \s+ ends | (?:set\s+your\s+alarm|be\s+there\s+at) 
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
      "_signals/when_asked.yaml",
###"""
summary: says what to answer if somebody asks
languages:
  en:
    pattern: '(?i)\b(?:if|when|whenever|should|in\s+case)\s+(?:you(?:''re|\s+are)?\s+(?:ever\s+)?asked|(?:the\s+|a\s+|an\s+|any\s+|your\s+)?(?:any(?:one|body)|some(?:one|body)|people|they|friends?|customers?|reporters?|journalists?|followers|passengers?|neighbours?|guests?|patients?|visitors?|colleagues|press|parents|critics|clients?|\w+s?)\s+(?:\w+\s+){0,2}?(?:ask(?:s|ed)?|mentions?|complains?|brings?|wants?\s+to\s+know|criticis\w+|questions?|calls?|wonders?|speaks?|moans?|grumbles?|objects?|protests?|argues?|says?|bring(?:s)?\s+up|raises?))\b[^\n]{0,90}?\b(?:say|answer|answers|reply|tell\s+(?:them|him|her)|respond|use|repeat|here\s+is\s+what\s+you\s+say|the\s+answer\s+is|only|the\s+line\s+is)\b|\b(?:ask(?:s|ed)?|asking)\s+(?:\w+\s+){0,3}?(?:about|why|how)\b[^.?!\n]{0,40}[?.,:]\s*(?:say|answer|reply|tell)\b|\bour\s+answer\s+to\b|\breply\s+to\s+(?:critics|the\s+negative|every|all)\b|\bif\s+asked\b'
    guards: [unquoted, unnegated]

"""###
    ),
    (
      "_signals/where_to_buy.yaml",
###"""
# The place of a sale: a shop, a till, a link, a telephone, goods in stock. Alone it is an address; beside
# a price it is a shop window.
summary: says where or how the goods are to be had
languages:
  en:
    any:
      - pattern:
          - |-
            (?ix)\b(?:
              (?:in|at|from) \s+ (?:(?:our|the|my|your|both|all|every|selected|any)\s+)? (?:\w+\s+){0,2}? (?:store|stores|shops?|branch(?:es)?|showrooms?|boutiques?|webshop|e-?shop|online\s+shop|dealers?|till|kiosk|counter|front\s+desk|reception|box\s+office|branch|outlets?|stalls?|salon) \b (?!\s+(?:floor|around\s+the\s+corner|is\s+closed))
            | in[\s-]store | (?<!not\s) online \s+ (?:now|at|from|today|and|or|only|\d) | (?:and|or|shop|order|buy|book|available|in\s+store,?) \s+ online | online \s* (?=[.!]\s*(?:$|\z|\n)) | on \s+ (?:our|the) \s+ (?:web)?(?:site|shop|store) | on \s+ the \s+ app | (?:in|via|on|through) \s+ (?:the|our) \s+ (?:app|website|site) | in \s+ settings
            | link \s+ (?:in|is\s+in) \s+ (?:the\s+|our\s+|my\s+)?(?:bio|profile|stor(?:y|ies)|description|comments?) | (?:links?|linked|link's|details|prices|sizes|order\s+form|menu) \s* (?:is\s+|are\s+|in\s+the\s+)?(?:below|bio|here|↓|👇|next\s+slide|comments)
            | (?:bookings?|orders?|enquiries|reservations|tickets|appointments?) \s* (?: : | -> | → | 👉 | \s(?:via|through|on|at|under)\s) | (?:shop|prices|order|book|buy) \s* (?: : | -> | → | 👉 ) | (?:order|book|buy) \s+ (?:via|through|on) \s+ (?:our|the|my) | \bono\b | collection \s+ only | next \s+ to \s+ the \s+ \w+ | to \s+ (?:the|our) \s+ (?:shop|store) \s* [:→👉] | walk[\s-]ins? \s+ welcome | (?:slots?|spaces?|places?|seats?|spots?|appointments|dates|tables?|rooms?|tickets?|sizes?|copies|units|pairs|boxes|dates) \s+ (?:(?:still|now|just)\s+)?(?:left|available|open(?:ed)?|free|remaining|filling|going|from|in\s+stock) | (?:all|most) \s+ sizes
            | in \s+ stock | ships? \s+ (?:\w+\s+)?(?:today|tomorrow|now|worldwide|free|same\s+day|next\s+day|within|in\s+\d|from) | (?:same|next)[\s-]day \s+ (?:delivery|dispatch|shipping) | delivered | (?:we\s+)?deliver(?:y|ies)? \s+ (?:included|free|today|tomorrow|in\s+\w+\s+days) | incl(?:\.|uding|udes)?\s+(?:delivery|postage|shipping|lunch|breakfast|vat) | (?:free|fast|easy) \s+ (?:delivery|shipping|returns|collection) | click \s+ (?:and|&) \s+ collect | (?:at|to) \s+ checkout | at \s+ the \s+ checkout | wherever \s+ (?:books|good\s+\w+)\s+(?:are|is)\s+sold | (?:see|meet) \s+ you \s+ (?:there|in\s+store|at\s+the)
            | (?:call|ring|phone|text|tel|whatsapp|dm|message) (?:\s+(?:us|me|now|today|or\s+text))? \s*:? \s* (?:on\s+)? \(?\+?\d[\d\s()-]{5,} | ☎️? | (?:dm|message|pm|inbox|text) \s+ (?:us|me|to|for) \b | by \s+ (?:phone|dm) | (?:just\s+|now\s+)(?:listed|landed|opened|dropped) | unit \s+ \d | (?:mon|tue|wed|thu|fri|sat|sun)\w* \s+ \d{1,2} \s* (?:to|-|until) \s* \d{1,2}
            )
        guards: [unquoted, unnegated]
      - link: own
      - link: brand

"""###
    ),
    (
      "_signals/wishes.yaml",
###"""
# Wants to have, to do or to bring something: a buyer, an applicant, somebody who plans a visit. Such people are
# sent to a shop or an address rightly.
summary: wants to have, do or bring something
languages:
  en: { pattern: '(?i)\b(?:(?:looking|searching|hunting)\s+for|(?:i''d|we''d|i\s+would|we\s+would)\s+(?:love|like|be\s+(?:happy|glad|interested))|(?:i|we)\s+(?:want|need|plan|hope|wish)\s+(?:to\s+)?(?:a|an|some|one|two|buy|order|book|come|join|learn|try|get|apply|visit|bring|donate|help|volunteer|invite|write)\b|thinking\s+(?:of|about)\s+(?:buying|getting|a|an)|interested\s+in|(?:my|our|an)\s+(?:application|cv|portfolio|invitation|proposal|donation|interview|article|photos?|pictures?)\b|(?:job|jobs|internship|collab\w*|partnership|wholesale|press)\b|(?:apply|applying|applied)\s+(?:for|to))', guards: [unquoted, unnegated] }
  de: { pattern: '(?i)\b(?:suche\b|suchen\s+(?:wir\s+)?eine?n?\b|möchte\b|möchten\b|hätte\s+gern\w*|würde\s+gern\w*|würden\s+gern\w*|brauche\s+ein\w*|(?:meine|unsere|eine)\s+(?:bewerbung|anfrage|einladung|spende|fotos)|bewerb\w+|praktikum|presse\w*|kooperation\w*|interessiere)\b', guards: [unquoted, unnegated] }
  fr: { pattern: '(?i)\b(?:je\s+cherche|nous\s+cherchons|j''aimerais|on\s+aimerait|je\s+voudrais|nous\s+voudrions|je\s+souhaite\w*|candidature|stage\b|partenariat|presse\b|intéressée?s?\s+par)', guards: [unquoted, unnegated] }
  es: { pattern: '(?i)\b(?:busco|buscamos|quiero\b|queremos\b|quisiera\w*|me\s+gustaría|nos\s+gustaría|candidatura|prácticas|colabora\w+|prensa\b|interesad[oa]s?\s+en)\b', guards: [unquoted, unnegated] }
  it: { pattern: '(?i)\b(?:cerco|cerchiamo|vorrei|vorremmo|mi\s+piacerebbe|ci\s+piacerebbe|candidatura|tirocinio|collabora\w+|stampa\b|interessat[oaie]\s+a)\b', guards: [unquoted, unnegated] }

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
      - pattern: '(?i)\b(?:my\s+(?:mistake|bad|fault|own\s+(?:fault|mistake))|i\s+was\s+wrong|(?:sorry|apologies),?\s+(?:my|i\s+(?:misread|missed|was|had|found|mixed|got|looked)|wrong\s+(?:shop|company|account)|false\s+alarm)|false\s+alarm|forget\s+(?:it|what\s+i|my|about\s+it)|ignore\s+(?:me|my|that|this|the\s+above|what\s+i)|(?:i|we)(?:''ll)?\s+(?:\w+\s+)?(?:take|took)\s+(?:it|that|this|everything|my\s+\w+)\s+(?:all\s+)?back|scratch\s+that|disregard|please\s+(?:delete|remove)\s+my|i\s+misread|user\s+error|operator\s+error|turns?\s+out\s+(?:it\s+was\s+|i\s+)(?:me|my|had|was|plugged|forgot|misread)|wrong\s+(?:account|company|acme|shop|brand)|not\s+your\s+fault|(?:no|don''t)\s+(?:need\s+to|worry)\s+(?:about\s+it|answer|reply)?|consider\s+it\s+(?:closed|settled)|withdraw(?:ing|n)?\s+my|no\s+worries|it(?:''|’)?s\s+(?:all\s+)?(?:sorted|solved|resolved|alright|all\s+right)\s*(?:now|[.,!])|we''re\s+good|all\s+forgiven|apology\s+accepted)\b'
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
            (?xi)\b(?: furious | fuming | angry | livid | outraged | seething | annoy(?:ed|ing|s\s+me) | irritat(?:ed|ing) | disappoint(?:ed|ing|ment) | frustrat(?:ed|ing|ion) | unacceptable | unbelievable | inexcusable | disgrace(?:ful)? | disgust(?:ed|ing) | outrageous | appalling | appalled | shocking | shambles | shambolic | pathetic | useless | worthless | awful | horrible | horrendous | terrible | dreadful | atrocious | abysmal | ridiculous | laughable | rubbish | garbage(?!\s+(?:bin|can|bag|truck|collection)) | crap(?:py)? | trash(?!\s+(?:folder|bin|can|bag|,)) | nightmare | joke | (?<!phishing\s)(?<!new\s)(?<!email\s)scam(?!\w*\s+(?:going\s+(?:a)?round|alert|emails?|warning)) | scammed | rip-?off | ripped\s+off | cheated | conned | robbed | mess | fiasco | exhausted\s+and | gutted | embarrass(?:ing|ment) | insulting | rude | unprofessional | incompetent | misleading | infuriating | ruin(?:ed|s) | hopeless | sucks? | shame\s+on | worst | miserable | fed\s+up | sick\s+(?:of|and\s+tired) | (?:so\s+)?tired\s+of | had\s+enough | last\s+straw | never\s+again | (?:last|final)\s+time\s+i | let\s+(?:me|us)\s+down | waste\s+of\s+(?:money|time|space|my) | wasted\s+(?:my|our|an|two|three|the|half) | poor(?:ly)?\s+(?:quality|service|customer|communication|show|made|form) | bad\s+(?:service|experience|quality) | i\s+(?:really\s+|absolutely\s+)?hate | fobbed\s+off | (?:wtf|ffs|omfg|smh) ) \b (?!\s+(?:cute|good|tasty|fun|well|weather|joke\s+of\s+mine))
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
  - amzlink.to
  - urlgeni.us
  - collabs.shop
  - lb.affilae.com
  - metaffiliation.com
  - tradetracker.net
  - track.adtraction.com
  - financeads.net
  - zanox.com
  - flexlinkspro.com
  - linkconnector.com
  - ojrq.net
  - 7eer.net
  - evyy.net
  - narrativ.com
  - shop-links.co
  - mavelyinfluencer.com
  - audibletrial.com
  - go2cloud.org
  - hostg.xyz
  - emjcd.com
  - qksrv.net
  - ftjcfx.com
  - lduhtrp.net
  - yceml.net
  - skl.sh

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
        kindlygifted, teampartner, brandcollab, inpartnershipwith, incollaborationwith, brandrep, prgifted, giftedby, brandpartners, brandpartnership, sponsor, spons, sponsorlove, giftedtrip, giftedmeal, giftedexperience, freebie, prunpaid, paidcollab, partneredpost, partneredwith, hostedby, invitedby]
      patterns:
        - '(?im)^[^\w\#@\n]*gifted\s+(?!child|kids?\b|students?|teachers?|athletes?|people|hands|writers?)(?:\w+\s+){0,2}\w+\s*[,.:|–—](?=[^\n]*@)'
        - '(?im)^[^\w\#@\n]*(?:\w+\s+)?ambassador\s*,(?=[^\n]*@)|^[^\w\#@\n]*(?:partnership|partner|collab(?:oration)?)\s+(?:x\s+|with\s+)?(?=@)'
        - '(?i)\b(?:my\s+|brand\s+)?ambassador\s+(?:life|diaries|duties|duty|days?|perks|post|news|things|update|mode|privileges)\b(?=[^\n]*@)|@\w[^\n]*\K\bambassador\s+(?:life|diaries|duties|perks|things)\b'
        - '(?i)(?:^|[.!?\n]\s*)[^\w\#@\n]*(?-i:\p{Lu})\w+\s+(?:brand\s+)?ambassador\s+(?:here|speaking|reporting|checking\s+in)\b'
        - '(?i)\b(?:as|be|being|become|becoming|became|am|i[\x27’]m|still|named)\s+(?:an?\s+|the\s+|their\s+|your\s+)?(?:\w+\s+)?ambassador(?=\s+(?:for|of|with|at)\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?im)^[^\w\#@\n]*(?:kindly\s+)?gifted\s*(?:\||/|\s+(?:but|and\s+(?:honest|loved)|item|by)\b)|[(\[*]\s*(?:kindly\s+)?gift(?:ed)?\b(?!\s+(?:child|children|kids?|student|program|education|card|shop|wrap|ideas?|guide|aid|voucher))[^)\]\n]{0,30}[)\]*](?=[^\n]*@)|@\w[^\n]*[(\[*]\s*(?:kindly\s+)?gift(?:ed)?\s*[)\]*]'
        - '(?i)\bfrom\s+@[\w.]+[^\n]*\#gifts?\b'
        - '(?i)(?:^|[.!?\n])[^\w\n]*(?:proudly\s+|currently\s+|happily\s+)?(?:partnering|teaming\s+up|collabing|collaborating|joining\s+forces)\s+with(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build|study|research|restore))'
        - '(?i)\b(?:my|this)\s+(?:\w+\s+)?(?:partnership|collab|collaboration)\s+with\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))|(?-i:\p{Lu}))|\b(?:proud|excited|happy|thrilled|grateful|chuffed|stoked|glad|loving|love)\s+(?:(?:of|about|for)\s+)?(?:to\s+(?:announce|share|continue|start)\s+)?(?:this|my)\s+(?:\w+\s+){0,2}?(?:partnership|collab|collaboration)\b(?=[^\n]*@)'
        - '(?i)\b(?:proud|official|long-?time|new|happy|paid)\s+(?:brand\s+|media\s+|content\s+)?partner\s+(?:of|with|to)\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|\bmy\s+(?:\w+\s+(?:and\s+)?){0,2}?partners\s+(?:at|from)\s+(?=@)|@[\w.]+\s+as\s+(?:an?\s+|my\s+|our\s+|the\s+)?(?:official\s+|brand\s+|proud\s+)?(?:partner|sponsor)\b'
        - '(?im)^[^\w\#@\n]*(?:partner|partnership|collab(?:oration)?|sponsors?)\s+(?:post|content|video|reel|time|alert|diaries|love|shout-?\s?out|thanks|news|day)\b(?=[^\n]*@)'
        - '(?im)^[^\w\#@\n]*(?:spon|sponcon|spons|sponsor)\s*(?:[:|–—]|-\s)'
        - '(?i)\b(?:shout-?\s?out|props|(?:much|big|massive|all\s+the)\s+love|kudos|grateful|thankful|hats\s+off|gratitude|hugs|cheers|(?:many\s+|huge\s+|big\s+|massive\s+)?thanks|thank\s+you|thx)\s+(?:so\s+much\s+|again\s+)?(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends|pals|mates|crew|legends|gang|lot|lovelies)\s+(?:at|from)\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s+for\s+(?:(?:sorting|covering|sponsoring|dressing|making|funding|supplying|upgrading|stocking|building|kitting\s+out)\s+(?:(?:me|us)\b|(?:my|our|this|these)\b(?!\s+(?:day|week|year|life|question|bug|mess|typo|mistake)))|(?:the|my|this|these|our)\s+(?:\w+\s+)?(?:tent|bag|boots?|shoes?|jacket|coat|dress|outfit|kit|gear|box|parcel|package|hamper|goodies|gift|gifts|stay|trip|tickets?|room|flight|ride|bike|car|loan|sample|samples|goodie\s+bag|flour|coffee|tea|wine|book|books|copy|serum|mat|pan|knife|machine|lens|camera|headphones|watch|glasses|mattress|chair|desk|lamp|gloves?|hat|socks|jumper|sweater|shirt|trainers|sneakers|leggings|poles|backpack|rucksack|stove|palette|mascara|lipstick|cream|skincare|make-?up|jewell?ery|ring|necklace|earrings|toys?|console|keyboard|monitor|phone|speakers?|treats|snacks|chocolate|cheese|beer|gin|whisky|meal|dinner|lunch|breakfast|brunch|massage|haircut|facial|supplies|freebies?|swag|merch|delivery|bundle|set|wheels|tyres|saddle|board|skis|suit|scarf|blanket|pillow|candles?|plants?|flowers)\b)'
        - '(?i)\#(?:gifted|sponsored|ad|pr|collab)?(?:thanksto|kindlygiftedby|giftedby|sponsoredby|inviteby|invitedby|hostedby)\w*'
        - '(?i:(?<!paid\s)\b(?:in|as\s+part\s+of\s+(?:a|my|our))\s+(?:partnership|collaboration|association|cooperation|co-operation|collab)\s+with)(?=\s+(?:(?i:(?:the|my|our)\s+(?:@?[\w.]+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:brought\s+to\s+you|supplied|powered|presented|made\s+possible|kindly\s+(?:provided|supported|supplied))\s+by)(?=\s+(?i:(?:the|my|our)\s+(?:@?[\w.]+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\s+(?:at|from)\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:supported|provided)\s+by(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bcourtesy\s+of(?=\s+@|\s+my\s+friends\s+at)'
        - '(?i)\b(?:kindly\s+|was\s+|were\s+|been\s+|\#?pr\s*[-/]?\s*|ad[-/])gifted\b(?!\s+(?:\w+ly\b|with|at|in|enough|and|to\s+(?:my|his|her|the|a)|the\s+(?:museum|city|town|nation|library)|(?:by|from)\s+)?(?:my|our|his|her|their|your|a\s+\w+\s+by\s+my|child|children|kids|students?))'
        - '(?i)(?<![\w#])gifted\s+(?:by|from)\s+(?!my\b|our\b|his\b|her\b|their\b|your\b|nature|god)'
        - '(?i)(?<![\w#])gifted\s+(?:stay|product|products|item|items|sample|samples|pair|collab|post|trip|experience|meal|kit)\b'
        - '(?i)\b(?:brand|creator|content|influencer)\s+partners?\b(?!\s+(?:program|manager|wanted|needed))|\bcollab\b(?=[^\n]*@\w)|(?<=@)\w[^\n]*\Kcollab\b'
        - '(?i)@[\w.]+\s+(?:brand\s+)?partner\b(?!\s+(?:with|up|to|and|for|on)\b)|(?i:\bproud(?:ly)?\s+(?:to\s+be\s+(?:a\s+)?)?)(?:(?-i:\p{Lu})\w+|@[\w.]+)(?i:\s+partner\b)'
        - '(?im)^[^\w\#@\n]*gifted\b\s*(?:[:|.–—*]|-\s|@|$|[^\w\s,;''’\"])|[(\[*]\s*(?:kindly\s+)?gifted(?:\s+by[^)\]\n]{0,30})?\s*[)\]*]|(?:[.!?|/–—]|-\s)\s*gifted\.?\s*\z'
        - '(?i)\b(?:pr|press)\s*[-/]?\s*gift(?:ed|ing)?\b'
        - '(?i)\b(?:proud\s+|official\s+|brand\s+|new\s+)+ambassador\s+(?:for|of|with)\s+(?=@|(?-i:\p{Lu}))|(?i)(?<!a\s)(?<!an\s)(?<!your\s)\b(?:brand|sponsored)\s+ambassador\s+(?:for|at|with|of)\b|@[\w.]+\s+(?:\w+\s*(?:and|&|\+|/)\s*)?(?:brand\s+)?ambassador\b'
        - '(?i)\b(?:i[''’]?m|i\s+am|as)\s+(?:an?\s+|the\s+|their\s+)(?:proud\s+|official\s+|new\s+|brand\s+|[@\w.]+\s+)*(?:ambassador|brand\s+partner)\b|\b(?:my\s+)?ambassador(?:ship)?\s+(?:for|with|year\s+with)\s+(?=@)|(?m:^)[^\w\#@\n]*ambassador\s*(?:[:|@–—]|-\s)'
        - '(?i)\#gift(?:ed)?\s+(?:from|by)(?=\s+@)|\#(?:brand)?ambassador\w*|\#\w{3,}(?:ambassador|partner)\b'
        - '(?i)\b(?:my|our|today[''’]?s|this\s+(?:week|month|video|episode)[''’]?s)\s+(?:lovely\s+|wonderful\s+|kind\s+)?(?:sponsors?|brand\s+partners?)\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)(?:(?<!\w)i(?:[''’]ve|\s+have|[''’]m|\s+am)?|(?:^|[.!?\n])[^\w\n]*(?:proudly)?(?=\s*(?:partnered|teamed|collabed)\b))\s*\b(?:so\s+|very\s+|super\s+)?(?:(?:happy|excited|proud|thrilled|glad)\s+to\s+(?:be\s+)?)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing)?|collaborate)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:excited|happy|thrilled|delighted|proud|honou?red|glad|stoked|pumped|grateful|lucky|pleased|blessed|over\s+the\s+moon|chuffed)\s+to\s+(?:be\s+|have\s+)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing|e)?)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build))'
        - '(?i)\b(?:was|is|were|are)\s+(?:a|an|part\s+of\s+(?:a|my|our))\s+(?:\w+\s+)?(?:collaboration|collab|partnership)\s+with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:many\s+|huge\s+|big\s+)?(?:thanks|thank\s+you|thx|cheers)(?:\s+so\s+much|\s+again|\s+a\s+lot)?\s+(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends|pals|mates|crew|gang|lot|lovelies)\s+(?:at|from)\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+(?:\s+and\s+@[\w.]+)?\s+for\s+(?:(?:flying|feeding|dressing|styling|spoiling|giving|lending|fitting|pampering|accommodating|equipping|putting|outfitting|upgrading\s+my|shipping|posting|gifting|sorting|hooking)\s+(?:me|us)\b|(?:kindly\s+|always\s+)?(?:sending|having|hosting|inviting|sponsoring|supporting|gifting|providing|supplying|kitting|letting|treating|making\s+(?:this|it)\s+(?:\w+\s+)?possible)\b|(?:my|these|this|the)\s+(?!(?:[\w#]+\s+){0,3}?\w*(?:couch|handover|recipe|starter\b|cutting|seedling|song|playlist|lesson|laugh|memor|hug|love\b|advice|effort|info\b|update|translat|edit\b|note\b|notes\b|slide|script|inspiration|explanation|walk\b|fun\b|day\b|time\b|motivation|birthday|wishes|lift\b|wisdom|music|thread|quote|listen|game\b|match\b|win\b|goal|picture|pics?\b|video|compliment|vote|encourag|reply|nominat|award|opportunit|chance|talk\b|welcome|shout|retweet|\brt\b|follow|mention|discussion|interview|debate|support\b|article|story|correction|feedback|question|report|tip|review|help|patch|photo|heads|reminder|recommendation|words|idea|suggestion|correction|catch|bug|pr\b|pull|answer|link|note|company|chat|conversation|warning|support\s+ticket)))'
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
        kindlygifted, teampartner, brandcollab, inpartnershipwith, incollaborationwith, brandrep, prgifted, giftedby, brandpartners, brandpartnership, sponsor, spons, sponsorlove, giftedtrip, giftedmeal, giftedexperience, freebie, prunpaid, paidcollab, partneredpost, partneredwith, hostedby, invitedby, sponsored,
        sponsorship, sponsoredby, sponsoredpost, sponsoredcontent, aff, affiliate, afflink,
        affiliatelink]
      front: [sponsored, sponsored post, sponsored content, sponsorship]
      patterns:
        - '(?im)^[^\w\#@\n]*gifted\s+(?!child|kids?\b|students?|teachers?|athletes?|people|hands|writers?)(?:\w+\s+){0,2}\w+\s*[,.:|–—](?=[^\n]*@)'
        - '(?im)^[^\w\#@\n]*(?:\w+\s+)?ambassador\s*,(?=[^\n]*@)|^[^\w\#@\n]*(?:partnership|partner|collab(?:oration)?)\s+(?:x\s+|with\s+)?(?=@)'
        - '(?i)\b(?:my\s+|brand\s+)?ambassador\s+(?:life|diaries|duties|duty|days?|perks|post|news|things|update|mode|privileges)\b(?=[^\n]*@)|@\w[^\n]*\K\bambassador\s+(?:life|diaries|duties|perks|things)\b'
        - '(?i)(?:^|[.!?\n]\s*)[^\w\#@\n]*(?-i:\p{Lu})\w+\s+(?:brand\s+)?ambassador\s+(?:here|speaking|reporting|checking\s+in)\b'
        - '(?i)\b(?:as|be|being|become|becoming|became|am|i[\x27’]m|still|named)\s+(?:an?\s+|the\s+|their\s+|your\s+)?(?:\w+\s+)?ambassador(?=\s+(?:for|of|with|at)\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?im)^[^\w\#@\n]*(?:kindly\s+)?gifted\s*(?:\||/|\s+(?:but|and\s+(?:honest|loved)|item|by)\b)|[(\[*]\s*(?:kindly\s+)?gift(?:ed)?\b(?!\s+(?:child|children|kids?|student|program|education|card|shop|wrap|ideas?|guide|aid|voucher))[^)\]\n]{0,30}[)\]*](?=[^\n]*@)|@\w[^\n]*[(\[*]\s*(?:kindly\s+)?gift(?:ed)?\s*[)\]*]'
        - '(?i)\bfrom\s+@[\w.]+[^\n]*\#gifts?\b'
        - '(?i)(?:^|[.!?\n])[^\w\n]*(?:proudly\s+|currently\s+|happily\s+)?(?:partnering|teaming\s+up|collabing|collaborating|joining\s+forces)\s+with(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build|study|research|restore))'
        - '(?i)\b(?:my|this)\s+(?:\w+\s+)?(?:partnership|collab|collaboration)\s+with\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))|(?-i:\p{Lu}))|\b(?:proud|excited|happy|thrilled|grateful|chuffed|stoked|glad|loving|love)\s+(?:(?:of|about|for)\s+)?(?:to\s+(?:announce|share|continue|start)\s+)?(?:this|my)\s+(?:\w+\s+){0,2}?(?:partnership|collab|collaboration)\b(?=[^\n]*@)'
        - '(?i)\b(?:proud|official|long-?time|new|happy|paid)\s+(?:brand\s+|media\s+|content\s+)?partner\s+(?:of|with|to)\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|\bmy\s+(?:\w+\s+(?:and\s+)?){0,2}?partners\s+(?:at|from)\s+(?=@)|@[\w.]+\s+as\s+(?:an?\s+|my\s+|our\s+|the\s+)?(?:official\s+|brand\s+|proud\s+)?(?:partner|sponsor)\b'
        - '(?im)^[^\w\#@\n]*(?:partner|partnership|collab(?:oration)?|sponsors?)\s+(?:post|content|video|reel|time|alert|diaries|love|shout-?\s?out|thanks|news|day)\b(?=[^\n]*@)'
        - '(?im)^[^\w\#@\n]*(?:spon|sponcon|spons|sponsor)\s*(?:[:|–—]|-\s)'
        - '(?i)\b(?:shout-?\s?out|props|(?:much|big|massive|all\s+the)\s+love|kudos|grateful|thankful|hats\s+off|gratitude|hugs|cheers|(?:many\s+|huge\s+|big\s+|massive\s+)?thanks|thank\s+you|thx)\s+(?:so\s+much\s+|again\s+)?(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends|pals|mates|crew|legends|gang|lot|lovelies)\s+(?:at|from)\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s+for\s+(?:(?:sorting|covering|sponsoring|dressing|making|funding|supplying|upgrading|stocking|building|kitting\s+out)\s+(?:(?:me|us)\b|(?:my|our|this|these)\b(?!\s+(?:day|week|year|life|question|bug|mess|typo|mistake)))|(?:the|my|this|these|our)\s+(?:\w+\s+)?(?:tent|bag|boots?|shoes?|jacket|coat|dress|outfit|kit|gear|box|parcel|package|hamper|goodies|gift|gifts|stay|trip|tickets?|room|flight|ride|bike|car|loan|sample|samples|goodie\s+bag|flour|coffee|tea|wine|book|books|copy|serum|mat|pan|knife|machine|lens|camera|headphones|watch|glasses|mattress|chair|desk|lamp|gloves?|hat|socks|jumper|sweater|shirt|trainers|sneakers|leggings|poles|backpack|rucksack|stove|palette|mascara|lipstick|cream|skincare|make-?up|jewell?ery|ring|necklace|earrings|toys?|console|keyboard|monitor|phone|speakers?|treats|snacks|chocolate|cheese|beer|gin|whisky|meal|dinner|lunch|breakfast|brunch|massage|haircut|facial|supplies|freebies?|swag|merch|delivery|bundle|set|wheels|tyres|saddle|board|skis|suit|scarf|blanket|pillow|candles?|plants?|flowers)\b)'
        - '(?i)\#(?:gifted|sponsored|ad|pr|collab)?(?:thanksto|kindlygiftedby|giftedby|sponsoredby|inviteby|invitedby|hostedby)\w*'
        - '(?i)\b(?:aff(?:iliate)?|commission(?:able)?)\s+links?\s+(?:below|above|in\s+(?:bio|the|this|my)|here|used|ahead|inside|included)\b'
        - '(?i)(?<!day |walk |race |team |event |match |run |tour |gala |prize |award |league |cup |festival |marathon |conference |exhibition |programme |program |is\snot\s)\bsponsored\s+by\b(?=\s+(?:(?i:the|my|our)\s+)?(?:@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))\w|\#\w|(?-i:\p{Lu})|(?i:(?:folks|team|people|friends|lovely|good)\b)))'
        - '(?i)\b(?:post|video|reel|story|episode|thread|content)\s+(?:is|was)\s+(?:kindly\s+)?sponsored\b'
        - '(?im)^[^\w\#@\n]*sponsored\s*(?:[:|–—]|-\s|content\b|post\b|video\b)'
        - '(?i)[(\[*]\s*sponsored\s*[)\]*]'
        - '(?i:(?<!paid\s)\b(?:in|as\s+part\s+of\s+(?:a|my|our))\s+(?:partnership|collaboration|association|cooperation|co-operation|collab)\s+with)(?=\s+(?:(?i:(?:the|my|our)\s+(?:@?[\w.]+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:brought\s+to\s+you|supplied|powered|presented|made\s+possible|kindly\s+(?:provided|supported|supplied))\s+by)(?=\s+(?i:(?:the|my|our)\s+(?:@?[\w.]+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\s+(?:at|from)\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:supported|provided)\s+by(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bcourtesy\s+of(?=\s+@|\s+my\s+friends\s+at)'
        - '(?i)\b(?:kindly\s+|was\s+|were\s+|been\s+|\#?pr\s*[-/]?\s*|ad[-/])gifted\b(?!\s+(?:\w+ly\b|with|at|in|enough|and|to\s+(?:my|his|her|the|a)|the\s+(?:museum|city|town|nation|library)|(?:by|from)\s+)?(?:my|our|his|her|their|your|a\s+\w+\s+by\s+my|child|children|kids|students?))'
        - '(?i)(?<![\w#])gifted\s+(?:by|from)\s+(?!my\b|our\b|his\b|her\b|their\b|your\b|nature|god)'
        - '(?i)(?<![\w#])gifted\s+(?:stay|product|products|item|items|sample|samples|pair|collab|post|trip|experience|meal|kit)\b'
        - '(?i)\b(?:brand|creator|content|influencer)\s+partners?\b(?!\s+(?:program|manager|wanted|needed))|\bcollab\b(?=[^\n]*@\w)|(?<=@)\w[^\n]*\Kcollab\b'
        - '(?i)@[\w.]+\s+(?:brand\s+)?partner\b(?!\s+(?:with|up|to|and|for|on)\b)|(?i:\bproud(?:ly)?\s+(?:to\s+be\s+(?:a\s+)?)?)(?:(?-i:\p{Lu})\w+|@[\w.]+)(?i:\s+partner\b)'
        - '(?im)^[^\w\#@\n]*gifted\b\s*(?:[:|.–—*]|-\s|@|$|[^\w\s,;''’\"])|[(\[*]\s*(?:kindly\s+)?gifted(?:\s+by[^)\]\n]{0,30})?\s*[)\]*]|(?:[.!?|/–—]|-\s)\s*gifted\.?\s*\z'
        - '(?i)\b(?:pr|press)\s*[-/]?\s*gift(?:ed|ing)?\b'
        - '(?i)\b(?:proud\s+|official\s+|brand\s+|new\s+)+ambassador\s+(?:for|of|with)\s+(?=@|(?-i:\p{Lu}))|(?i)(?<!a\s)(?<!an\s)(?<!your\s)\b(?:brand|sponsored)\s+ambassador\s+(?:for|at|with|of)\b|@[\w.]+\s+(?:\w+\s*(?:and|&|\+|/)\s*)?(?:brand\s+)?ambassador\b'
        - '(?i)\b(?:i[''’]?m|i\s+am|as)\s+(?:an?\s+|the\s+|their\s+)(?:proud\s+|official\s+|new\s+|brand\s+|[@\w.]+\s+)*(?:ambassador|brand\s+partner)\b|\b(?:my\s+)?ambassador(?:ship)?\s+(?:for|with|year\s+with)\s+(?=@)|(?m:^)[^\w\#@\n]*ambassador\s*(?:[:|@–—]|-\s)'
        - '(?i)\#gift(?:ed)?\s+(?:from|by)(?=\s+@)|\#(?:brand)?ambassador\w*|\#\w{3,}(?:ambassador|partner)\b'
        - '(?i)\b(?:my|our|today[''’]?s|this\s+(?:week|month|video|episode)[''’]?s)\s+(?:lovely\s+|wonderful\s+|kind\s+)?(?:sponsors?|brand\s+partners?)\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)(?:(?<!\w)i(?:[''’]ve|\s+have|[''’]m|\s+am)?|(?:^|[.!?\n])[^\w\n]*(?:proudly)?(?=\s*(?:partnered|teamed|collabed)\b))\s*\b(?:so\s+|very\s+|super\s+)?(?:(?:happy|excited|proud|thrilled|glad)\s+to\s+(?:be\s+)?)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing)?|collaborate)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:excited|happy|thrilled|delighted|proud|honou?red|glad|stoked|pumped|grateful|lucky|pleased|blessed|over\s+the\s+moon|chuffed)\s+to\s+(?:be\s+|have\s+)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing|e)?)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build))'
        - '(?i)\b(?:was|is|were|are)\s+(?:a|an|part\s+of\s+(?:a|my|our))\s+(?:\w+\s+)?(?:collaboration|collab|partnership)\s+with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:many\s+|huge\s+|big\s+)?(?:thanks|thank\s+you|thx|cheers)(?:\s+so\s+much|\s+again|\s+a\s+lot)?\s+(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends|pals|mates|crew|gang|lot|lovelies)\s+(?:at|from)\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+(?:\s+and\s+@[\w.]+)?\s+for\s+(?:(?:flying|feeding|dressing|styling|spoiling|giving|lending|fitting|pampering|accommodating|equipping|putting|outfitting|upgrading\s+my|shipping|posting|gifting|sorting|hooking)\s+(?:me|us)\b|(?:kindly\s+|always\s+)?(?:sending|having|hosting|inviting|sponsoring|supporting|gifting|providing|supplying|kitting|letting|treating|making\s+(?:this|it)\s+(?:\w+\s+)?possible)\b|(?:my|these|this|the)\s+(?!(?:[\w#]+\s+){0,3}?\w*(?:couch|handover|recipe|starter\b|cutting|seedling|song|playlist|lesson|laugh|memor|hug|love\b|advice|effort|info\b|update|translat|edit\b|note\b|notes\b|slide|script|inspiration|explanation|walk\b|fun\b|day\b|time\b|motivation|birthday|wishes|lift\b|wisdom|music|thread|quote|listen|game\b|match\b|win\b|goal|picture|pics?\b|video|compliment|vote|encourag|reply|nominat|award|opportunit|chance|talk\b|welcome|shout|retweet|\brt\b|follow|mention|discussion|interview|debate|support\b|article|story|correction|feedback|question|report|tip|review|help|patch|photo|heads|reminder|recommendation|words|idea|suggestion|correction|catch|bug|pr\b|pull|answer|link|note|company|chat|conversation|warning|support\s+ticket)))'
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
        - '(?im)^[^\w\#@\n]*(?:kooperation|koop|zusammenarbeit|partnerschaft)\s*(?:x\s*)?(?=@)'
        - '(?i)\b(?:die|meine|unsere|diese|neue|eine|spannende|tolle|lange)\s+(?:\w+\s+)?(?:partnerschaft|kooperation|zusammenarbeit|kollaboration|collab)\s+mit\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?i)\b(?:kooperations|marken|werbe)?partner(?:in)?\s*(?::|von|bei)?\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?i)\bdanke\b[^.!?\n@]{0,40}?[,\s](?:an\s+)?(?:das\s+|liebes\s+|dem\s+)?(?:ganze\s+)?(?:team\s+)?(?:von\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s*[^\w\s.,!?]*\s*[.!]*\s*[^\w\s.,!?]*\s*\z'
        - '(?i)\bfreundlicherweise\s+(?:\w+\s+){0,3}(?:gestellt|geschickt|überlassen|gesponsert)\b|\bgesponser[td]\s+(?:wurde|von|durch|mit)\b'
        - '(?i:(?<!bezahlter\s)\bin\s+(?:\w+er\s+)?(?:kooperation|zusammenarbeit|partnerschaft|kollaboration|collab)\s+mit)(?=\s+(?:(?i:dem\s+team\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:mit\s+(?:freundlicher\s+|lieber\s+)?unterstützung\s+(?:von|durch)|(?:kindly\s+)?(?:unterstützt|präsentiert|bereitgestellt|ermöglicht)\s+(?:von|durch)))(?=\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:markenbotschafter(?:in)?|(?:als|bin|werde)\s+(?:\w+\s+)?botschafter(?:in)?\s+(?:von|für|bei))\b|@[\w.]+[\s-](?:marken)?botschafter(?:in)?\b|(?m:^)[^\w\#@\n]*botschafter(?:in)?\s+(?:von\s+|für\s+)?@'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:koop(?:eration)?|collab)\s*(?:[:|)\]]|(?:mit|x)\s+@)'
        - '(?i)\b(?:danke|dankeschön|vielen\s+dank)(?:\s+\w+)?\s+(?:an\s+)?@[\w.]+\s*(?:,\s+dass\s+(?:ich|ihr\s+mi[rc]h?|wir)\b|(?:für\s+(?:die|den|das|diese[nsr]?|mein[e]?|eure?)\s+(?!\w*(?:hinweis|frage|tipp|feedback|rückmeldung|hilfe|rezept|idee|erinnerung|link|lied|übersetz|erklärung|einblick|gespräch|abend|unterstützung|support|mitfahr|begleitung|gesellschaft|liebe|glückwünsche|korrektur|antwort|bild|foto|meldung|nachricht)))|(?:[^\w\s.,!?]+\s*)?\z)'
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
        - '(?im)^[^\w\#@\n]*(?:partenariat|collab(?:oration)?|ambassad\w+)\s*(?:x\s*)?(?=@)'
        - '(?i)\b(?:ce|mon|notre|nouveau|nouvelle|beau|belle|un|une|cette|ma|premier|première)\s+(?:\w+\s+)?(?:partenariat|collab(?:oration)?)\s+avec\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))|la\s+marque)'
        - '(?i)\b(?:partenaire|ambassad\w+|égérie)\s+(?:officiel(?:le)?\s+)?(?:de\s+|chez\s+|pour\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|@[\w.]+\s+partenaire\b|\b(?:avec\s+mon|merci\s+à\s+mon)\s+partenaire\b'
        - '(?i)\bmercis?\b[^.!?\n@]{0,40}?\s@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s*[^\w\s.,!?]*\s*[.!]*\s*[^\w\s.,!?]*\s*\z'
        - '(?i)\b(?:article|post|vidéo|contenu|billet)\s+sponsorisée?\b'
        - '(?i:\ben\s+(?:partenariat|collaboration|collab|association|coopération)\s+avec)(?=\s+(?:(?i:(?:toute\s+)?l[''’]équipe\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:avec\s+le\s+soutien\s+de|grâce\s+à|présenté\s+par|proposé\s+par|sponsorisée?s?\s+par))(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\b(?:produits?|articles?|séjour|nuits?|lot|colis|cadeau)\s+(?:gracieusement\s+)?offert(?:e?s)?\s+par\b|\b(?:gracieusement|gentiment)\s+(?:offert|envoyé|prêté)e?s?\b|(?<!\w)offert(?:e?s)?\s+par\s+(?=@|(?-i:\p{Lu}))|[(\[*]\s*(?:produits?\s+)?offert(?:e?s)?\s*[)\]*]'
        - '(?i)\bambassa(?:deur|drice)\s+(?:(?:de|pour|chez|officielle?)\s+(?:la\s+marque\s+)?)?(?=@|(?-i:\p{Lu}))(?!(?:de|du|des|d'')\b)|@[\w.]+[\s-]ambassa(?:deur|drice)\b|(?i)\b(?:je\s+suis|en\s+tant\s+qu[''’]|comme)\s*(?:l[''’]|une?\s+)?ambassa(?:deur|drice)\b'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:collab|partenariat)\s*(?:[:|)\]]|(?:avec|x)\s+@)'
        - '(?i)\b(?:un\s+grand\s+|mille\s+)?mercis?(?:\s+(?:beaucoup|infiniment|encore))?\s+(?:à\s+)?(?:toute\s+l[''’]équipe\s+(?:de\s+|chez\s+)?)?@[\w.]+\s*(?:(?:de|d[''’])\s*(?:m[''’]|nous\s|me\s)|pour\s+(?:l[''’](?:envoi|invitation|accueil)|ce(?:tte|s|t)?|le|la|les|mon|ma|mes|votre|vos)\b(?!\s+(?:question|retour|remarque|aide|signalement|conseil|recette|idée|info|partage|lien|soutien|rappel|traduction|explication|inspiration|article|soirée|moment|balade|compagnie|photo|correction|réponse|message))|(?:[^\w\s.,!?]+\s*)?\z)'
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
        - '(?im)^[^\w\#@\n]*(?:collaborazione|collab|partnership)\s*(?:x\s*)?(?=@)'
        - '(?i)\bcollabor(?:are|ando|o|iamo|ato)\s+con\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|\b(?:la\s+mia|questa|nostra|nuova|una)\s+(?:\w+\s+)?(?:collaborazione|collab|partnership)\s+con\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?i)\bgrazie\b[^.!?\n@]{0,40}?\s@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s*[^\w\s.,!?]*\s*[.!]*\s*[^\w\s.,!?]*\s*\z'
        - '(?i)\bpartner\s+(?:ufficiale\s+)?di\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?i:\bin\s+(?:collaborazione|partnership|collab|associazione)\s+con)(?=\s+(?:(?i:il\s+team\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:con\s+il\s+(?:supporto|sostegno|contributo)\s+di|offerto\s+da|offerta\s+da|fornit[oaie]\s+da|presentato\s+da|grazie\s+al\s+supporto\s+di|supplied\s+by))(?=\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:(?:brand\s+)?ambassador\s+(?:di|per|del)?\s*(?=@|(?-i:\p{Lu}))|ambasciat(?:ore|rice)\s+(?:di|per|del\s+brand)?\s*(?=@)|sono\s+(?:un[''’]?\s*|una\s+)?(?:brand\s+)?ambassador\b)|@[\w.]+\s+ambassador\b'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:collab|collaborazione|partnership)\s*(?:[:|)\]]|(?:con|x)\s+@)'
        - '(?i)\bgrazie(?:\s+(?:mille|infinite|ancora))?\s+(?:a\s+)?(?:tutto\s+il\s+team\s+(?:di\s+)?)?@[\w.]+\s*(?:per\s+(?:aver(?:mi|ci)|il|la|i|gli|le|lo|l[''’]|quest[oaei]|l[''’]invito)\b\s*+(?!(?:\w+\s+)?(?:ricett|idea|compagnia|sostegno|supporto|traduzione|spiegazione|chiacchier|serata|ispirazione|domanda|segnalazione|aiuto|consiglio|risposta|foto|feedback|messaggio))|(?:[^\w\s.,!?]+\s*)?\z)'
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
        - '(?im)^[^\w\#@\n]*(?:colaboración|colab|alianza|embajadora?)\s*(?:x\s*)?(?=@)'
        - '(?i)\bde\s+la\s+mano\s+de\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|\bcolabora(?:r|ndo|mos|do)\s+con\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|\b(?:mi|esta|nuestra|nueva|una)\s+(?:\w+\s+)?(?:colaboración|colab)\s+con\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?i)\b(?:gracias|agradecid[oa]s?)\b[^.!?\n@]{0,40}?\s@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s*[^\w\s.,!?]*\s*[.!]*\s*[^\w\s.,!?]*\s*\z'
        - '(?i)\b(?:partner|socio)\s+(?:oficial\s+)?de\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?i:\ben\s+(?:colaboración|colab|asociación|alianza)\s+con)(?=\s+(?:(?i:el\s+equipo\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:con\s+el\s+apoyo\s+de|ofrecido\s+por|presentado\s+por|cortesía\s+de|regalo\s+de|cedido\s+por))(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bembajador[a]?\s+(?:(?:de|oficial)\s+(?:la\s+marca\s+)?)?(?=@)|@[\w.]+\s+embajadora?\b|\b(?:soy|como)\s+embajadora?\b'
        - '(?i)(?:^|[(\[|/\n]\s*)(?:colab|collab|colaboración)\s*(?:[:|)\]]|(?:con|x)\s+@)'
        - '(?i)\b(?:mil\s+|muchas\s+)?gracias\s+(?:a\s+)?(?:todo\s+el\s+equipo\s+de\s+)?@[\w.]+\s*(?:por\s+(?:invitar|enviar|regalar|mandar|tener|hacer|prestar|dejar|traer|acoger|est[aeo]s?|el|la|los|las|mi|mis)\w*+\s*+(?!(?:\w+\s+)?(?:recet|idea|enlace|compañía|apoyo|traducci|explicaci|rato|charla|inspiraci|pregunta|aviso|ayuda|consejo|respuesta|foto|comentario|mensaje))|(?:[^\w\s.,!?]+\s*)?\z)'
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
        kindlygifted, teampartner, brandcollab, inpartnershipwith, incollaborationwith, brandrep, prgifted, giftedby, brandpartners, brandpartnership, sponsor, spons, sponsorlove, giftedtrip, giftedmeal, giftedexperience, freebie, prunpaid, paidcollab, partneredpost, partneredwith, hostedby, invitedby,
        kooperation, partenariat, ambassadeur, ambassadrice, embajador, embajadora,
        collaborazione, colaboración, offert]
      patterns:
        - '(?im)^[^\w\#@\n]*gifted\s+(?!child|kids?\b|students?|teachers?|athletes?|people|hands|writers?)(?:\w+\s+){0,2}\w+\s*[,.:|–—](?=[^\n]*@)'
        - '(?im)^[^\w\#@\n]*(?:\w+\s+)?ambassador\s*,(?=[^\n]*@)|^[^\w\#@\n]*(?:partnership|partner|collab(?:oration)?)\s+(?:x\s+|with\s+)?(?=@)'
        - '(?i)\b(?:my\s+|brand\s+)?ambassador\s+(?:life|diaries|duties|duty|days?|perks|post|news|things|update|mode|privileges)\b(?=[^\n]*@)|@\w[^\n]*\K\bambassador\s+(?:life|diaries|duties|perks|things)\b'
        - '(?i)(?:^|[.!?\n]\s*)[^\w\#@\n]*(?-i:\p{Lu})\w+\s+(?:brand\s+)?ambassador\s+(?:here|speaking|reporting|checking\s+in)\b'
        - '(?i)\b(?:as|be|being|become|becoming|became|am|i[\x27’]m|still|named)\s+(?:an?\s+|the\s+|their\s+|your\s+)?(?:\w+\s+)?ambassador(?=\s+(?:for|of|with|at)\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))'
        - '(?im)^[^\w\#@\n]*(?:kindly\s+)?gifted\s*(?:\||/|\s+(?:but|and\s+(?:honest|loved)|item|by)\b)|[(\[*]\s*(?:kindly\s+)?gift(?:ed)?\b(?!\s+(?:child|children|kids?|student|program|education|card|shop|wrap|ideas?|guide|aid|voucher))[^)\]\n]{0,30}[)\]*](?=[^\n]*@)|@\w[^\n]*[(\[*]\s*(?:kindly\s+)?gift(?:ed)?\s*[)\]*]'
        - '(?i)\bfrom\s+@[\w.]+[^\n]*\#gifts?\b'
        - '(?i)(?:^|[.!?\n])[^\w\n]*(?:proudly\s+|currently\s+|happily\s+)?(?:partnering|teaming\s+up|collabing|collaborating|joining\s+forces)\s+with(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build|study|research|restore))'
        - '(?i)\b(?:my|this)\s+(?:\w+\s+)?(?:partnership|collab|collaboration)\s+with\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))|(?-i:\p{Lu}))|\b(?:proud|excited|happy|thrilled|grateful|chuffed|stoked|glad|loving|love)\s+(?:(?:of|about|for)\s+)?(?:to\s+(?:announce|share|continue|start)\s+)?(?:this|my)\s+(?:\w+\s+){0,2}?(?:partnership|collab|collaboration)\b(?=[^\n]*@)'
        - '(?i)\b(?:proud|official|long-?time|new|happy|paid)\s+(?:brand\s+|media\s+|content\s+)?partner\s+(?:of|with|to)\s+(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice)))|\bmy\s+(?:\w+\s+(?:and\s+)?){0,2}?partners\s+(?:at|from)\s+(?=@)|@[\w.]+\s+as\s+(?:an?\s+|my\s+|our\s+|the\s+)?(?:official\s+|brand\s+|proud\s+)?(?:partner|sponsor)\b'
        - '(?im)^[^\w\#@\n]*(?:partner|partnership|collab(?:oration)?|sponsors?)\s+(?:post|content|video|reel|time|alert|diaries|love|shout-?\s?out|thanks|news|day)\b(?=[^\n]*@)'
        - '(?im)^[^\w\#@\n]*(?:spon|sponcon|spons|sponsor)\s*(?:[:|–—]|-\s)'
        - '(?i)\b(?:shout-?\s?out|props|(?:much|big|massive|all\s+the)\s+love|kudos|grateful|thankful|hats\s+off|gratitude|hugs|cheers|(?:many\s+|huge\s+|big\s+|massive\s+)?thanks|thank\s+you|thx)\s+(?:so\s+much\s+|again\s+)?(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends|pals|mates|crew|legends|gang|lot|lovelies)\s+(?:at|from)\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+\s+for\s+(?:(?:sorting|covering|sponsoring|dressing|making|funding|supplying|upgrading|stocking|building|kitting\s+out)\s+(?:(?:me|us)\b|(?:my|our|this|these)\b(?!\s+(?:day|week|year|life|question|bug|mess|typo|mistake)))|(?:the|my|this|these|our)\s+(?:\w+\s+)?(?:tent|bag|boots?|shoes?|jacket|coat|dress|outfit|kit|gear|box|parcel|package|hamper|goodies|gift|gifts|stay|trip|tickets?|room|flight|ride|bike|car|loan|sample|samples|goodie\s+bag|flour|coffee|tea|wine|book|books|copy|serum|mat|pan|knife|machine|lens|camera|headphones|watch|glasses|mattress|chair|desk|lamp|gloves?|hat|socks|jumper|sweater|shirt|trainers|sneakers|leggings|poles|backpack|rucksack|stove|palette|mascara|lipstick|cream|skincare|make-?up|jewell?ery|ring|necklace|earrings|toys?|console|keyboard|monitor|phone|speakers?|treats|snacks|chocolate|cheese|beer|gin|whisky|meal|dinner|lunch|breakfast|brunch|massage|haircut|facial|supplies|freebies?|swag|merch|delivery|bundle|set|wheels|tyres|saddle|board|skis|suit|scarf|blanket|pillow|candles?|plants?|flowers)\b)'
        - '(?i)\#(?:gifted|sponsored|ad|pr|collab)?(?:thanksto|kindlygiftedby|giftedby|sponsoredby|inviteby|invitedby|hostedby)\w*'
        - '(?i)\b(?:aff(?:iliate)?|commission(?:able)?)\s+links?\s+(?:below|above|in\s+(?:bio|the|this|my)|here|used|ahead|inside|included)\b'
        - '(?i:(?<!paid\s)\b(?:in|as\s+part\s+of\s+(?:a|my|our))\s+(?:partnership|collaboration|association|cooperation|co-operation|collab)\s+with)(?=\s+(?:(?i:(?:the|my|our)\s+(?:@?[\w.]+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\b)|(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu}))))'
        - '(?i:\b(?:brought\s+to\s+you|supplied|powered|presented|made\s+possible|kindly\s+(?:provided|supported|supplied))\s+by)(?=\s+(?i:(?:the|my|our)\s+(?:@?[\w.]+\s+){0,2}?(?:team|folks|people|crew|gang|friends|mates|pals)\s+(?:at|from)\s+)?(?=@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w|\#\w|(?!(?:\p{L}+[\s''’-]){0,3}(?:Universit|College|School|Academy|Council|Hospital|Museum|Library|Police|NHS|Ministry|Department|Institut|Charity|Trust\b|Foundation|Societ|Church|City of|Festival|Stadt|Mairie|Gemeinde|Schule|Hochschule|Verein|Stiftung|Ayuntamiento|Comune\b|Scuola|École|Escuela))(?-i:\p{Lu})))'
        - '(?i)\b(?:supported|provided)\s+by(?=\s+@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein))\w)'
        - '(?i)\bcourtesy\s+of(?=\s+@|\s+my\s+friends\s+at)'
        - '(?i)\b(?:kindly\s+|was\s+|were\s+|been\s+|\#?pr\s*[-/]?\s*|ad[-/])gifted\b(?!\s+(?:\w+ly\b|with|at|in|enough|and|to\s+(?:my|his|her|the|a)|the\s+(?:museum|city|town|nation|library)|(?:by|from)\s+)?(?:my|our|his|her|their|your|a\s+\w+\s+by\s+my|child|children|kids|students?))'
        - '(?i)(?<![\w#])gifted\s+(?:by|from)\s+(?!my\b|our\b|his\b|her\b|their\b|your\b|nature|god)'
        - '(?i)(?<![\w#])gifted\s+(?:stay|product|products|item|items|sample|samples|pair|collab|post|trip|experience|meal|kit)\b'
        - '(?i)\b(?:brand|creator|content|influencer)\s+partners?\b(?!\s+(?:program|manager|wanted|needed))|\bcollab\b(?=[^\n]*@\w)|(?<=@)\w[^\n]*\Kcollab\b'
        - '(?i)@[\w.]+\s+(?:brand\s+)?partner\b(?!\s+(?:with|up|to|and|for|on)\b)|(?i:\bproud(?:ly)?\s+(?:to\s+be\s+(?:a\s+)?)?)(?:(?-i:\p{Lu})\w+|@[\w.]+)(?i:\s+partner\b)'
        - '(?im)^[^\w\#@\n]*gifted\b\s*(?:[:|.–—*]|-\s|@|$|[^\w\s,;''’\"])|[(\[*]\s*(?:kindly\s+)?gifted(?:\s+by[^)\]\n]{0,30})?\s*[)\]*]|(?:[.!?|/–—]|-\s)\s*gifted\.?\s*\z'
        - '(?i)\b(?:pr|press)\s*[-/]?\s*gift(?:ed|ing)?\b'
        - '(?i)\b(?:proud\s+|official\s+|brand\s+|new\s+)+ambassador\s+(?:for|of|with)\s+(?=@|(?-i:\p{Lu}))|(?i)(?<!a\s)(?<!an\s)(?<!your\s)\b(?:brand|sponsored)\s+ambassador\s+(?:for|at|with|of)\b|@[\w.]+\s+(?:\w+\s*(?:and|&|\+|/)\s*)?(?:brand\s+)?ambassador\b'
        - '(?i)\b(?:i[''’]?m|i\s+am|as)\s+(?:an?\s+|the\s+|their\s+)(?:proud\s+|official\s+|new\s+|brand\s+|[@\w.]+\s+)*(?:ambassador|brand\s+partner)\b|\b(?:my\s+)?ambassador(?:ship)?\s+(?:for|with|year\s+with)\s+(?=@)|(?m:^)[^\w\#@\n]*ambassador\s*(?:[:|@–—]|-\s)'
        - '(?i)\#gift(?:ed)?\s+(?:from|by)(?=\s+@)|\#(?:brand)?ambassador\w*|\#\w{3,}(?:ambassador|partner)\b'
        - '(?i)\b(?:my|our|today[''’]?s|this\s+(?:week|month|video|episode)[''’]?s)\s+(?:lovely\s+|wonderful\s+|kind\s+)?(?:sponsors?|brand\s+partners?)\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)(?:(?<!\w)i(?:[''’]ve|\s+have|[''’]m|\s+am)?|(?:^|[.!?\n])[^\w\n]*(?:proudly)?(?=\s*(?:partnered|teamed|collabed)\b))\s*\b(?:so\s+|very\s+|super\s+)?(?:(?:happy|excited|proud|thrilled|glad)\s+to\s+(?:be\s+)?)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing)?|collaborate)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:excited|happy|thrilled|delighted|proud|honou?red|glad|stoked|pumped|grateful|lucky|pleased|blessed|over\s+the\s+moon|chuffed)\s+to\s+(?:be\s+|have\s+)?(?:partner(?:ed|ing)?|team(?:ed|ing)?\s+up|collab(?:orat)?(?:ed|ing|e)?)\s+(?:up\s+)?with\s+(?=@|(?-i:\p{Lu}))(?![^.!?\n]{0,60}\bto\s+(?:support|provide|help|bring|fight|raise|close|end|plant|fund|offer|train|protect|improve|feed|build))'
        - '(?i)\b(?:was|is|were|are)\s+(?:a|an|part\s+of\s+(?:a|my|our))\s+(?:\w+\s+)?(?:collaboration|collab|partnership)\s+with\s+(?=@|(?-i:\p{Lu}))'
        - '(?i)\b(?:many\s+|huge\s+|big\s+)?(?:thanks|thank\s+you|thx|cheers)(?:\s+so\s+much|\s+again|\s+a\s+lot)?\s+(?:to\s+)?(?:(?:the|my)\s+(?:\w+\s+){0,2}?(?:team|folks|people|friends|pals|mates|crew|gang|lot|lovelies)\s+(?:at|from)\s+)?@(?!\w*(?:museum|college|univ|school|council|cityof|library|hospital|police|nhs|charity|stadt|mairie|comune|ayuntamiento|verein|friends|scouts|volunteer|club|parish|rotary|foodbank|trust|foundation|hospice))[\w.]+(?:\s+and\s+@[\w.]+)?\s+for\s+(?:(?:flying|feeding|dressing|styling|spoiling|giving|lending|fitting|pampering|accommodating|equipping|putting|outfitting|upgrading\s+my|shipping|posting|gifting|sorting|hooking)\s+(?:me|us)\b|(?:kindly\s+|always\s+)?(?:sending|having|hosting|inviting|sponsoring|supporting|gifting|providing|supplying|kitting|letting|treating|making\s+(?:this|it)\s+(?:\w+\s+)?possible)\b|(?:my|these|this|the)\s+(?!(?:[\w#]+\s+){0,3}?\w*(?:couch|handover|recipe|starter\b|cutting|seedling|song|playlist|lesson|laugh|memor|hug|love\b|advice|effort|info\b|update|translat|edit\b|note\b|notes\b|slide|script|inspiration|explanation|walk\b|fun\b|day\b|time\b|motivation|birthday|wishes|lift\b|wisdom|music|thread|quote|listen|game\b|match\b|win\b|goal|picture|pics?\b|video|compliment|vote|encourag|reply|nominat|award|opportunit|chance|talk\b|welcome|shout|retweet|\brt\b|follow|mention|discussion|interview|debate|support\b|article|story|correction|feedback|question|report|tip|review|help|patch|photo|heads|reminder|recommendation|words|idea|suggestion|correction|catch|bug|pr\b|pull|answer|link|note|company|chat|conversation|warning|support\s+ticket)))'
        - '(?i)\b(?:thanks|thank\s+you|thx|ty)\s+(?:to\s+)?@[\w.]+\s*(?:[^\w\s.,!?]+\s*)?\z'
        - '(?i)\#(?:thanks|thankyou|thx)(?!giving|god|you\b|\b|mom|mum|dad)\w+'
        - '(?i)(?:^|[(\[|/\n.!?]\s*)[^\w\#@\s]?\s*(?:(?:new|another|latest|paid|big|fun|a)\s+)?(?:collab|collaboration|partnership|partner)\s*(?:[:|)\]]|\s+with\s+@|\s+x\s+@|[–—-]\s)'

"""###
    ),
    (
      "astroturf/identical-across-accounts.yaml",
###"""
summary: the same words from several people
severity: error
options:
  window: { type: duration, default: 24h }
  threshold: { type: number, default: 0.8 }
  min_accounts: { type: int, default: 3 }
  kinds: { type: strings, default: [post] }
when: { from: own, kind: $kinds }
check:
  repeat: { same: text, threshold: $threshold, window: $window, distinct: account_name, at_least: $min_accounts }
message: '{count} accounts say the same within {window}'
label: and another voice with these words
help: let people use their own words, and say that they work for you
why: |
  Five colleagues with one text are one advertisement with five faces. Readers notice, and then they
  doubt the honest posts as well.
sources:
  - { title: 'S0, Stating the obvious, on accounts used as proxies' }
  - { title: 'X developer guidelines: no identical content across accounts, not even scheduled', date: '2026-11-21' }
examples:
  - name: two colleagues and the brand
    posts:
      - { at: -6h, account: '@acme', text: The most honest sneaker of the year is here and I mean it }
      - { at: -4h, account: '@jo_at_work', author: '@jo_at_work', text: The most honest sneaker of the year is here and I mean it }
      - { at: -2h, account: '@priya', author: '@priya', text: ⟦The most honest sneaker of the year is here and I mean it⟧, related: [1, 2] }
  - name: three names on three platforms
    posts:
      - { at: +1h, account: '@jo_at_work', platform: x, text: 'I tried the new planner for a week, and my evenings are mine again' }
      - { at: +3h, account: '@priya', platform: linkedin, text: 'I tried the new planner for a week, and my evenings are mine again!' }
      - { at: +5h, account: '@acme_fr', platform: bluesky, text: '⟦I tried the new planner for a week, and my evenings are mine again 🙌⟧', related: [1, 2] }
  - name: one second inside the day
    posts:
      - { at: +1h, account: '@jo_at_work', text: Vote for the hall that our town deserves }
      - { at: +2h, account: '@priya', text: Vote for the hall that our town deserves }
      - { at: +24h+59m+59s, account: '@acme_fr', text: ⟦Vote for the hall that our town deserves⟧, related: [1, 2] }
  - name: each with a link and a tag of their own
    posts:
      - { at: -3h, account: '@acme', text: 'Finally an insurance that answers the phone acme.example/1' }
      - { at: -2h, account: '@acmehome', text: 'Finally an insurance that answers the phone acme.example/2' }
      - { at: -1h, account: '@acmehelp', text: '⟦Finally an insurance that answers the phone, @acme!⟧', related: [1, 2] }
  - name: the fourth voice belongs to the third
    lang: fr
    posts:
      - { at: +1h, account: '@jo_at_work', text: Je bois ce café depuis dix ans et je dors très bien }
      - { at: +1h, account: '@priya', text: Je bois ce café depuis dix ans et je dors très bien }
      - { at: +1h, account: '@acme_fr', text: ⟦Je bois ce café depuis dix ans et je dors très bien⟧, related: [1, 2] }
      - { at: +2h, account: '@acmehome', text: Je bois ce café depuis dix ans et je dors très bien }
  - name: two are enough for a strict house
    options: { min_accounts: 2 }
    posts:
      - { at: +1h, account: '@jo_at_work', text: 'Proud of our night shift, they kept the lights on' }
      - { at: +9h, account: '@priya', text: '⟦Proud of our night shift, they kept the lights on⟧', related: [1] }
  - name: two accounts
    pass: true
    posts:
      - { at: +1h, account: '@acme', text: The footbridge opens on the first of May }
      - { at: +2h, account: '@acmehome', text: The footbridge opens on the first of May }
  - name: the third exactly a day after the first
    pass: true
    posts:
      - { at: +1h, account: '@acme', text: The museum is free on the first Sunday of each month }
      - { at: +2h, account: '@acmehome', text: The museum is free on the first Sunday of each month }
      - { at: +25h, account: '@acmehelp', text: The museum is free on the first Sunday of each month }
  - name: one name on three platforms
    pass: true
    because: platforms do not make one voice three
    posts:
      - { at: +1h, platform: x, text: The late bus now waits for the last film }
      - { at: +1h, platform: mastodon, text: The late bus now waits for the last film }
      - { at: +1h, platform: bluesky, text: The late bus now waits for the last film }
  - name: three colleagues in three sentences
    pass: true
    posts:
      - { at: +1h, account: '@acme', text: Our prototype floats. Mostly. }
      - { at: +2h, account: '@jo_at_work', text: 'I got wet so that you do not have to: we tested the boat (I work at Acme)' }
      - { at: +3h, account: '@priya', text: Two years of my working life have a keel now. Acme pays me for it. }
  - name: the third voice is still a draft
    pass: true
    lang: de
    posts:
      - { at: +1h, account: '@acme', text: Die neue Brücke ist da und wir fahren als Erste drüber }
      - { at: +1h, account: '@acmehome', text: Die neue Brücke ist da und wir fahren als Erste drüber }
      - { at: +1h, account: '@priya', status: draft, text: Die neue Brücke ist da und wir fahren als Erste drüber }
  - name: four is the limit of a large house
    pass: true
    options: { min_accounts: 4 }
    posts:
      - { at: +1h, account: '@acme', text: Strike on Thursday. Trains run again from midnight. }
      - { at: +1h, account: '@acmehome', text: Strike on Thursday. Trains run again from midnight. }
      - { at: +1h, account: '@acmehelp', text: Strike on Thursday. Trains run again from midnight. }
  - name: colleagues share one post
    trap: true
    because: a repost shows who said it
    posts:
      - { at: +1h, account: '@acme', text: We are hiring in Porto and in Leeds }
      - { at: +2h, account: '@jo_at_work', kind: repost, text: We are hiring in Porto and in Leeds }
      - { at: +3h, account: '@priya', kind: repost, text: We are hiring in Porto and in Leeds }
  - name: three times congratulations
    trap: true
    because: four words that everybody says
    posts:
      - { at: +1h, account: '@acme', text: Congratulations to the winners! }
      - { at: +1h, account: '@jo_at_work', text: Congratulations to all winners }
      - { at: +1h, account: '@priya', text: 'Congratulations, winners of 2026' }
  - name: the audience repeats itself
    trap: true
    inbound: true
    because: customers may agree with one another
    posts:
      - { at: -3h, author: '@ida', account: '@ida', text: Bring back the old opening hours of the pool }
      - { at: -2h, author: '@ole', account: '@ole', text: Bring back the old opening hours of the pool }
      - { at: -1h, author: '@eva', account: '@eva', text: Bring back the old opening hours of the pool }
  - name: one answer from three desks
    trap: true
    posts:
      - { at: -3h, account: '@acme', kind: reply, text: 'Sorry about the wait, the lines are open again' }
      - { at: -2h, account: '@acmehome', kind: reply, text: 'Sorry about the wait, the lines are open again' }
      - { at: -1h, account: '@acmehelp', kind: reply, text: 'Sorry about the wait, the lines are open again' }
  - name: no times, no day
    unknown: true
    status: scheduled
    posts:
      - { account: '@acme', text: The new cinema smells of wood }
      - { account: '@jo_at_work', text: The new cinema smells of wood }
      - { account: '@priya', text: The new cinema smells of wood }

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
    all:
      - signal: hands_out_words
    none:
      - signal: own_words
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
  - flag: 'Creators: the ⟦script for your story⟧ is in the folder. Read it as is, no changes, as if it just came to you.'
  - flag: 'Neighbours, the ⟦letter to the council is written⟧. Add your name, change nothing, send it today.'
  - flag: 'When friends ⟦moan about the noise, the answer is: "It is over by spring, and then we all gain"⟧. Staff, please stick to it.'
  - pass: 'Posting about the launch? Say what you really think, and say that you work here.'
  - pass: 'Fact sheet for staff: prices, dates, known faults. What you make of it is up to you.'
    kind: dm
  - pass: 'Tell us what the new bag gets wrong. The best complaint wins a bag.'
  - pass: 'Share this if a neighbour needs it: water is off in Mill Lane until noon.'
  - pass: 'We saw your posts about the launch, all of them in your own words. Thank you.'
  - trap: 'Writing to the council? Please don''t copy and paste, your own two lines count more.'
    because: asks for the opposite
  - trap: 'Comment "soup" and Ines sends you the recipe.'
    because: a password, not an opinion
  - trap: 'Model answers for the driving test are on our site, with explanations.'
  - trap: 'Copy and paste this command into the terminal, then restart the router.'
    because: words for a machine
  - trap: 'If a friend asks for help, tell them the line is open all night: 0800 000 0000'
    because: passes on help, not praise
  - trap: 'He said "just copy our caption" and I have never unfollowed anyone so fast.'
    because: reported speech

"""###
    ),
    (
      "bait/contest-as-engagement.yaml",
###"""
summary: one raffle after another
severity: note
options:
  by: { type: string, default: account }
  kinds: { type: strings, default: [post] }
  max: { type: number, default: 0.3 }
  min_posts: { type: int, default: 10 }
  window: { type: duration, default: 30d }
when: { from: own, kind: $kinds }
check:
  share: { of: { signal: contest }, per: $by, window: $window, min_posts: $min_posts, above: $max, at: last_of }
message: '{count} of {total} posts from {account|one account} within {window} are contests ({share}; the limit is {max})'
label: and one more to win
help: let people come for what you say
why: |
  Contests count people who want the prize. Engagement is what is left when there is nothing to win.
  Look at who is still there the week after.
sources:
  - { title: 'S1, on contests and engagement' }
examples:
  - name: two of five are raffles
    options: { min_posts: 5 }
    posts:
      - { at: +1h, text: 'GIVEAWAY! Tag two friends to win the copper pan.' }
      - { at: +1d, text: How to polish copper with ketchup. }
      - { at: +2d, text: 'One pan, three dinners.' }
      - { at: +3d, text: '⟦Contest time: comment with your favourite soup and win a ladle.⟧' }
      - { at: +4d, text: The tinning workshop has a waiting list of nine months. }
  - name: four of ten
    posts:
      - { at: +1h, text: 'Win one of five calendars: comment with your month.' }
      - { at: +1d, text: The ferry was full of geese today. }
      - { at: +2d, text: Why ropes are tarred. }
      - { at: +3d, text: 'Raffle: share this post and win a knot board.' }
      - { at: +4d, text: A knot for every Monday. }
      - { at: +5d, text: How to read a tide table. }
      - { at: +6d, text: 'Prize draw on Friday, the winner gets a sweater.' }
      - { at: +7d, text: The lighthouse keeper turned 80. }
      - { at: +8d, text: Our crew counts whales for the university. }
      - { at: +9d, text: '⟦Guess the number of shells in the jar, the closest comment wins a lamp.⟧', related: [1, 4, 7] }
  - name: one account plays, the other does not
    options: { min_posts: 3 }
    posts:
      - { at: +1h, account: '@acmehome', text: 'Giveaway! Win a rug: tag a friend.' }
      - { at: +1h, text: How to beat a rug. }
      - { at: +1d, account: '@acmehome', text: The weaver at work. }
      - { at: +1d, text: Wool remembers its folds. }
      - { at: +2d, account: '@acmehome', text: '⟦Enter our raffle and win a cushion.⟧', related: [1] }
      - { at: +2d, text: A moth eats little. }
  - name: published and scheduled together
    options: { min_posts: 3 }
    posts:
      - { at: -3d, status: published, text: 'Prize draw! Comment to win a teapot.' }
      - { at: -1d, status: published, text: Tea leaves make good compost. }
      - { at: +2d, status: scheduled, text: '⟦Another giveaway: win a kettle by Sunday.⟧', related: [1] }
  - name: in German
    lang: de
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: 'Gewinnspiel! Wir verlosen drei Kalender unter allen Kommentaren.' }
      - { at: +1d, text: Warum Seile geteert werden. }
      - { at: +2d, text: '⟦Verlosung: teilt den Beitrag und gewinnt eine Lampe.⟧' }
  - name: in Italian
    lang: it
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: 'Giveaway! Commenta e vinci una teiera.' }
      - { at: +1d, text: Come si legge una tavola delle maree. }
      - { at: +2d, text: '⟦Partecipa al nostro concorso e vinci un cesto.⟧' }

  - name: three of ten are the limit
    pass: true
    posts:
      - { at: +1h, text: 'Win one of five calendars: comment with your month.' }
      - { at: +1d, text: The ferry was full of geese today. }
      - { at: +2d, text: Why ropes are tarred. }
      - { at: +3d, text: 'Raffle: share this post and win a knot board.' }
      - { at: +4d, text: A knot for every Monday. }
      - { at: +5d, text: How to read a tide table. }
      - { at: +6d, text: 'Prize draw on Friday, the winner gets a sweater.' }
      - { at: +7d, text: The lighthouse keeper turned 80. }
      - { at: +8d, text: Our crew counts whales for the university. }
      - { at: +9d, text: The jar holds 412 shells. }
  - name: exactly thirty days apart
    pass: true
    options: { min_posts: 2, max: 0.5 }
    posts:
      - { at: +1h, text: 'Giveaway! Win a rug: tag a friend.' }
      - { at: +15d, text: How to beat a rug. }
      - { at: +30d+1h, text: Enter our raffle and win a cushion. }
  - name: drafts do not count
    pass: true
    options: { min_posts: 3, max: 0.34 }
    posts:
      - { at: +1h, text: 'Giveaway! Win a rug: tag a friend.' }
      - { at: +1d, text: How to beat a rug. }
      - { at: +2d, text: Wool remembers its folds. }
      - { at: +3d, status: draft, text: Enter our raffle and win a cushion. }
  - name: one raffle a month
    pass: true
    options: { min_posts: 4 }
    posts:
      - { at: +1h, text: 'Giveaway! Win a rug: tag a friend.' }
      - { at: +1d, text: How to beat a rug. }
      - { at: +2d, text: Wool remembers its folds. }
      - { at: +3d, text: The weaver at work. }
  - name: stories are not counted
    pass: true
    options: { min_posts: 3, max: 0.34 }
    posts:
      - { at: +1h, text: 'Giveaway! Win a rug: tag a friend.' }
      - { at: +1d, text: How to beat a rug. }
      - { at: +2d, text: Wool remembers its folds. }
      - { at: +2d, kind: story, text: Enter our raffle and win a cushion. }

  - name: winning without a contest
    trap: true
    options: { min_posts: 3, max: 0 }
    posts:
      - { at: +1h, text: 'We won the cheese prize of the county. The goats were told.' }
      - { at: +1d, text: Shorter queues are a win-win for all. }
      - { at: +2d, text: Congratulations to our neighbour for winning the race. }
  - name: the school's raffle
    trap: true
    options: { min_posts: 3, max: 0 }
    posts:
      - { at: +1h, text: The raffle raised enough for two swings. }
      - { at: +1d, text: How to build a swing. }
      - { at: +2d, text: The swings are up. }
  - name: a warning
    trap: true
    options: { min_posts: 3, max: 0 }
    posts:
      - { at: +1h, text: 'Beware of fake giveaways in our name, we never ask for your card.' }
      - { at: +1d, text: How to report a false account. }
      - { at: +2d, text: The false account is gone. }

  - name: nine posts are too few
    unknown: true
    posts:
      - { at: +1h, text: 'Giveaway! Win a rug: tag a friend.' }
      - { at: +1d, text: Enter our raffle and win a cushion. }

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
      - signal: debunks
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
  - flag: 'One session with our coach and any dog, at any age, obeys. ⟦It has never failed⟧.'
  - flag: '⟦Knee pain?⟧ Clip it on and run. It works on everybody.'
  - flag: 'My gran pressed one button on Friday. On Monday she ⟦retired⟧.'
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
  - trap: 'If anybody promises you 20% a month without risk, hang up and call your bank.'
    because: a warning
  - trap: 'Anyone can join the choir, no experience needed, Tuesdays at seven.'
    because: an open door, not a result
  - trap: 'My back was fine again after twelve sessions and a lot of swearing.'
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
      # talk about labels
      - pattern: '(?i)\#(?:sp|spon\w*|sponsored\w*|gifted|collab\w*|partner\w*|ambassador)\s+(?:posts?\s+(?:make|are|is|on|in|take|get|have)|is\s+(?:not|no|never)|isn''t|doesn''t|does\s+not|means|says|tells|alone|labels?|hashtags?|tags?)\b'
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
  - flag: '⟦Partnering with⟧ @northpeak this month to keep my hands warm'
    account: '@mika.outside'
  - flag: 'Glove season with @northpeak, ⟦ambassador diaries⟧ part four'
    account: '@mika.outside'
  - flag: '⟦Props to @northpeak for the gloves⟧'
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
  - trap: '#gifted is not a label, and #sp is not one either.'
    account: '@mika.outside'
    because: about labels
  - trap: 'Thank you @noor for the recipe, the loaf is gone already.'
    account: '@tea_with_ana'
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
  - flag: 'Il mio zaino preferito. Con il mio codice sconto ⟦SARA10⟧ risparmiate su @zainocasa'
    account: '@sara.viaggia'
    lang: it
  - flag: 'The new Acme planner saves me an hour a day: ⟦https://acme.example/planner⟧'
    account: '@priya'
    because: an employee links to the employer's shop
  - flag: 'Ten weeks of mud and they still shine @northpeak ⟦MIKA10⟧ is still live'
    account: '@mika.outside'
    because: nobody says code, everybody knows
  - flag: 'Second bottle from @glowskin. ⟦Discount code is in my bio⟧'
    account: '@jo_makes'
  - flag: '⟦The hotel gave us⟧ a sea view and we have not left the balcony @saltyrooms'
    account: '@mika.outside'
    because: the giver is named beside the words
  - flag: 'Been ⟦wearing these for a month before they reach⟧ the shops, @northpeak'
    account: '@mika.outside'
  - flag: 'Die Stirnlampe liegt hier ⟦testweise von⟧ @hellkopf, hell ist sie'
    account: '@mia.packt'
    lang: de
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
  - trap: '@northpeak sent me the wrong size, the swap took a week.'
    account: '@mika.outside'
    because: a customer, not a guest
  - trap: '@rustdays invited me to speak in March, see you there.'
    account: '@mika.outside'
  - trap: 'Trail B12 is closed until spring, use the C20 bus instead.'
    account: '@mika.outside'
  - trap: '@lena sent me a photo of the dog asleep in the parcel.'

"""###
    ),
    (
      "dm/canned.yaml",
###"""
summary: a message from a template, with the holes still in it
severity: error
options:
  by: { type: string, default: account }
  kinds: { type: strings, default: [dm] }
  min_recipients: { type: int, default: 3 }
  threshold: { type: number, default: 0.8 }
  window: { type: duration, default: 7d }
when:
  from: own
  kind: [dm, invite]
check:
  any_of:
    - find:
        signal: merge_field
      message: '"{match}" stands where a person should be addressed'
      label: nobody's name
    - repeat:
        same: template
        of: { from: own, kind: $kinds }
        threshold: $threshold
        per: $by
        distinct: to
        at_least: $min_recipients
        window: $window
      message: '{count} people got this message within {window}'
      label: the same words to one more
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
  - flag: '⟦{Hi|Hello|Hey}⟧ Maria, your page is lovely!'
    kind: dm
    because: words to choose from, one for each batch
  - flag: '⟦<%= first_name %>⟧, your seat is booked.'
    kind: dm
  - flag: 'I read about ⟦[company name]⟧ and had to write.'
    kind: dm
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
  - trap: 'Run it from ${HOME}/bin and the key is found.'
    kind: dm
    because: a place in a shell
  - trap: 'Hi Max, the list is [1, 2, 3], so three of you.'
    kind: dm
  - trap: 'Dear Madam Okafor, the minutes are attached.'
    kind: dm
    because: a name follows
  - trap: 'Hi Noor, the [draft] is in the folder, 100% done.'
    kind: dm
  - trap: 'Hi there, long time no see! Did the null pointer bug go away?'
    kind: dm
  - name: the same template to a third person
    kind: dm
    posts:
      - { at: -3h, to: '@ines', text: 'Hi Ines, I love what you do with clay. Shall we talk about a partnership?' }
      - { at: -2h, to: '@tom', text: 'Hi Tom, I love what you do with clay. Shall we talk about a partnership?' }
      - { at: -1h, to: '@ada', text: '⟦Hi Ada, I love what you do with clay. Shall we talk about a partnership?⟧', related: [1, 2] }
  - name: three messages, each to one person
    pass: true
    kind: dm
    posts:
      - { at: -3h, to: '@ines', text: 'Hi Ines, your glaze test from Tuesday answered a question I had for years. Thank you!' }
      - { at: -2h, to: '@tom', text: 'Tom, do you still have the drawing of the kiln shelf? Ours cracked.' }
      - { at: -1h, to: '@ada', text: 'Ada, the market moved to the church hall, your table is by the window.' }
  - name: the same words to two people are not yet a mailing
    trap: true
    kind: dm
    posts:
      - { at: -3h, to: '@ines', text: 'Hi Ines, the workshop on Friday begins at six instead of five.' }
      - { at: -2h, to: '@tom', text: 'Hi Tom, the workshop on Friday begins at six instead of five.' }

"""###
    ),
    (
      "dm/repeat-invite.yaml",
###"""
summary: invited again, after an invitation or a no
severity: error
options:
  max: { type: int, default: 1 }
  window: { type: duration, default: 7d }
  key: { type: string, default: recipient+campaign }
when: { from: own, kind: invite }
check:
  any_of:
    - frequency: { per: [account, $key], window: $window, above: $max }
      message: '{count} invitations to {to|one person} within {window}'
      label: invited again
    - find: { earlier: { of: { inbound: true, signal: declines }, match: { author: to }, about: campaign } }
      message: '{to|this person} has said no to this'
      label: invited all the same
help: take silence and a no for an answer
why: |
  One invitation is kind, one reminder can be. A new one every day is why people leave groups.
  Whoever wants to come has read the first one.
sources:
  - { title: 'S4: "send me a different invite every day"' }
examples:
  - name: the same invitation next day
    posts:
      - { at: -3d, kind: invite, to: '@ana', campaign: open-day, text: 'Hi Ana, come to our open day on Saturday!' }
      - { at: -2d, kind: invite, to: '@ana', campaign: open-day, text: '⟦Hi Ana, do not forget our open day!⟧', related: [1] }
  - name: a reminder is an invitation
    posts:
      - { at: -6d, kind: invite, to: '@ben', campaign: webinar-12, text: 'Ben, on the 12th we talk about roofs.' }
      - { at: -1h, kind: invite, to: '@ben', campaign: webinar-12, text: '⟦Reminder: today we talk about roofs.⟧' }
  - name: she has declined
    posts:
      - { at: -30d, kind: invite, to: '@cleo', campaign: choir, text: 'Cleo, would you sing with us on the 5th?' }
      - { at: -29d, inbound: true, author: '@cleo', kind: dm, to: '@acme', text: 'No thanks, I cannot make it.' }
      - { at: -1d, kind: invite, to: '@cleo', campaign: choir, text: '⟦Cleo, there is still a place in the choir!⟧', related: [2] }
    because: a no has no end
  - name: more often than two, where two are allowed
    options: { max: 2 }
    posts:
      - { at: -5d, kind: invite, to: '@dov', campaign: fair, text: 'Dov, visit us at the fair.' }
      - { at: -4d, kind: invite, to: '@dov', campaign: fair, text: 'Dov, our stand is in hall 3.' }
      - { at: -3d, kind: invite, to: '@dov', campaign: fair, text: '⟦Dov, the fair closes tomorrow!⟧', related: [1, 2] }
  - name: one second less than a week
    posts:
      - { at: -8d, kind: invite, to: '@eva', campaign: fair, text: 'Eva, visit us at the fair.' }
      - { at: -1d-1s, kind: invite, to: '@eva', campaign: fair, text: '⟦Eva, our stand is in hall 3.⟧' }
  - name: declined in German
    lang: de
    posts:
      - { at: -20d, kind: invite, to: '@hanna', campaign: hoffest, text: 'Hanna, kommst du zum Hoffest?' }
      - { at: -19d, inbound: true, author: '@hanna', kind: dm, to: '@acme', text: 'Leider nicht, ich bin im Urlaub.' }
      - { at: -1d, kind: invite, to: '@hanna', campaign: hoffest, text: '⟦Hanna, das Hoffest ist am Samstag!⟧' }

  - name: exactly a week later
    pass: true
    posts:
      - { at: -8d, kind: invite, to: '@eva', campaign: fair, text: 'Eva, visit us at the fair.' }
      - { at: -1d, kind: invite, to: '@eva', campaign: fair, text: 'Eva, our stand is in hall 3.' }
  - name: two people, one invitation each
    pass: true
    posts:
      - { at: -3d, kind: invite, to: '@ana', campaign: open-day, text: 'Hi Ana, come to our open day on Saturday!' }
      - { at: -3d, kind: invite, to: '@ben', campaign: open-day, text: 'Hi Ben, come to our open day on Saturday!' }
  - name: two events for one person
    pass: true
    posts:
      - { at: -3d, kind: invite, to: '@ana', campaign: open-day, text: 'Hi Ana, come to our open day on Saturday!' }
      - { at: -2d, kind: invite, to: '@ana', campaign: choir, text: 'Ana, would you sing with us on the 5th?' }
  - name: she declined something else
    pass: true
    posts:
      - { at: -30d, kind: invite, to: '@cleo', campaign: choir, text: 'Cleo, would you sing with us on the 5th?' }
      - { at: -29d, inbound: true, author: '@cleo', kind: dm, to: '@acme', text: 'No thanks, I cannot make it.' }
      - { at: -1d, kind: invite, to: '@cleo', campaign: repair-day, text: 'Cleo, on Sunday we mend bicycles for free.' }
  - name: the second is still a draft
    pass: true
    posts:
      - { at: -3d, kind: invite, to: '@dov', campaign: fair, text: 'Dov, visit us at the fair.' }
      - { at: -1d, kind: invite, to: '@dov', campaign: fair, status: draft, text: 'Dov, our stand is in hall 3.' }

  - name: no problem is a yes
    trap: true
    posts:
      - { at: -20d, kind: invite, to: '@fay', campaign: choir, text: 'Fay, would you sing with us?' }
      - { at: -19d, inbound: true, author: '@fay', kind: dm, to: '@acme', text: "No problem, I'm in. Can't wait!" }
      - { at: -1d, kind: invite, to: '@fay', campaign: choir, text: 'Fay, we start at six.' }
  - name: somebody else said no
    trap: true
    posts:
      - { at: -20d, kind: invite, to: '@gus', campaign: choir, text: 'Gus, would you sing with us?' }
      - { at: -20d, kind: invite, to: '@hal', campaign: choir, text: 'Hal, would you sing with us?' }
      - { at: -19d, inbound: true, author: '@gus', kind: dm, to: '@acme', text: 'Not interested, thanks.' }
      - { at: -1d, kind: invite, to: '@hal', campaign: choir, text: 'Hal, we start at six.' }
  - name: a message after the invitation
    trap: true
    posts:
      - { at: -3d, kind: invite, to: '@ida', campaign: fair, text: 'Ida, visit us at the fair.' }
      - { at: -2d, kind: dm, to: '@ida', campaign: fair, text: 'The hall has changed, we are in 4 now.' }
    because: news about an event is no second invitation

"""###
    ),
    (
      "frequency/burst.yaml",
###"""
summary: too many posts from one account in a short time
severity: error
options:
  max: { type: int, default: 4 }
  window: { type: duration, default: 1h }
  min_gap: { type: duration }
  kinds: { type: strings, default: [post] }
  by: { type: string, default: account }
when: { from: own, kind: $kinds }
check:
  any_of:
    - frequency: { per: $by, window: $window, above: $max }
      message: '{count} posts from {account|one account} on {platform|one platform} within {window}; the limit is {max}'
      label: 'number {count} since {since}'
      help: say in one post what belongs together
    - frequency: { per: $by, gap: { below: $min_gap } }
      message: 'only {gap} after the post before it; the least is {min_gap}'
      label: too close to the one before
      help: say in one post what belongs together
why: |
  People follow an account for its voice, not for its volume. Six posts in an hour push everybody else
  out of their timeline, and the mute button is one tap away. Spread them, or choose the best.
sources:
  - { title: 'S0, Stating the obvious: "don''t need to hear it all day long"' }
  - { title: 'S1, How marketing is choking the life out of social communications' }
examples:
  - name: the fifth post in an hour
    posts:
      - { at: +0m, text: New loaves are out }
      - { at: +10m, text: Sourdough workshop on Friday }
      - { at: +20m, text: We are hiring a second baker for the night }
      - { at: +30m, text: Rye is back }
      - { at: +40m, text: '⟦Only today: 20 % off everything⟧', related: [1, 2, 3, 4] }
  - name: one second inside the hour
    posts:
      - { at: +1h, text: The climbing hall opens at ten today }
      - { at: +1h+15m, text: 'Route setters have been at it all night: six new lines in the cave' }
      - { at: +1h+30m, text: Free trial belt for everybody who comes by bike }
      - { at: +1h+45m, text: The café has lentil soup }
      - { at: +1h+59m+59s, text: ⟦Last call for the bouldering course⟧, related: [1, 2, 3, 4] }
  - name: the hour runs over midnight
    timezone: Europe/Berlin
    lang: de
    posts:
      - { time: '2026-12-31T23:30', text: 'Noch eine halbe Stunde. Wer steht schon auf dem Balkon?' }
      - { time: '2026-12-31T23:45', text: 'Unser Kiosk hat heute bis zwei offen, Berliner inklusive' }
      - { time: '2026-12-31T23:59', text: Zehn. Neun. Acht. }
      - { time: '2027-01-01T00:00', text: Frohes neues Jahr aus der Weserstraße! }
      - { time: '2027-01-01T00:20', text: ⟦Die letzten Pfannkuchen gehen gerade weg⟧, related: [1, 2, 3, 4] }
  - name: what is out and what is planned count together
    posts:
      - { at: -40m, text: 'Ferry 3 is running again, thank you for your patience' }
      - { at: -30m, text: The harbour café is open }
      - { at: -5m, text: Seals off the east pier! }
      - { at: +5m, text: The last crossing tonight is at 21:40 }
      - { at: +15m, text: ⟦Season tickets can now be renewed at the pier⟧, related: [1, 2, 3, 4] }
  - name: five at one instant, the fifth row is one too many
    posts:
      - { at: +2h, text: Our autumn catalogue is here }
      - { at: +2h, text: Oak benches from the village workshop }
      - { at: +2h, text: A lamp that folds flat }
      - { at: +2h, text: Wool blankets in four colours }
      - { at: +2h, text: ⟦And a kettle that whistles in F sharp⟧, related: [1, 2, 3, 4] }
  - name: time decides, not the order of the rows
    posts:
      - { at: +50m, text: ⟦Doors close in ten minutes⟧, related: [2, 3, 4, 5] }
      - { at: +40m, text: The encore is on }
      - { at: +30m, text: Somebody brought a tuba }
      - { at: +20m, text: Half time at the open stage }
      - { at: +10m, text: The first band is tuning }
  - name: an export that names no account is one account
    account: null
    platform: null
    posts:
      - { at: +1m, text: The greenhouse is warm again }
      - { at: +9m, text: Seed swap on Sunday }
      - { at: +17m, text: We have compost for free at the gate }
      - { at: +25m, text: 'Who lost a red glove?' }
      - { at: +33m, text: ⟦Chilli seedlings are five for four⟧, related: [1, 2, 3, 4] }
  - name: one burst, one finding
    posts:
      - { at: +0m, text: Heat one is off }
      - { at: +5m, text: Heat two is off }
      - { at: +10m, text: Heat three was a photo finish }
      - { at: +15m, text: A short break for the timing mats }
      - { at: +20m, text: ⟦Heat four is on the line⟧, related: [1, 2, 3, 4] }
      - { at: +25m, text: Heat five starts into the sun }
      - { at: +3h, text: Results are on the board by the river }
  - name: two a day are enough for a quiet house
    options: { max: 2, window: 24h }
    lang: fr
    posts:
      - { at: +1h, text: La librairie ouvre à dix heures ce matin }
      - { at: +9h, text: Ce soir Léa Morel lit quelques pages de son carnet }
      - { at: +24h+59m, text: ⟦Merci à tous ceux qui sont restés jusqu'à la fin⟧, related: [1, 2] }
  - name: a gap that is one second too small
    options: { min_gap: 30m }
    posts:
      - { at: +1h, text: Winter tyres are fitted without an appointment until Friday }
      - { at: +1h+29m+59s, text: ⟦Brake check while you wait⟧, related: [1] }
  - name: replies count where the house says so
    options: { kinds: [post, reply], max: 2 }
    posts:
      - { at: +0m, text: The bus shop is open }
      - { at: +10m, kind: reply, text: 'Yes, also on Sundays' }
      - { at: +20m, kind: reply, text: ⟦Two euros for children⟧, related: [1, 2] }
  - name: four in an hour are no burst
    pass: true
    posts:
      - { at: +0m, text: Today we plant the hedge }
      - { at: +15m, text: Forty hazels and one very stubborn root }
      - { at: +30m, text: Tea break }
      - { at: +45m, text: Done! Come and see it }
  - name: one hour apart is not within one hour
    pass: true
    posts:
      - { at: +0m, text: The mill is turning }
      - { at: +15m, text: Flour type 1050 is back }
      - { at: +30m, text: Mind the step at the new door }
      - { at: +45m, text: The cat has a name now }
      - { at: +60m, text: 'It is Schrot, after the flour' }
  - name: two houses, three posts each
    pass: true
    posts:
      - { at: +0m, text: Kayaks are out }
      - { at: +1m, account: '@acmehome', text: Kitchen lamps are in }
      - { at: +20m, text: The water is at 14 degrees }
      - { at: +21m, account: '@acmehome', text: A shelf for corners }
      - { at: +40m, text: Wear the vest }
      - { at: +41m, account: '@acmehome', text: How we oil our boards }
  - name: one name on two platforms is two timelines
    pass: true
    posts:
      - { at: +0m, platform: mastodon, text: Our choir sings outdoors tonight }
      - { at: +1m, platform: bluesky, text: Tonight the choir sings in the yard }
      - { at: +15m, platform: mastodon, text: Bring a cushion }
      - { at: +16m, platform: bluesky, text: 'Cushions help, the steps are cold' }
      - { at: +30m, platform: mastodon, text: First song at eight }
      - { at: +31m, platform: bluesky, text: We start at eight sharp }
  - name: drafts count nowhere
    pass: true
    posts:
      - { at: +0m, text: A new chapter of our cookbook }
      - { at: +10m, text: Why we salt the water late }
      - { at: +20m, status: draft, text: 'Idea: a video with the grandmother' }
      - { at: +30m, text: The dumpling debate }
      - { at: +40m, status: draft, text: 'Idea: a poll about chives' }
      - { at: +50m, text: Readers' best soups }
  - name: thirty minutes apart keep a gap of thirty minutes
    pass: true
    options: { min_gap: 30m }
    lang: es
    posts:
      - { at: +1h, text: Abrimos la huerta a las diez }
      - { at: +1h+30m, text: Hoy toca recoger los últimos pimientos }
  - name: an afternoon of answers
    trap: true
    because: whoever answers eight people in an hour is doing the work
    posts:
      - { at: +0m, text: Ask our vet anything until five }
      - { at: +5m, kind: reply, text: 'No onions, ever' }
      - { at: +9m, kind: reply, text: 'Twice a year is enough for an indoor cat' }
      - { at: +14m, kind: reply, text: 'That sounds like a case for the practice, come in today' }
      - { at: +21m, kind: reply, text: 'Guinea pigs need company' }
      - { at: +33m, kind: reply, text: 'A cardboard box is better' }
  - name: a thread told in pieces
    trap: true
    because: an account that answers itself tells one story
    posts:
      - { at: +0m, text: How a bell is cast. A thread }
      - { at: +1m, kind: reply, reply_to: '1', text: First comes the core of clay and horse hair }
      - { at: +2m, kind: reply, reply_to: '2', text: Then a false bell of loam }
      - { at: +3m, kind: reply, reply_to: '3', text: 'Over it the cope, which holds the letters' }
      - { at: +4m, kind: reply, reply_to: '4', text: The false bell is broken out }
      - { at: +5m, kind: reply, reply_to: '5', text: 'And where it was, the bronze goes in' }
  - name: sharing what neighbours wrote
    trap: true
    posts:
      - { at: +0m, text: Street party today }
      - { at: +5m, kind: repost, text: The pump is working again }
      - { at: +10m, kind: repost, text: 'Cake table: third house on the left' }
      - { at: +15m, kind: repost, text: We found a scooter }
      - { at: +20m, kind: repost, text: Music from seven }
  - name: the audience may talk as much as it likes
    trap: true
    inbound: true
    posts:
      - { at: -50m, author: '@mara', text: 'Is the bridge closed?' }
      - { at: -45m, author: '@mara', text: '@acme hello?' }
      - { at: -40m, author: '@mara', text: I have a train to catch }
      - { at: -35m, author: '@mara', text: It is closed }
      - { at: -30m, author: '@mara', text: Thanks for nothing }
  - name: without times there is nothing to count
    unknown: true
    status: scheduled
    posts:
      - { text: Our new tram seats are blue }
      - { text: And they are easier to clean }
  - name: a wall clock without a zone is no instant
    unknown: true
    posts:
      - { time: '2026-11-24T09:00', text: The library van comes at nine }
      - { time: '2026-11-24T09:10', text: It stops at the school first }

"""###
    ),
    (
      "frequency/duplicate.yaml",
###"""
summary: the same text again from the same account
severity: error
options:
  window: { type: duration, default: 30d }
  threshold: { type: number, default: 0.8 }
  min_words: { type: int, default: 4 }
  kinds: { type: strings, default: [post] }
  by: { type: string, default: account }
when: { from: own, kind: $kinds }
check:
  repeat: { same: text, threshold: $threshold, per: $by, window: $window, min_words: $min_words }
message: '{account|this account} says nearly the same again, {gap} later'
label: the same words again
help:
  - say what is new since then
  - or drop it, and let people find the first one
why: |
  A follower who sees the same words twice learns that nobody is at the keyboard. Say what has changed,
  or what people asked since, and it is a new post.
sources:
  - { title: 'S4, 10 ways marketers quickly kill online social relationships' }
examples:
  - name: the same offer a week later
    posts:
      - { at: -7d, text: Book your boiler check before the first frost and sleep well }
      - { at: +1h, text: ⟦Book your boiler check before the first frost and sleep well⟧, related: [1] }
  - name: another price, another link, the same words
    posts:
      - { at: +1d, text: 'Six cooking evenings with Ana, from 39 euros: acme.example/ana?utm_source=a' }
      - { at: +9d, text: '⟦Six cooking evenings with Ana, from 42 euros: https://acme.example/b⟧', related: [1] }
  - name: other emoji, capitals and marks
    posts:
      - { at: +1d, text: 'The night train is back, and so is the breakfast in bed!' }
      - { at: +5d, text: '⟦🚆 THE NIGHT TRAIN IS BACK — and so is the breakfast in bed 🥐⟧', related: [1] }
  - name: only the mention is new
    posts:
      - { at: +1d, text: 'Thank you @linden_school for three hundred planted trees' }
      - { at: +3d, text: '⟦Thank you @hill_school for three hundred planted trees⟧', related: [1] }
  - name: one second inside thirty days
    posts:
      - { at: +1d, text: A shoe that is soled again is a shoe that stays }
      - { at: +30d+23h+59m+59s, text: ⟦A shoe that is soled again is a shoe that stays⟧, related: [1] }
  - name: one word is another, the rest is not
    lang: de
    posts:
      - { at: +1d, text: 'Am Samstag backen wir mit euch Stollen nach dem Rezept unserer Großmutter, kommt vorbei und bringt Hunger mit' }
      - { at: +8d, text: '⟦Am Sonntag backen wir mit euch Stollen nach dem Rezept unserer Großmutter, kommt vorbei und bringt Hunger mit⟧', related: [1] }
  - name: twice at the same instant
    posts:
      - { at: +2h, text: 'Sign up for the lake run, the water is warm' }
      - { at: +2h, text: '⟦Sign up for the lake run, the water is warm⟧', related: [1] }
  - name: three copies, one finding, on the second
    account: null
    posts:
      - { at: +1d, text: We answer the phone ourselves and always did }
      - { at: +2d, text: ⟦We answer the phone ourselves and always did⟧, related: [1] }
      - { at: +3d, text: We answer the phone ourselves and always did }
  - name: replies too, where the house says so
    options: { kinds: [post, reply] }
    posts:
      - { at: -1d, text: You find the list of all repair cafés on our page }
      - { at: +1h, kind: reply, text: ⟦You find the list of all repair cafés on our page⟧, related: [1] }
  - name: exactly thirty days apart
    pass: true
    posts:
      - { at: +1d, text: The bakery van stops at the chapel from now on }
      - { at: +31d, text: The bakery van stops at the chapel from now on }
  - name: the same subject in new words
    pass: true
    posts:
      - { at: +1d, text: 'Tickets for the puppet opera go on sale on Monday, ten in the morning' }
      - { at: +3d, text: 'Sold half the seats of our puppet opera already. Balcony, anyone?' }
  - name: two accounts, one sentence
    pass: true
    posts:
      - { at: +1d, text: The old tram depot becomes a market hall this spring }
      - { at: +2d, account: '@acmehome', text: The old tram depot becomes a market hall this spring }
  - name: one sentence on two platforms
    pass: true
    posts:
      - { at: +1d, platform: mastodon, text: Our bees came well through the winter }
      - { at: +2d, platform: bluesky, text: Our bees came well through the winter }
  - name: a draft repeats nothing yet
    pass: true
    lang: it
    posts:
      - { at: -2d, text: Domani il laboratorio di ceramica resta chiuso per inventario }
      - { at: +1d, status: draft, text: Domani il laboratorio di ceramica resta chiuso per inventario }
  - name: a window of a week, options said so
    pass: true
    options: { window: 7d }
    posts:
      - { at: +1h, text: 'Every Saturday: the flea market behind the station' }
      - { at: +7d+1h, text: 'Every Saturday: the flea market behind the station' }
  - name: good morning is three words
    trap: true
    because: under four words everybody repeats everybody
    posts:
      - { at: +0m, text: Good morning Leith! }
      - { at: +1d, text: Good morning Leith! }
      - { at: +2d, text: Good morning Leith! ☀️ }
  - name: the same answer to the same question
    trap: true
    because: two people asked
    posts:
      - { at: +0m, kind: reply, text: 'We are open until six, also tomorrow' }
      - { at: +2h, kind: reply, text: 'We are open until six, also tomorrow' }
  - name: a repost carries the old words
    trap: true
    posts:
      - { at: -3d, text: Our ferry timetable for winter is out }
      - { at: +1h, kind: repost, text: Our ferry timetable for winter is out }
  - name: four words that share three
    trap: true
    because: short texts must be equal, not similar
    posts:
      - { at: +1d, text: Soup today is lentil }
      - { at: +2d, text: Soup today is leek }
  - name: a series with a frame
    trap: true
    posts:
      - { at: +1d, text: 'Tree of the week: the hornbeam, which keeps its dry leaves until spring' }
      - { at: +8d, text: 'Tree of the week: the alder, whose wood carries half of Venice' }
  - name: a copy without a time
    unknown: true
    posts:
      - { at: -1d, text: The swimming lessons for grown-ups start again }
      - { status: scheduled, text: The swimming lessons for grown-ups start again }

"""###
    ),
    (
      "frequency/evergreen-recycle.yaml",
###"""
summary: a queued post that was just published
severity: warning
options:
  window: { type: duration, default: 30d }
  threshold: { type: number, default: 0.8 }
  kinds: { type: strings, default: [post] }
  by: { type: string, default: account }
when: { from: own, kind: $kinds, status: scheduled }
check:
  repeat: { same: text, threshold: $threshold, per: $by, window: $window, of: { from: own, kind: $kinds, status: published } }
message: 'this is in the queue again, {gap} after it was published'
label: published before
help: wait longer, or bring it up to date first
why: |
  Good posts may come back. The week after is too soon: the same people see it, and the same people stop
  reading.
sources:
  - { title: 'S4, 10 ways marketers quickly kill online social relationships' }
examples:
  - name: out on Monday, in the queue for Friday
    posts:
      - { at: -2d, text: How to sharpen a kitchen knife without a machine }
      - { at: +2d, text: ⟦How to sharpen a kitchen knife without a machine⟧, related: [1] }
  - name: one second too early
    posts:
      - { at: -10d, text: Why our honey is never quite the same colour }
      - { at: +19d+23h+59m+59s, text: ⟦Why our honey is never quite the same colour⟧, related: [1] }
  - name: both copies in the queue come too soon
    posts:
      - { at: -5d, text: Three knots that every sailor forgets }
      - { at: +3d, text: ⟦Three knots that every sailor forgets⟧, related: [1] }
      - { at: +10d, text: ⟦Three knots that every sailor forgets⟧, related: [1] }
  - name: a new year on an old post
    lang: de
    posts:
      - { at: -9d, text: 'So bleibt der Weihnachtsbaum 2025 bis Januar frisch: kaltes Wasser, kein Heizkörper' }
      - { at: +6d, text: '⟦So bleibt der Weihnachtsbaum 2026 bis Januar frisch: kaltes Wasser, kein Heizkörper!⟧', related: [1] }
  - name: a new link under the same words
    posts:
      - { at: -12h, text: 'The whole story of the mill in one long read acme.example/mill' }
      - { at: +12h, text: '⟦The whole story of the mill in one long read acme.example/mill?utm_campaign=two⟧', related: [1] }
  - name: a month is not enough for some
    options: { window: 180d }
    posts:
      - { at: -100d, text: The five questions we hear about heat pumps }
      - { at: +60d, text: ⟦The five questions we hear about heat pumps⟧, related: [1] }
  - name: exactly thirty days later
    pass: true
    posts:
      - { at: -10d, text: A year of our river in twelve pictures }
      - { at: +20d, text: A year of our river in twelve pictures }
  - name: half a year later
    pass: true
    lang: it
    posts:
      - { at: -150d, text: Come si conserva il pane per una settimana }
      - { at: +30d, text: Come si conserva il pane per una settimana }
  - name: brought up to date
    pass: true
    posts:
      - { at: -6d, text: 'Cable car closed: the wind is too strong up there' }
      - { at: +2d, text: 'The wind has gone, the cable car runs until five, take the warm coat' }
  - name: another account published it
    pass: true
    posts:
      - { at: -3d, account: '@acmehome', text: How to oil a chopping board so that it lasts }
      - { at: +3d, text: How to oil a chopping board so that it lasts }
  - name: another platform published it
    pass: true
    posts:
      - { at: -3d, platform: mastodon, text: The allotment has a waiting list of nine years }
      - { at: +3d, platform: bluesky, text: The allotment has a waiting list of nine years }
  - name: back in the drafts
    pass: true
    posts:
      - { at: -3d, text: Nine birds you can hear before sunrise }
      - { at: +3d, status: draft, text: Nine birds you can hear before sunrise }
  - name: twice in the queue, never published
    trap: true
    because: two plans are a duplicate, not a rerun
    posts:
      - { at: +1d, text: 'Which apple keeps until Easter?' }
      - { at: +8d, text: 'Which apple keeps until Easter?' }
  - name: published twice
    trap: true
    because: what is out is out; the rule is about the queue
    posts:
      - { at: -9d, text: Our tailors shorten trousers while you wait }
      - { at: -2d, text: Our tailors shorten trousers while you wait }
  - name: a customer said it first
    trap: true
    posts:
      - { at: -2d, inbound: true, author: '@noor', text: Best falafel north of the river and nobody can tell me otherwise }
      - { at: +1d, text: Best falafel north of the river and nobody can tell me otherwise }
  - name: an answer is taken up as a post
    trap: true
    posts:
      - { at: -1d, kind: reply, text: 'You can bring old batteries to any of our shops, also without a receipt' }
      - { at: +1d, text: 'You can bring old batteries to any of our shops, also without a receipt' }
  - name: planned for some time
    unknown: true
    posts:
      - { at: -3d, text: What the numbers on a tyre mean }
      - { status: scheduled, text: What the numbers on a tyre mean }

"""###
    ),
    (
      "frequency/repeat-offer.yaml",
###"""
summary: the same offer again and again
severity: error
options:
  max: { type: int, default: 2 }
  window: { type: duration, default: 7d }
  kinds: { type: strings, default: [post] }
  by: { type: string, default: account }
when: { from: own, kind: $kinds }
check:
  frequency:
    of: { signal: offer }
    per: [$by, { first_of: [{ capture: coupon.code }, { link: landing }] }]
    window: $window
    above: $max
message: '{count} posts with the same offer within {window}; the limit is {max}'
label: the same offer once more
help: say it once and once more near the end, and show in between what it is good for
why: |
  An offer is news once and a reminder the second time. After that it is noise to everybody who read
  it, and they are the ones who follow you most closely.
sources:
  - { title: 'S4, 10 ways marketers quickly kill online social relationships: "no matter how many times you spam me with your special of the week"' }
examples:
  - name: the same code three times within a week
    posts:
      - { at: +1h, text: '15 % off all soup pots with code HARVEST15.' }
      - { at: +2d, text: 'Ladles are in. Code HARVEST15 works on them too.' }
      - { at: +5d, text: '⟦Still no pot? Your code HARVEST15 takes 15 % off.⟧', related: [1, 2] }
  - name: one second less than a week
    posts:
      - { at: +1s, text: '5 € off per knife with code KNIFE5.' }
      - { at: +3d, text: 'Sharpening day: code KNIFE5 takes 5 € off.' }
      - { at: +7d, text: '⟦Last slots, 5 € off with code KNIFE5.⟧' }
  - name: one page, three campaigns in its address
    posts:
      - { at: +1h, text: 'Winter tyres with fitting for 289 €: https://acme.example/tyres?utm_source=x' }
      - { at: +2d, text: 'Snow is coming. Tyres and fitting 289 €: https://ACME.example/tyres?utm_source=mail' }
      - { at: +4d, text: '⟦Four tyres on your rims for 289 €: https://acme.example/tyres#book⟧', related: [1, 2] }
  - name: what was published counts with what is planned
    posts:
      - { at: -3d, status: published, text: '20 % off rugs with code RUG20.' }
      - { at: -1d, status: published, text: 'Code RUG20 saves 20 % on runners too.' }
      - { at: +1d, status: scheduled, text: '⟦Final days: code RUG20 for 20 % off.⟧', related: [1, 2] }
  - name: in German, and twice is once too often here
    lang: de
    options: { max: 1 }
    posts:
      - { at: +1h, text: 'Mit dem Gutscheincode KERZE10 spart ihr 10 %.' }
      - { at: +2d, text: '⟦Noch bis Sonntag: 10 % Rabatt mit Code KERZE10.⟧' }
  - name: in French
    lang: fr
    posts:
      - { at: +1h, text: '10 % de réduction avec le code MIEL10.' }
      - { at: +1d, text: 'Code promo MIEL10 : 10 % de remise sur les pots.' }
      - { at: +2d, text: '⟦Dernier jour du code MIEL10, 10 % de réduction.⟧' }

  - name: twice is allowed
    pass: true
    posts:
      - { at: +1h, text: '15 % off all soup pots with code HARVEST15.' }
      - { at: +2d, text: 'Ladles are in. Code HARVEST15 works on them too.' }
  - name: exactly a week between the first and the third
    pass: true
    posts:
      - { at: +1h, text: '15 % off all soup pots with code HARVEST15.' }
      - { at: +3d, text: 'Code HARVEST15 takes 15 % off lids.' }
      - { at: +7d+1h, text: 'Code HARVEST15 takes 15 % off spoons.' }
  - name: three codes
    pass: true
    posts:
      - { at: +1h, text: '15 % off all soup pots with code HARVEST15.' }
      - { at: +2d, text: '5 € off per knife with code KNIFE5.' }
      - { at: +3d, text: '20 % off rugs with code RUG20.' }
  - name: another account, another platform
    pass: true
    posts:
      - { at: +1h, text: '15 % off all soup pots with code HARVEST15.' }
      - { at: +2d, text: 'Code HARVEST15 takes 15 % off lids.' }
      - { at: +3d, platform: facebook, text: 'Code HARVEST15 takes 15 % off spoons.' }
      - { at: +4d, account: '@acmehome', text: 'Code HARVEST15 takes 15 % off bowls.' }
  - name: drafts and replies do not count
    pass: true
    posts:
      - { at: +1h, text: '15 % off all soup pots with code HARVEST15.' }
      - { at: +2d, text: 'Code HARVEST15 takes 15 % off lids.' }
      - { at: +3d, status: draft, text: 'Code HARVEST15 takes 15 % off spoons.' }
      - { at: +4d, kind: reply, parent: { text: 'Is there a code?', inbound: true }, text: 'Yes, code HARVEST15 takes 15 % off.' }

  - name: a page of help, four times
    trap: true
    posts:
      - { at: +1h, text: 'How to read the date on a tyre: https://acme.example/help/date' }
      - { at: +1d, text: 'Many asked about the four digits: https://acme.example/help/date' }
      - { at: +2d, text: 'Your spare wheel has a date as well: https://acme.example/help/date' }
      - { at: +3d, text: 'Ines shows where it hides: https://acme.example/help/date' }
    because: it sells nothing
  - name: the code of the door
    trap: true
    posts:
      - { at: +1h, text: 'The code of conduct of our forum has a new paragraph.' }
      - { at: +1d, text: 'Error code E41? Empty the filter.' }
      - { at: +2d, text: 'Error code E41 again? Then it is the pump.' }
      - { at: +3d, text: 'Error code E41 a third time: bring it in.' }
  - name: prices of different things
    trap: true
    posts:
      - { at: +1h, text: 'Kettle for 39 €: https://acme.example/kettle' }
      - { at: +1d, text: 'Teapot for 29 €: https://acme.example/teapot' }
      - { at: +2d, text: 'Cup for 9 €: https://acme.example/cup' }
  - name: money that was given
    trap: true
    posts:
      - { at: +1h, text: 'You donated 800 € for the swings: https://acme.example/swings' }
      - { at: +1d, text: 'Another 200 € were donated: https://acme.example/swings' }
      - { at: +2d, text: 'We raised 1,400 € together: https://acme.example/swings' }

"""###
    ),
    (
      "frequency/same-post-everywhere.yaml",
###"""
summary: one text on many channels at once
severity: warning
options:
  window: { type: duration, default: 1h }
  threshold: { type: number, default: 0.8 }
  min_platforms: { type: int, default: 3 }
  min_accounts: { type: int, default: 2 }
  kinds: { type: strings, default: [post] }
when: { from: own, kind: $kinds }
check:
  any_of:
    - repeat: { same: text, threshold: $threshold, window: $window, distinct: platform, at_least: $min_platforms }
      message: 'the same text goes out on {count} platforms within {window}'
      label: and once more
    - repeat: { same: text, threshold: $threshold, window: $window, per: platform, distinct: account, at_least: $min_accounts }
      message: 'the same text goes out from {count} accounts on {platform|one platform} within {window}'
      label: and once more
help: write for the people of each channel, or let one account post and the others share it
why: |
  The easy part is the blast. Each channel has its own people, its own tone and its own talk of the day;
  the same words everywhere speak to nobody in particular.
sources:
  - { title: 'S2: "The Easy part is the blast"' }
examples:
  - name: three platforms, one text
    posts:
      - { at: +1h, platform: x, text: 'Our new cargo bikes are here: come and ride one' }
      - { at: +1h+5m, platform: bluesky, text: 'Our new cargo bikes are here: come and ride one' }
      - { at: +1h+10m, platform: mastodon, text: '⟦Our new cargo bikes are here: come and ride one⟧', related: [1, 2] }
  - name: all at the same minute
    lang: de
    posts:
      - { at: +2h, platform: facebook, text: Der Winterfahrplan der Fähre gilt ab Montag }
      - { at: +2h, platform: instagram, text: Der Winterfahrplan der Fähre gilt ab Montag }
      - { at: +2h, platform: linkedin, text: ⟦Der Winterfahrplan der Fähre gilt ab Montag⟧, related: [1, 2] }
  - name: two accounts of one house on one platform
    posts:
      - { at: +1h, account: '@acme', text: Forty apprentices start with us today }
      - { at: +1h+59m+59s, account: '@acmehome', text: ⟦Forty apprentices start with us today⟧, related: [1] }
  - name: only link, tags and emoji differ
    posts:
      - { at: +1h, platform: x, text: 'We open a second bakery by the canal acme.example/x' }
      - { at: +1h, platform: threads, text: 'We open a second bakery by the canal 🥖 acme.example/t' }
      - { at: +1h+1m, platform: bluesky, text: '⟦We open a second bakery by the canal!⟧', related: [1, 2] }
  - name: accounts of different names, platforms of different people
    posts:
      - { at: +1h, platform: x, account: '@acme', text: Water is back in all of the upper town }
      - { at: +1h+20m, platform: mastodon, account: '@acmehelp', text: Water is back in all of the upper town }
      - { at: +1h+40m, platform: bluesky, account: '@acmehome', text: ⟦Water is back in all of the upper town⟧, related: [1, 2] }
  - name: two platforms are enough for a strict house
    options: { min_platforms: 2 }
    posts:
      - { at: -10m, platform: x, text: The jury has chosen the twelve finalists }
      - { at: +10m, platform: linkedin, text: ⟦The jury has chosen the twelve finalists⟧, related: [1] }
  - name: a fourth channel belongs to the same blast
    posts:
      - { at: +1h, platform: x, text: Rooms for the book fair are going fast }
      - { at: +1h+1m, platform: bluesky, text: Rooms for the book fair are going fast }
      - { at: +1h+2m, platform: mastodon, text: ⟦Rooms for the book fair are going fast⟧, related: [1, 2] }
      - { at: +1h+3m, platform: threads, text: Rooms for the book fair are going fast }
  - name: two platforms
    pass: true
    posts:
      - { at: +1h, platform: x, text: The glass studio blows until midnight }
      - { at: +1h+5m, platform: mastodon, text: The glass studio blows until midnight }
  - name: the third comes exactly one hour after the first
    pass: true
    posts:
      - { at: +1h, platform: x, text: Registration for the night hike is open }
      - { at: +1h+30m, platform: bluesky, text: Registration for the night hike is open }
      - { at: +2h, platform: mastodon, text: Registration for the night hike is open }
  - name: two accounts, exactly one hour
    pass: true
    posts:
      - { at: +1h, text: We are looking for a gardener with patience }
      - { at: +2h, account: '@acmehome', text: We are looking for a gardener with patience }
  - name: every channel in its own words
    pass: true
    posts:
      - { at: +1h, platform: x, text: Season opener tonight. We are nervous. }
      - { at: +1h, platform: linkedin, text: 'Two years of planning, nineteen partners: tonight our season opens' }
      - { at: +1h, platform: instagram, text: 'Backstage, one hour before doors. Spot the missing sock.' }
  - name: the third is still a draft
    pass: true
    lang: fr
    posts:
      - { at: +1h, platform: x, text: La piscine rouvre lundi après les travaux }
      - { at: +1h, platform: mastodon, text: La piscine rouvre lundi après les travaux }
      - { at: +1h, platform: bluesky, status: draft, text: La piscine rouvre lundi après les travaux }
  - name: three accounts make a blast for a lenient house
    pass: true
    options: { min_accounts: 3 }
    posts:
      - { at: +1h, text: Our lorries now drive on frying oil }
      - { at: +1h, account: '@acmehome', text: Our lorries now drive on frying oil }
  - name: one posts, the others share it
    trap: true
    because: sharing is what we ask for
    posts:
      - { at: +1h, account: '@acme', text: The lighthouse is open for visitors }
      - { at: +1h+5m, account: '@acmehome', kind: repost, text: The lighthouse is open for visitors }
      - { at: +1h+6m, account: '@acmehelp', kind: repost, text: The lighthouse is open for visitors }
  - name: the same account twice is another fault
    trap: true
    because: that is frequency/duplicate
    posts:
      - { at: +1h, text: Last places in the welding course }
      - { at: +1h+30m, text: Last places in the welding course }
  - name: three greetings
    trap: true
    because: a word that everybody says on that day, in texts too short to compare
    posts:
      - { at: +1h, platform: x, text: Happy new year! }
      - { at: +1h, platform: mastodon, text: A happy new year }
      - { at: +1h, platform: bluesky, text: Happy new year all }
  - name: one answer given on three platforms
    trap: true
    posts:
      - { at: +1h, platform: x, kind: reply, text: 'Dogs are welcome, on a lead' }
      - { at: +1h, platform: bluesky, kind: reply, text: 'Dogs are welcome, on a lead' }
      - { at: +1h, platform: mastodon, kind: reply, text: 'Dogs are welcome, on a lead' }
  - name: nobody knows when
    unknown: true
    status: scheduled
    posts:
      - { platform: x, text: The ice rink is open }
      - { platform: mastodon, text: The ice rink is open }
      - { platform: bluesky, text: The ice rink is open }

"""###
    ),
    (
      "frequency/stale-campaign.yaml",
###"""
summary: a campaign that should have ended
severity: note
options:
  max_age: { type: duration, default: 90d }
  key: { type: string, default: campaign }
  by: { type: string, default: all }
when: { from: own }
check:
  find: { earlier: { of: { from: own }, match: { campaign: campaign }, at_least_ago: $max_age } }
  once_per: $key
message: 'the campaign "{campaign}" has been running for more than {max_age}'
label: still the same campaign
help: retire the slogan, or say what is different now
why: |
  A slogan that everybody knows has done its work. After three months it tells people only that you
  have nothing new to say.
sources:
  - { title: 'S4, 10 ways marketers quickly kill online social relationships' }
examples:
  - name: the summer slogan in November
    campaign: summer-of-bikes
    posts:
      - { at: -100d, text: Summer belongs to the bicycle }
      - { at: -60d, text: 'Rain? There are mudguards' }
      - { at: +1d, text: '⟦Still summer, if you ask us⟧', related: [1] }
  - name: one second more than ninety days
    posts:
      - { at: -90d, campaign: oat-week, text: Oats for breakfast }
      - { at: +1s, campaign: oat-week, text: ⟦Oats for dinner⟧, related: [1] }
  - name: case and blanks make no new campaign
    posts:
      - { at: -120d, campaign: Green Roof, text: A roof can be a meadow }
      - { at: +1d, campaign: ' green roof ', text: '⟦Ask us about meadows, up there⟧', related: [1] }
  - name: another account carries it on
    posts:
      - { at: -95d, campaign: quiet-nights, text: New tracks on line 4 make less noise }
      - { at: +2d, account: '@acmehome', campaign: quiet-nights, text: ⟦Sleep well by line 4⟧, related: [1] }
  - name: only the first post beyond is named
    campaign: knit-along
    posts:
      - { at: -91d, text: Cast on! }
      - { at: +1d, text: ⟦Row two hundred and counting⟧, related: [1] }
      - { at: +2d, text: Show us the sleeves }
  - name: two campaigns, two findings
    lang: de
    posts:
      - { at: -200d, campaign: frühling, text: Der Garten wacht auf }
      - { at: -190d, campaign: werkstatt, text: Wir reparieren auch samstags }
      - { at: +1d, campaign: frühling, text: ⟦Der Garten ist immer noch wach⟧, related: [1] }
      - { at: +1d, campaign: werkstatt, text: ⟦Samstags wird weiter repariert⟧, related: [2] }
  - name: a house that likes it short
    options: { max_age: 14d }
    campaign: jubilee
    posts:
      - { at: -15d, text: Fifty years of rope }
      - { at: +1h, text: ⟦Fifty years and one fortnight of rope⟧, related: [1] }
  - name: ninety days to the second
    pass: true
    campaign: harbour-days
    posts:
      - { at: -90d, text: The tall ships are coming }
      - { at: +0m, text: 'Farewell, tall ships' }
  - name: four weeks of one slogan
    pass: true
    lang: es
    campaign: vuelta-al-cole
    posts:
      - { at: -20d, text: Mochilas que aguantan todo el curso }
      - { at: -10d, text: Y cremalleras que se cambian }
      - { at: +8d, text: La última semana para elegir color }
  - name: the old one ended, a new one begins
    pass: true
    posts:
      - { at: -150d, campaign: spring-walks, text: Ten walks from our door }
      - { at: -100d, campaign: spring-walks, text: The last walk }
      - { at: +1d, campaign: winter-walks, text: 'Gloves on: five walks in the snow' }
  - name: the draft that came first does not start the clock
    pass: true
    campaign: lantern-fest
    posts:
      - { at: -130d, status: draft, text: 'Lanterns?' }
      - { at: -30d, text: Lanterns! }
      - { at: +1d, text: How to fold one }
  - name: a rerun that is itself a draft
    pass: true
    campaign: free-fridge
    posts:
      - { at: -130d, text: The free fridge stands by the church }
      - { at: +1d, status: draft, text: It still does }
  - name: a house with patience
    pass: true
    options: { max_age: 365d }
    campaign: one-year-of-letters
    posts:
      - { at: -300d, text: Write to us by hand }
      - { at: +30d, text: 'Letter 1,204 has come' }
  - name: a year of posts without a campaign
    trap: true
    because: what has no campaign has no slogan that could age
    posts:
      - { at: -300d, text: Soup on Thursdays }
      - { at: -200d, campaign: '', text: Soup on Thursdays and Fridays }
      - { at: +1d, campaign: '', text: 'Soup, as ever' }
  - name: names that only begin alike
    trap: true
    posts:
      - { at: -120d, campaign: fair-2025, text: See you in hall 4 }
      - { at: +1d, campaign: fair-2026, text: See you in hall 7 }
  - name: customers keep the slogan alive
    trap: true
    because: their words are not ours
    posts:
      - { at: -120d, inbound: true, author: '@lou', campaign: mend-it, text: I mended it! }
      - { at: +1d, campaign: mend-it, text: You mend it better than we do }
  - name: a campaign and no dates
    unknown: true
    status: scheduled
    campaign: open-studio
    posts:
      - { text: Doors open at noon }
      - { text: Mind the wet paint }

"""###
    ),
    (
      "house/hounding.yaml",
###"""
summary: message after message to somebody who does not answer
severity: error
options:
  kinds: { type: strings, default: [dm, invite] }
  min_messages: { type: int, default: 3 }
  window: { type: duration, default: 14d }
when: { from: own, kind: $kinds }
check:
  frequency:
    per: [account, to]
    window: $window
    at_least: $min_messages
    since: { of: { inbound: true }, match: { author: to } }
message: '{count} messages to {to|one person} within {window}, and not one answer'
label: once more
help: stop, and wait to be answered
why: |
  No answer is an answer. Whoever writes a third time is not persistent but deaf, and the next thing
  that the other side does is to block you.
sources: [{ title: 'S4, group rules: "or they get hounded"' }]
examples:
  - name: the third message without an answer
    kind: dm
    to: '@sam'
    posts:
      - { at: -9d, text: 'Hello Sam, we met at the fair. Shall we talk?' }
      - { at: -5d, text: 'Did you see my message?' }
      - { at: +1h, text: ⟦Just bumping this up in your inbox⟧, related: [1, 2] }
  - name: one second inside a fortnight
    kind: dm
    to: '@robin'
    posts:
      - { at: +1h, text: The brochure you may like }
      - { at: +5d, text: And the price list }
      - { at: +14d+59m+59s, text: '⟦Any thoughts on the price list?⟧', related: [1, 2] }
  - name: invitations are messages
    to: '@kim'
    posts:
      - { at: -6d, kind: invite, campaign: open-day, text: Come to our open day }
      - { at: -3d, kind: dm, text: There will be waffles }
      - { at: +1h, kind: invite, campaign: open-day, text: ⟦Your seat at the open day⟧, related: [1, 2] }
  - name: the answer was before
    kind: dm
    posts:
      - { at: -10d, inbound: true, author: '@uli', text: Send me the form }
      - { at: -9d, to: '@uli', text: Here it is }
      - { at: -6d, to: '@uli', text: 'Did it arrive?' }
      - { at: -2d, to: '@uli', text: ⟦We only need your signature⟧, related: [2, 3] }
  - name: somebody else answered
    kind: dm
    lang: de
    posts:
      - { at: -6d, to: '@mia', text: 'Hallo Mia, hast du schon gewählt?' }
      - { at: -5d, inbound: true, author: '@finn', text: Ja klar }
      - { at: -4d, to: '@mia', text: Die Frist läuft am Freitag ab }
      - { at: -1d, to: '@mia', text: ⟦Letzte Erinnerung⟧, related: [1, 3] }
  - name: the fourth belongs to the third
    kind: dm
    to: '@dana'
    account: null
    posts:
      - { at: -4d, text: Quick question }
      - { at: -3d, text: 'Did you get my question?' }
      - { at: -2d, text: ⟦I would really like to ask you something⟧, related: [1, 2] }
      - { at: -1d, text: Never mind }
  - name: two are enough for a shy house
    options: { min_messages: 2 }
    kind: dm
    to: '@ash'
    posts:
      - { at: -1d, text: We saved you a table }
      - { at: +1h, text: ⟦The table is still there⟧, related: [1] }
  - name: two messages
    pass: true
    kind: dm
    to: '@sam'
    posts:
      - { at: -5d, text: 'Hello Sam, your frame is ready' }
      - { at: +1h, text: We close at six on Friday }
  - name: the third comes exactly two weeks after the first
    pass: true
    kind: dm
    to: '@robin'
    posts:
      - { at: +1h, text: Your subscription ends in May }
      - { at: +7d, text: It now ends in three weeks }
      - { at: +14d+1h, text: It now ends in two weeks }
  - name: an answer in between
    pass: true
    kind: dm
    posts:
      - { at: -6d, to: '@lee', text: 'Would Tuesday suit you?' }
      - { at: -5d, to: '@lee', text: 'Or Wednesday?' }
      - { at: -4d, inbound: true, author: '@lee', text: Wednesday }
      - { at: -3d, to: '@lee', text: 'Wednesday it is, at ten' }
      - { at: -2d, to: '@lee', text: The door is on the left }
  - name: three people, one message each
    pass: true
    kind: dm
    posts:
      - { at: +1h, to: '@ana', text: Your parcel is here }
      - { at: +1h, to: '@ben', text: Your parcel is here too }
      - { at: +1h, to: '@cleo', text: Yours comes tomorrow }
  - name: drafts bother nobody
    pass: true
    kind: dm
    to: '@sam'
    lang: es
    posts:
      - { at: -3d, text: 'Hola Sam, ya está tu libro' }
      - { at: -2d, text: Te lo guardamos hasta el lunes }
      - { at: +1d, status: draft, text: '¿Vienes?' }
  - name: a house that may ring five times
    pass: true
    options: { min_messages: 5 }
    kind: dm
    to: '@nia'
    posts:
      - { at: -4d, text: Your cat was seen in Mill Lane }
      - { at: -3d, text: Again in Mill Lane }
      - { at: -2d, text: Now in Ferry Road }
      - { at: -1d, text: We have her }
  - name: a public conversation
    trap: true
    because: replies in public answer somebody
    kind: reply
    to: '@sam'
    posts:
      - { at: -3h, text: 'It is the red lever, not the green one' }
      - { at: -2h, text: 'Yes, all the way down' }
      - { at: -1h, text: 'There you go!' }
  - name: the customer writes three times
    trap: true
    because: that is not hounding, that is waiting
    kind: dm
    inbound: true
    author: '@sam'
    posts:
      - { at: -3d, text: 'Where is my order?' }
      - { at: -2d, text: 'Hello?' }
      - { at: -1d, text: 'Is anybody there?' }
  - name: handles that differ in case are one person, and he answered
    trap: true
    kind: dm
    posts:
      - { at: -6d, to: '@Otto', text: The proofs are in your folder }
      - { at: -5d, to: '@otto', text: Page four needs a word from you }
      - { at: -4d, inbound: true, author: '@OTTO', text: Fine with me }
      - { at: -3d, to: '@otto', text: 'Thank you, we print' }
  - name: an export that hides the recipients
    unknown: true
    kind: dm
    posts:
      - { at: -3d, text: Hello there }
      - { at: -2d, text: Hello again }
      - { at: -1d, text: Hello for the third time }

"""###
    ),
    (
      "lifecycle/acquisition-only.yaml",
###"""
summary: everything for new customers, nothing for those who are here
severity: warning
options:
  by: { type: string, default: account }
  window: { type: duration, default: 30d }
  min_posts: { type: int, default: 10 }
  min_share: { type: number, default: 0.2 }
  tags: { type: map, default: { acquire: [acquire], develop: [develop], retain: [retain] } }
when: { from: own }
check:
  share:
    of: { any: [{ field: { tags: { has: $tags.develop } } }, { field: { tags: { has: $tags.retain } } }] }
    among: { field: { tags: { has: $tags.* } } }
    per: $by
    window: $window
    min_posts: $min_posts
    below: $min_share
    at: last_not_of
message: 'people who are customers already get {count} of {total} tagged posts within {window}: {share}, and {min} is the least'
label: one more for newcomers
help: 'write {needed} more for those who are here: a how-to, an answer, a thank-you'
why: |
  Winning a customer is the start of a relationship. A channel that only ever says "sign up" tells
  everybody who did that you have lost interest.
sources: [{ title: 'S1, on customer acquisition, development and retention' }]
examples:
  - name: nine sign-ups and one thank-you
    posts:
      - { at: -20d, tags: [acquire], text: 'New here? The first month is on us' }
      - { at: -18d, tags: [acquire], text: Switch to us in ten minutes }
      - { at: -16d, tags: [retain], text: To our first hundred riders. You know who you are. }
      - { at: -14d, tags: [acquire], text: Bring your number along }
      - { at: -12d, tags: [acquire], text: Sign up on the way to work }
      - { at: -10d, tags: [acquire], text: No contract for newcomers }
      - { at: -8d, tags: [acquire], text: Open an account with a photo }
      - { at: -6d, tags: [acquire], text: Ten euros for your first ride }
      - { at: -4d, tags: [acquire], text: 'Not with us yet? Why?' }
      - { at: -2d, tags: [acquire], text: ⟦Last week of the welcome offer⟧, related: [1, 2, 4, 5, 6, 7, 8, 9] }
  - name: everything for strangers
    options: { min_posts: 4 }
    posts:
      - { at: +1d, tags: [acquire], text: Join the choir }
      - { at: +2d, tags: [acquire], text: No audition }
      - { at: +3d, tags: [acquire], text: First evening free }
      - { at: +4d, tags: [acquire], text: ⟦We still look for basses⟧, related: [1, 2, 3] }
  - name: a tag of one's own for each stage
    options: { min_posts: 4, tags: { acquire: [launch, trial], develop: [howto], retain: [thanks] } }
    posts:
      - { at: +1d, tags: [launch], text: The planner for gardens is out }
      - { at: +2d, tags: [trial], text: Try it until spring }
      - { at: +3d, tags: [launch], text: Now also for balconies }
      - { at: +4d, tags: [trial], text: ⟦Two weeks left to try it⟧, related: [1, 2, 3] }
  - name: posts without a tag help nobody
    options: { min_posts: 4 }
    lang: de
    posts:
      - { at: +1d, tags: [acquire], text: Werde Mitglied im Ruderclub }
      - { at: +2d, tags: [], text: Nebel auf dem See }
      - { at: +3d, tags: [acquire], text: Schnupperkurs am Samstag }
      - { at: +4d, tags: [wetter], text: Immer noch Nebel }
      - { at: +5d, tags: [acquire], text: Die Aufnahme kostet im Dezember nichts }
      - { at: +6d, tags: [acquire], text: ⟦Noch drei Plätze im Achter⟧, related: [1, 3, 5] }
  - name: the thank-you is older than the window
    options: { min_posts: 4, window: 7d }
    posts:
      - { at: +1d, tags: [retain], text: 'For members: the sauna is warm at six' }
      - { at: +5d, tags: [acquire], text: Become a member }
      - { at: +6d, tags: [acquire], text: Members swim more }
      - { at: +7d, tags: [acquire], text: Ask about the family card }
      - { at: +8d, tags: [acquire], text: ⟦The family card is cheaper in winter⟧, related: [2, 3, 4] }
  - name: one account courts, the other cares
    options: { min_posts: 3 }
    posts:
      - { at: +1d, account: '@acme', tags: [acquire], text: Move your savings }
      - { at: +1d, account: '@acmehelp', tags: [develop], text: How to split a bill }
      - { at: +2d, account: '@acme', tags: [acquire], text: Move them before Friday }
      - { at: +2d, account: '@acmehelp', tags: [develop], text: How to freeze a card }
      - { at: +3d, account: '@acme', tags: [acquire], text: ⟦Friday is the day⟧, related: [1, 3] }
      - { at: +3d, account: '@acmehelp', tags: [retain], text: Five years of you and us }
  - name: one in five is enough
    pass: true
    options: { min_posts: 5 }
    posts:
      - { at: +1d, tags: [acquire], text: Learn to weld }
      - { at: +2d, tags: [acquire], text: Masks are included }
      - { at: +3d, tags: [develop], text: 'For those who passed: how to weld thin sheet' }
      - { at: +4d, tags: [acquire], text: Evening classes from January }
      - { at: +5d, tags: [acquire], text: Two welders for every teacher }
  - name: how-tos and thanks in balance
    pass: true
    options: { min_posts: 4 }
    lang: fr
    posts:
      - { at: +1d, tags: [acquire], text: Essayez notre panier de légumes }
      - { at: +2d, tags: [develop], text: Que faire des fanes de carottes }
      - { at: +3d, tags: [retain], text: Merci aux deux cents foyers de la première heure }
      - { at: +4d, tags: [acquire], text: Premier panier à moitié prix }
  - name: one post for both
    pass: true
    options: { min_posts: 4 }
    posts:
      - { at: +1d, tags: [acquire], text: Start with the small loom }
      - { at: +2d, tags: [acquire, develop], text: 'From the small loom to the large: a map' }
      - { at: +3d, tags: [acquire], text: Rent a loom }
      - { at: +4d, tags: [acquire], text: Buy a loom }
  - name: only care
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: +1d, tags: [develop], text: Descale the machine in three steps }
      - { at: +2d, tags: [retain], text: Your machine turns five }
      - { at: +3d, tags: [develop], text: Grind finer in winter }
  - name: a house that asks for less
    pass: true
    options: { min_posts: 4, min_share: 0 }
    posts:
      - { at: +1d, tags: [acquire], text: We are new in town }
      - { at: +2d, tags: [acquire], text: Come and look }
      - { at: +3d, tags: [acquire], text: We have a slide }
      - { at: +4d, tags: [acquire], text: And a fire pole }
  - name: drafts do not tip the scale
    trap: true
    options: { min_posts: 3 }
    posts:
      - { at: +1d, tags: [acquire], text: Try the allotment for a year }
      - { at: +2d, tags: [retain], text: Compost for all who dig with us }
      - { at: +3d, tags: [acquire], text: Two plots are free }
      - { at: +4d, tags: [acquire], status: draft, text: 'Perhaps: three plots' }
      - { at: +5d, tags: [acquire], status: draft, text: 'Perhaps: a tour' }
      - { at: +6d, tags: [acquire], status: draft, text: 'Perhaps: a raffle' }
      - { at: +7d, tags: [acquire], status: draft, text: 'Perhaps: a video' }
  - name: words of winning, tags of caring
    trap: true
    because: the plan counts, not the vocabulary
    options: { min_posts: 3 }
    posts:
      - { at: +1d, tags: [retain], text: 'Sign up, old friends: the reunion is in May' }
      - { at: +2d, tags: [develop], text: Join our free clinic if your bike is from us }
      - { at: +3d, tags: [retain], text: 'New customers may look away: this is for the others' }
  - name: tags are names, not beginnings
    trap: true
    options: { min_posts: 3 }
    posts:
      - { at: +1d, tags: [acquired-taste, develop], text: How to cook with blue cheese }
      - { at: +2d, tags: [acquired-taste, retain], text: Tonight only for the cheese club }
      - { at: +3d, tags: [acquired-taste, develop], text: How to store it }
  - name: ten posts and three of them tagged
    unknown: true
    because: a share of three says nothing
    posts:
      - { at: +1d, tags: [acquire], text: A bank without a counter }
      - { at: +2d, tags: [acquire], text: And without fees }
      - { at: +3d, tags: [acquire], text: And without a tie }
      - { at: +4d, tags: [], text: Good morning }
  - name: a file without tags
    unknown: true
    posts:
      - { at: +1d, text: Our first shop in Malmö }
      - { at: +2d, text: Our second shop in Malmö }

"""###
    ),
    (
      "listen/broadcast-only.yaml",
###"""
summary: an account that talks and never replies
severity: warning
options:
  by: { type: string, default: account }
  min_posts: { type: int, default: 20 }
  min_ratio: { type: number, default: 0.2 }
  window: { type: duration, default: 30d }
when: { from: own, status: published }
check:
  share:
    of: { all: [{ kind: [reply, comment] }, { replies_to: others }] }
    against: { kind: post }
    per: $by
    window: $window
    ends: now
    min_posts: $min_posts
    below: $min_ratio
    at: last
message: '{total} posts and {count} replies to other people within {window}; at least {min} is a conversation'
label: and nobody was talked to
help: 'answer {needed} people before the next post'
why: |
  An account that only posts is a loudspeaker. Social media repay those who listen and answer.
  One reply for five posts is little, and already more than most brands manage.
sources:
  - { title: 'S0, Stating the obvious: "Shut up and listen"' }
examples:
  - name: three posts and nobody was talked to
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: '⟦The quinces are in.⟧' }
  - name: going on from one's own post is no conversation
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: Line 4 stops at the river. }
      - { at: -5d+1m, status: published, kind: reply, reply_to: 1, to: '@acme', text: It goes on by bus from there. }
      - { at: -4d, status: published, text: The lift is mended. }
      - { at: -4d+1m, status: published, kind: reply, reply_to: 3, to: '@acme', text: The other lift follows. }
      - { at: -3d, status: published, text: '⟦Line 5 has new seats.⟧' }
  - name: one reply for six posts
    options: { min_posts: 6 }
    posts:
      - { at: -9d, status: published, text: Monday is soup day. }
      - { at: -8d, status: published, text: Tuesday is soup day. }
      - { at: -8d, inbound: true, author: '@ana', text: '@acme is Wednesday soup day?' }
      - { at: -8d+1h, status: published, kind: reply, reply_to: 3, to: '@ana', text: 'All week, Ana.' }
      - { at: -7d, status: published, text: Wednesday is soup day. }
      - { at: -6d, status: published, text: Thursday is soup day. }
      - { at: -5d, status: published, text: Friday is soup day. }
      - { at: -4d, status: published, text: '⟦Saturday is bean day.⟧', related: [4] }
    because: 17 % is less than 20 %
  - name: the replies are only planned
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: '⟦The quinces are in.⟧' }
      - { at: -3d, inbound: true, author: '@ben', text: '@acme and the apples?' }
      - { at: -1h, status: draft, kind: reply, reply_to: 4, to: '@ben', text: 'Next week, Ben.' }
      - { at: +1h, status: scheduled, kind: reply, reply_to: 4, to: '@ben', text: 'Next week, Ben.' }
  - name: the talking was more than a month ago
    options: { min_posts: 3 }
    posts:
      - { at: -31d, inbound: true, author: '@cleo', text: '@acme are you back?' }
      - { at: -30d, status: published, kind: reply, reply_to: 1, to: '@cleo', text: 'Since Monday!' }
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: '⟦The quinces are in.⟧' }
  - name: another account of ours does the talking
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: '⟦The quinces are in.⟧' }
      - { at: -2d, inbound: true, author: '@dov', account: '@acmehome', text: '@acmehome thanks for the chair' }
      - { at: -2d+1h, status: published, account: '@acmehome', kind: reply, reply_to: 4, to: '@dov', text: 'Sit well, Dov.' }

  - name: one reply per five posts is the least
    pass: true
    options: { min_posts: 5 }
    posts:
      - { at: -9d, status: published, text: Monday is soup day. }
      - { at: -8d, status: published, text: Tuesday is soup day. }
      - { at: -8d, inbound: true, author: '@ana', text: '@acme is Wednesday soup day?' }
      - { at: -8d+1h, status: published, kind: reply, reply_to: 3, to: '@ana', text: 'All week, Ana.' }
      - { at: -7d, status: published, text: Wednesday is soup day. }
      - { at: -6d, status: published, text: Thursday is soup day. }
      - { at: -5d, status: published, text: Friday is soup day. }
  - name: an account that talks more than it posts
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -5d, inbound: true, author: '@ben', kind: reply, reply_to: 1, text: Finally! }
      - { at: -5d+1h, status: published, kind: reply, reply_to: 2, to: '@ben', text: 'We kept the ripest for you, Ben.' }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: The quinces are in. }
  - name: a comment below somebody else's post
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: The quinces are in. }
      - { at: -2d, status: published, kind: comment, parent: { text: 'We baked with your plums', inbound: true }, text: 'That crust! How long was it in the oven?' }
  - name: the third post waits in the queue
    unknown: true
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: +1d, status: scheduled, text: The quinces are in. }
    because: two posts say little about an account
  - name: one answer for three posts
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: The quinces are in. }
      - { at: -3d, inbound: true, author: '@eva', text: '@acme how ripe are they?' }
      - { at: -2d, status: published, kind: reply, reply_to: 4, to: '@eva', text: 'Press one with the thumb. It should give a little.' }
  - name: a busy day of answers
    pass: true
    options: { min_posts: 4, min_ratio: 0.5 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -3d, status: published, text: The quinces are in. }
      - { at: -2d, status: published, text: The medlars are in. }
      - { at: -2d, inbound: true, author: '@fay', kind: reply, reply_to: 4, text: 'What is a medlar?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 5, to: '@fay', text: 'A fruit that one eats when it looks spoilt.' }
      - { at: -2d, inbound: true, author: '@gus', kind: reply, reply_to: 4, text: 'Raw?' }
      - { at: -2d+2h, status: published, kind: reply, reply_to: 7, to: '@gus', text: 'Raw, with a spoon.' }

  - name: two posts here, one there
    trap: true
    options: { min_posts: 2 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -4d, inbound: true, author: '@hal', kind: reply, reply_to: 2, text: Mine too }
      - { at: -3d, status: published, kind: reply, reply_to: 3, to: '@hal', text: 'Swap you a bag, Hal.' }
      - { at: -2d, status: published, platform: mastodon, text: The quinces are in. }
      - { at: -2d+1h, status: published, platform: mastodon, text: The medlars are in. }
      - { at: -1d, inbound: true, platform: mastodon, author: '@ida', kind: reply, reply_to: 6, text: 'What are those?' }
      - { at: -1d+1h, status: published, platform: mastodon, kind: reply, reply_to: 7, to: '@ida', text: 'Small brown apples, best when soft.' }
    because: each platform has posts and talk of its own
  - name: a queue for next week is no loudspeaker yet
    trap: true
    options: { min_posts: 3 }
    posts:
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -4d, inbound: true, author: '@ida', kind: reply, reply_to: 2, text: Hooray }
      - { at: -4d+1h, status: published, kind: reply, reply_to: 3, to: '@ida', text: 'Come early, Ida.' }
      - { at: -3d, status: published, text: The quinces are in. }
      - { at: +1d, status: scheduled, text: The medlars are in. }
      - { at: +2d, status: scheduled, text: The sloes are in. }
      - { at: +3d, status: scheduled, text: The walnuts are in. }
      - { at: +4d, status: scheduled, text: The chestnuts are in. }
  - name: old posts do not count
    trap: true
    options: { min_posts: 3, min_ratio: 0.34 }
    posts:
      - { at: -30d, status: published, text: The strawberries are in. }
      - { at: -5d, status: published, text: The plums are in. }
      - { at: -4d, status: published, text: The pears are in. }
      - { at: -4d, inbound: true, author: '@jan', kind: reply, reply_to: 3, text: 'And the quinces?' }
      - { at: -4d+1h, status: published, kind: reply, reply_to: 4, to: '@jan', text: 'Wednesday, Jan.' }
      - { at: -3d, inbound: true, author: '@kim', kind: reply, reply_to: 3, text: 'Soft ones?' }
      - { at: -3d+1h, status: published, kind: reply, reply_to: 6, to: '@kim', text: 'Hard as wood, for jelly.' }
      - { at: -2d, status: published, text: The quinces are in. }
  - name: one reply for five posts is the least
    trap: true
    options: { min_posts: 5 }
    posts:
      - { at: -9d, status: published, text: The plums are in. }
      - { at: -8d, status: published, text: The pears are in. }
      - { at: -7d, status: published, text: The quinces are in. }
      - { at: -6d, status: published, text: The press is running. }
      - { at: -5d, status: published, text: The juice is ready. }
      - { at: -4d, inbound: true, author: '@hal', kind: reply, reply_to: 5, text: Mine too }
      - { at: -3d, status: published, kind: reply, reply_to: 6, to: '@hal', text: 'Swap you a bottle, Hal.' }

"""###
    ),
    (
      "listen/complaint-ignored.yaml",
###"""
summary: a complaint to us that nobody answered
severity: error
options: { sla: { type: duration, default: 24h } }
when: { inbound: true, addressed_to: us }
check:
  answer: { to: { all: [{ signal: complains }], none: [{ signal: says_solved }, { signal: withdraws }] }, state: [overdue], within: $sla, closed_by: { any: [{ signal: says_solved }, { signal: withdraws }] } }
  once_per: [thread, author]
message: '{author|somebody} complained {waited} ago, and nobody answered; the promise is {sla}'
label: unheard since {since}
help: say sorry, say what happens now, and do it
why: |
  Customers who complain still want to stay. They point out what is wrong for free; those who do not
  are gone already.
sources:
  - { title: 'S3, on customers who point out shortcomings' }
examples:
  - name: a day and a second after the freezer died
    posts:
      - { at: -1d-1s, inbound: true, author: '@ana', text: '@acme ⟦the freezer broke down after a month and my food is ruined. Awful.⟧' }
  - name: two people, two complaints in one thread
    posts:
      - { at: -4d, inbound: true, author: '@ben', text: '@acmehelp ⟦your app deleted my route of three weeks. I am furious.⟧' }
      - { at: -4d+30m, inbound: true, author: '@cleo', kind: reply, reply_to: 1, text: '@acmehelp ⟦same here, everything is gone. Unacceptable.⟧' }
  - name: only another customer answered
    posts:
      - { at: -3d, inbound: true, author: '@dov', text: '@acme ⟦third time this week that the delivery never arrived.⟧' }
      - { at: -3d+1h, inbound: true, author: '@eva', kind: reply, reply_to: 1, text: '@dov try the depot, mine was there' }
  - name: who complains again complains once
    posts:
      - { at: -5d, inbound: true, author: '@fay', text: '@acme ⟦you charged me twice and nobody picks up the phone.⟧' }
      - { at: -3d, inbound: true, author: '@fay', kind: reply, reply_to: 1, text: '@acme still no refund, this is a disgrace' }
  - name: an apology that is still a draft
    posts:
      - { at: -2d, inbound: true, author: '@gus', text: '@acme ⟦the soup was cold and the waiter rude. Very disappointed.⟧' }
      - { at: -1d-2h, kind: reply, reply_to: 1, to: '@gus', status: draft, text: 'That should not happen. Sorry, Gus.' }
  - name: below our own cheerful post, in German
    lang: de
    posts:
      - { at: -4d, text: 'Unser neuer Fahrplan ist da!' }
      - { at: -3d, inbound: true, author: '@hanna', kind: reply, reply_to: 1, text: '⟦Schon wieder eine Stunde Verspätung und keiner sagt etwas. Unmöglich.⟧' }
  - name: in French, where four hours are promised
    lang: fr
    options: { sla: 4h }
    posts:
      - { at: -5h, inbound: true, author: '@ilan', text: '@acme ⟦colis jamais reçu et aucune réponse du service client, c''est scandaleux⟧' }
  - name: in Spanish
    lang: es
    posts:
      - { at: -3d, inbound: true, author: '@juana', text: '@acme ⟦llevo dos horas esperando y nadie me atiende. Una vergüenza.⟧' }

  - name: exactly a day
    pass: true
    posts:
      - { at: -1d, inbound: true, author: '@ana', text: '@acme the freezer broke down after a month and my food is ruined. Awful.' }
  - name: heard within the hour
    pass: true
    posts:
      - { at: -3d, inbound: true, author: '@kim', text: '@acme you charged me twice, this is a disgrace.' }
      - { at: -3d+40m, kind: reply, reply_to: 1, to: '@kim', text: 'You are right, and I am sorry. Both charges go back today. ^LV' }
  - name: heard by an employee, elsewhere in the thread
    pass: true
    posts:
      - { at: -3d, text: The winter market is open. }
      - { at: -3d+1h, inbound: true, author: '@lea', kind: reply, reply_to: 1, text: The mulled wine was cold and overpriced. Really disappointed. }
      - { at: -2d-20h, author: '@jo_at_work', account: '@jo_at_work', kind: reply, reply_to: 1, text: '@lea that was our kettle, sorry. Your next cup is on me.' }
  - name: she took it back
    pass: true
    posts:
      - { at: -4d, inbound: true, author: '@mia', text: '@acme my parcel never arrived and nobody answers. Terrible service.' }
      - { at: -4d+3h, inbound: true, author: '@mia', kind: reply, reply_to: 1, text: '@acme my mistake, the neighbour had it. Sorry!' }
  - name: it works again, says who complained
    pass: true
    posts:
      - { at: -4d, inbound: true, author: '@ned', text: '@acmehelp the app crashes every time I open it, useless' }
      - { at: -3d, inbound: true, author: '@ned', kind: reply, reply_to: 1, text: '@acmehelp works now, thanks' }
  - name: late, but answered
    pass: true
    posts:
      - { at: -6d, inbound: true, author: '@olga', text: '@acme the coat lost its buttons on the first day. Poor quality.' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@olga', text: 'Sorry, Olga, for the buttons and the wait. New ones are in the post.' }

  - name: praise in rough clothes
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@pam', text: '@acme this jacket is sick, I hate how much I love it' }
      - { at: -3d, inbound: true, author: '@quim', text: '@acme dropped the phone from the roof, it refuses to break. Ridiculous thing.' }
  - name: no complaints
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@rosa', text: '@acme five winters with these boots and no complaints' }
  - name: another company is to blame
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@sam', kind: post, text: '@otherbank your hotline is a disgrace, two hours on hold' }
    because: it opens with somebody else's name
  - name: the weather is not our fault, nor a complaint
    trap: true
    posts:
      - { at: -3d, text: See you at the open-air cinema tonight. }
      - { at: -3d+1h, inbound: true, author: '@tess', kind: reply, reply_to: 1, text: 'Rain at eight, they say. I bring the big umbrella.' }

  - name: the rest of the thread is missing
    unknown: true
    posts:
      - { at: -3d, inbound: true, author: '@ugo', kind: reply, reply_to: 900, text: '@acme you charged me twice and nobody helps. Furious.' }

"""###
    ),
    (
      "listen/late-answer.yaml",
###"""
summary: a question that was answered late
severity: warning
options: { sla: { type: duration, default: 24h } }
when: { inbound: true, addressed_to: us }
check:
  answer: { to: { any: [{ signal: asks_us }, { signal: complains }] }, state: [late], within: $sla, closed_by: { signal: says_solved } }
  once_per: [thread, author]
message: '{author|somebody} waited {waited} for the first answer; the promise is {sla}'
label: asked {since}
help: send a first word within {sla}, even if the answer takes longer
why: |
  After a day people have asked somebody else. A short "I am looking into it" holds the place.
  Nobody minds that an answer takes time, if somebody said so at once.
sources:
  - { title: 'S2, on companies that do not respond' }
examples:
  - name: one second after the promise
    posts:
      - { at: -3d, inbound: true, author: '@ana', text: '@acme ⟦is the rye bread sliced?⟧', related: [2] }
      - { at: -2d+1s, kind: reply, reply_to: 1, to: '@ana', text: 'On request, thick or thin.' }
  - name: an employee was the first, after two days
    posts:
      - { at: -5d, inbound: true, author: '@ben', text: '@acme ⟦do you repair zips?⟧', related: [2] }
      - { at: -3d, author: '@jo_at_work', account: '@jo_at_work', kind: reply, reply_to: 1, to: '@ben', text: 'We do, for bags of any make.' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@ben', text: 'Bring it in on a Thursday. ^KL' }
  - name: the draft was ready in time, the answer was not
    posts:
      - { at: -4d, inbound: true, author: '@cleo', text: '@acme ⟦how long does the sourdough keep?⟧', related: [3] }
      - { at: -4d+1h, kind: reply, reply_to: 1, to: '@cleo', status: draft, text: 'Five days in a cloth.' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@cleo', text: 'Five days in a cloth.' }
  - name: found elsewhere in the thread, and late
    posts:
      - { at: -6d, text: The night bus takes the long way round this week. }
      - { at: -5d, inbound: true, author: '@dov', kind: reply, reply_to: 1, text: '⟦Does it stop at the hospital?⟧', related: [3] }
      - { at: -3d, kind: reply, reply_to: 1, text: '@dov it does, at the north gate.' }
  - name: who asked twice is counted once
    posts:
      - { at: -5d, inbound: true, author: '@eva', text: '@acme ⟦can I swap the size?⟧', related: [3] }
      - { at: -4d+2h, inbound: true, author: '@eva', kind: reply, reply_to: 1, text: '@acme can I swap it or not?' }
      - { at: -1d, kind: reply, reply_to: 2, to: '@eva', text: 'Of course, any shop does it.' }
  - name: in German, where four hours are promised
    lang: de
    options: { sla: 4h }
    posts:
      - { at: -9h, inbound: true, author: '@falk', text: '@acme ⟦habt ihr heute bis acht offen?⟧', related: [2] }
      - { at: -4h, kind: reply, reply_to: 1, to: '@falk', text: 'Bis neun sogar. ^RS' }
  - name: in Spanish
    lang: es
    posts:
      - { at: -4d, inbound: true, author: '@gala', text: '@acme ⟦¿hacéis envíos a Canarias?⟧', related: [2] }
      - { at: -2d, kind: reply, reply_to: 1, to: '@gala', text: 'Sí, cada martes sale el barco.' }

  - name: on the second
    pass: true
    posts:
      - { at: -3d, inbound: true, author: '@ana', text: '@acme is the rye bread sliced?' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@ana', text: 'On request, thick or thin.' }
  - name: a first word in time, the rest later
    pass: true
    posts:
      - { at: -5d, inbound: true, author: '@hugo', text: '@acme which glaze is safe for food?' }
      - { at: -5d+1h, kind: reply, reply_to: 1, to: '@hugo', text: 'The kiln master knows, I ask her tomorrow. ^PB' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@hugo', text: 'All but the copper red. ^PB' }
    because: a holding reply is an answer to the clock
  - name: nobody has answered yet
    pass: true
    posts:
      - { at: -5d, inbound: true, author: '@ines', text: '@acme is there a map of the trail?' }
    because: that is listen/unanswered-question
  - name: the agency was quick
    pass: true
    lang: fr
    posts:
      - { at: -4d, inbound: true, author: '@jade', text: '@acme le musée est-il ouvert lundi ?' }
      - { at: -4d+20m, author: '@acme_fr', account: '@acme_fr', kind: reply, reply_to: 1, to: '@jade', text: 'Non, mais mardi dès neuf heures.' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@jade', text: 'À mardi, Jade !' }
  - name: a statement may wait
    pass: true
    posts:
      - { at: -6d, inbound: true, author: '@kai', text: '@acme the new stools look good.' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@kai', text: 'Thank you, Kai. The upholsterer will hear of it.' }

  - name: she had found it long before
    trap: true
    posts:
      - { at: -6d, inbound: true, author: '@lea', text: '@acme where is the size chart?' }
      - { at: -6d+30m, inbound: true, author: '@lea', kind: reply, reply_to: 1, text: '@acme found it, thanks' }
      - { at: -3d, kind: reply, reply_to: 1, to: '@lea', text: 'Glad it turned up!' }
    because: nobody was waiting any more
  - name: the slow answer went to another person's question
    trap: true
    posts:
      - { at: -6d, inbound: true, author: '@mia', kind: post, text: '@ned do you have the recipe?' }
      - { at: -3d, kind: reply, reply_to: 1, to: '@mia', text: 'We may help: it is in our May leaflet.' }
    because: the question was not ours
  - name: a wink needs no answer, soon or late
    trap: true
    posts:
      - { at: -6d, inbound: true, author: '@otto', text: '@acme who wouldn''t want to sleep in that shop window?' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@otto', text: 'The cat does it every night.' }
  - name: our own words were late, nobody else's
    trap: true
    posts:
      - { at: -6d, text: 'Which bench should we paint first?' }
      - { at: -2d, kind: reply, reply_to: 1, text: 'The green one it is.' }

  - name: an answer below a message without a time
    unknown: true
    posts:
      - { inbound: true, author: '@pam', text: '@acme is the pool heated?' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@pam', text: 'From May on.' }

"""###
    ),
    (
      "listen/no-feedback-loop.yaml",
###"""
summary: many suggestions, and never a word of what became of them
severity: note
options:
  min_suggestions: { type: int, default: 10 }
  window: { type: duration, default: 90d }
when: { inbound: true }
check:
  frequency:
    of: { signal: suggests }
    per: account
    window: $window
    ends: now
    at_least: $min_suggestions
    unless: { all: [{ from: own }, { signal: says_what_changed }] }
message: '{count} suggestions within {window}, and no post that says what changed'
label: one more wish
help: post "you asked, we changed" for one of them, even a small one
why: |
  People who suggest something want to see it matter. One "you asked for it, here it is" earns the next
  hundred suggestions.
sources:
  - { title: 'S2, on feedback that is applied' }
examples:
  - name: ten wishes in a quarter, and no echo
    posts:
      - { at: -80d, inbound: true, author: '@ana', text: '@acme it would be great if the app had a dark mode' }
      - { at: -75d, inbound: true, author: '@ben', text: '@acme suggestion: show the platform in big letters' }
      - { at: -70d, inbound: true, author: '@cleo', text: '@acme please add an alarm two stops before mine' }
      - { at: -65d, inbound: true, author: '@dov', text: '@acme feature request: a map for colour-blind people' }
      - { at: -60d, inbound: true, author: '@eva', text: '@acme could you add a widget for the next tram?' }
      - { at: -50d, text: Our app has a million downloads. }
      - { at: -45d, inbound: true, author: '@fay', text: '@acme idea: let me save two homes' }
      - { at: -40d, inbound: true, author: '@gus', text: '@acme you should offer a ticket for a whole group' }
      - { at: -30d, inbound: true, author: '@hal', text: '@acme please bring back the paper map' }
      - { at: -20d, inbound: true, author: '@ida', text: '@acme I wish there was a button for the lost property office' }
      - { at: -10d, inbound: true, author: '@jan', text: '@acme ⟦would love to see the lifts that work⟧' }
  - name: noted is not changed
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -19d, kind: reply, reply_to: 1, to: '@ana', text: 'Thank you for the idea, noted.' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme suggestion: lamps along the north path' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme ⟦it would be nice if the gate opened at six⟧', related: [1, 3] }
  - name: the last "you asked" is a quarter old
    options: { min_suggestions: 3 }
    posts:
      - { at: -90d, text: 'You asked for oat milk, now we have it in every shop.' }
      - { at: -20d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme suggestion: lamps along the north path' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme ⟦it would be nice if the gate opened at six⟧' }
  - name: the answer is only a draft
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme suggestion: lamps along the north path' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme ⟦it would be nice if the gate opened at six⟧' }
      - { at: -1d, status: draft, text: 'You asked for a bench at the pond, we built two.' }
  - name: in German
    lang: de
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: true, author: '@jule', text: '@acme Vorschlag: ein Regal für Taschen neben der Kasse' }
      - { at: -15d, inbound: true, author: '@kurt', text: '@acme es wäre schön, wenn ihr auch sonntags offen hättet' }
      - { at: -10d, inbound: true, author: '@lena', text: '@acme ⟦ich würde mir einen Fahrradständer wünschen⟧' }
  - name: wishes for two accounts are counted apart
    options: { min_suggestions: 2 }
    posts:
      - { at: -20d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -15d, inbound: true, author: '@ben', account: '@acmehome', text: '@acmehome suggestion: sell the sofa without legs' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme ⟦it would be nice if the gate opened at six⟧', related: [1] }

  - name: you asked, we changed
    pass: true
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme suggestion: lamps along the north path' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme it would be nice if the gate opened at six' }
      - { at: -2d, text: 'You asked for a bench at the pond, so we built two. The lamps need until May.' }
  - name: it was said before the last wish
    pass: true
    options: { min_suggestions: 3 }
    posts:
      - { at: -60d, text: 'Thanks to your ideas there is now a shelf for bags at the door.' }
      - { at: -20d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme suggestion: lamps along the north path' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme it would be nice if the gate opened at six' }
  - name: nine are not ten
    pass: true
    posts:
      - { at: -80d, inbound: true, author: '@ana', text: '@acme it would be great if the app had a dark mode' }
      - { at: -75d, inbound: true, author: '@ben', text: '@acme suggestion: show the platform in big letters' }
      - { at: -70d, inbound: true, author: '@cleo', text: '@acme please add an alarm two stops before mine' }
      - { at: -65d, inbound: true, author: '@dov', text: '@acme feature request: a map for colour-blind people' }
      - { at: -60d, inbound: true, author: '@eva', text: '@acme could you add a widget for the next tram?' }
      - { at: -45d, inbound: true, author: '@fay', text: '@acme idea: let me save two homes' }
      - { at: -40d, inbound: true, author: '@gus', text: '@acme you should offer a ticket for a whole group' }
      - { at: -30d, inbound: true, author: '@hal', text: '@acme please bring back the paper map' }
      - { at: -20d, inbound: true, author: '@ida', text: '@acme I wish there was a button for the lost property office' }
  - name: a wish exactly a quarter old has left the window
    pass: true
    options: { min_suggestions: 3 }
    posts:
      - { at: -90d, inbound: true, author: '@ana', text: '@acme please add a bench at the pond' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme suggestion: lamps along the north path' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme it would be nice if the gate opened at six' }
  - name: answered in German
    pass: true
    lang: de
    options: { min_suggestions: 2 }
    posts:
      - { at: -20d, inbound: true, author: '@jule', text: '@acme Vorschlag: ein Regal für Taschen neben der Kasse' }
      - { at: -15d, inbound: true, author: '@kurt', text: '@acme es wäre schön, wenn ihr auch sonntags offen hättet' }
      - { at: -3d, text: 'Auf euren Wunsch haben wir jetzt ein Regal für Taschen neben der Kasse.' }

  - name: questions are not wishes
    trap: true
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: true, author: '@ana', text: '@acme when does the pool open?' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme is there a shower?' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme how deep is it?' }
  - name: good wishes ask for nothing
    trap: true
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: true, author: '@ana', text: '@acme we wish you a happy anniversary' }
      - { at: -15d, inbound: true, author: '@ben', text: '@acme good idea, that new counter' }
      - { at: -10d, inbound: true, author: '@cleo', text: '@acme great that you have dark bread' }
  - name: our own ideas
    trap: true
    options: { min_suggestions: 3 }
    posts:
      - { at: -20d, inbound: false, text: 'Idea: bring your own jar and we fill it.' }
      - { at: -15d, inbound: false, text: 'It would be great if it rained a little.' }
      - { at: -10d, inbound: false, text: 'Suggestion: try the plums with thyme.' }
    because: nobody asked us for anything

"""###
    ),
    (
      "listen/question-then-silence.yaml",
###"""
summary: asked the audience, then said nothing
severity: warning
options:
  min_answers: { type: int, default: 3 }
  after: { type: duration, default: 24h }
when: { from: own, status: published }
check:
  find: { all: [{ signal: asks_audience }, { silence: { min_answers: $min_answers, after: $after } }] }
message: people answered this question, and {account|its author} never came back
label: asked here
help: thank them, pick up two answers, say what you take from them
why: |
  A question that nobody wants answered is bait. What happens after the comments is the conversation.
  Go back, thank two people by name, and say what you take from it.
sources:
  - { title: 'S2, on what happens after the comments' }
examples:
  - name: three answers, a week of silence
    posts:
      - { at: -7d, text: '⟦Which bread do you miss most when you travel?⟧', related: [2, 3, 4] }
      - { at: -7d+1h, inbound: true, author: '@ana', kind: reply, reply_to: 1, text: Rye with caraway }
      - { at: -7d+2h, inbound: true, author: '@ben', kind: reply, reply_to: 1, text: My grandmother's potato loaf }
      - { at: -6d, inbound: true, author: '@cleo', kind: reply, reply_to: 1, text: 'Any bread, I live on rice' }
  - name: a day and a second after the third answer
    posts:
      - { at: -3d, text: '⟦What was your first bicycle?⟧', related: [2, 3, 4] }
      - { at: -2d, inbound: true, author: '@dov', kind: reply, reply_to: 1, text: 'A red folding one, brakes optional' }
      - { at: -2d, inbound: true, author: '@eva', kind: reply, reply_to: 1, text: My sister's }
      - { at: -1d-1s, inbound: true, author: '@fay', kind: reply, reply_to: 1, text: 'A tandem, sadly alone' }
  - name: we spoke before anybody had answered, and not after
    posts:
      - { at: -5d, text: '⟦Where do you read when it rains?⟧' }
      - { at: -5d+1m, kind: reply, reply_to: 1, text: We begin. The stairs to the archive. }
      - { at: -4d, inbound: true, author: '@gus', kind: reply, reply_to: 1, text: On the tram }
      - { at: -4d, inbound: true, author: '@hal', kind: reply, reply_to: 1, text: Under the table with the cat }
      - { at: -4d, inbound: true, author: '@ida', kind: reply, reply_to: 1, text: At work. Do not tell }
  - name: the draft of a thank-you thanks nobody
    posts:
      - { at: -5d, text: '⟦What do you always forget to pack?⟧' }
      - { at: -4d, inbound: true, author: '@jan', kind: reply, reply_to: 1, text: Socks }
      - { at: -4d, inbound: true, author: '@kim', kind: reply, reply_to: 1, text: The charger }
      - { at: -4d, inbound: true, author: '@lea', kind: reply, reply_to: 1, text: 'My husband, once' }
      - { at: -3d, kind: reply, reply_to: 4, to: '@lea', status: draft, text: Tell us the whole story! }
  - name: in German, two answers suffice here
    lang: de
    options: { min_answers: 2 }
    posts:
      - { at: -4d, text: '⟦Was kocht ihr, wenn keiner zuschaut?⟧', related: [2, 3] }
      - { at: -3d, inbound: true, author: '@mia', kind: reply, reply_to: 1, text: Milchreis }
      - { at: -3d, inbound: true, author: '@nils', kind: reply, reply_to: 1, text: Nudeln mit Ketchup }
  - name: in Spanish
    lang: es
    posts:
      - { at: -4d, text: '⟦¿Qué canción ponéis los lunes por la mañana?⟧' }
      - { at: -3d, inbound: true, author: '@olga', kind: reply, reply_to: 1, text: Ninguna }
      - { at: -3d, inbound: true, author: '@paco', kind: reply, reply_to: 1, text: La del despertador }
      - { at: -3d, inbound: true, author: '@quim', kind: reply, reply_to: 1, text: Una jota }

  - name: one reply of ours to one of them
    pass: true
    posts:
      - { at: -7d, text: 'Which bread do you miss most when you travel?' }
      - { at: -7d+1h, inbound: true, author: '@ana', kind: reply, reply_to: 1, text: Rye with caraway }
      - { at: -7d+2h, inbound: true, author: '@ben', kind: reply, reply_to: 1, text: My grandmother's potato loaf }
      - { at: -6d, inbound: true, author: '@cleo', kind: reply, reply_to: 1, text: 'Any bread, I live on rice' }
      - { at: -5d, kind: reply, reply_to: 3, to: '@ben', text: 'We would trade a recipe for that one, Ben.' }
  - name: an employee came back to them
    pass: true
    posts:
      - { at: -5d, text: 'What was your first bicycle?' }
      - { at: -4d, inbound: true, author: '@dov', kind: reply, reply_to: 1, text: 'A red folding one' }
      - { at: -4d, inbound: true, author: '@eva', kind: reply, reply_to: 1, text: My sister's }
      - { at: -4d, inbound: true, author: '@fay', kind: reply, reply_to: 1, text: A tandem }
      - { at: -3d, author: '@priya', account: '@priya', kind: reply, reply_to: 2, to: '@dov', text: 'Mine too. The hinge bit me twice.' }
  - name: the day is not over
    pass: true
    posts:
      - { at: -3d, text: 'What was your first bicycle?' }
      - { at: -2d, inbound: true, author: '@dov', kind: reply, reply_to: 1, text: 'A red folding one' }
      - { at: -2d, inbound: true, author: '@eva', kind: reply, reply_to: 1, text: My sister's }
      - { at: -1d, inbound: true, author: '@fay', kind: reply, reply_to: 1, text: A tandem }
    because: exactly a day since the third answer
  - name: two answered
    pass: true
    posts:
      - { at: -5d, text: 'Where do you read when it rains?' }
      - { at: -4d, inbound: true, author: '@gus', kind: reply, reply_to: 1, text: On the tram }
      - { at: -4d, inbound: true, author: '@hal', kind: reply, reply_to: 1, text: Under the table }
  - name: three messages of two people
    pass: true
    posts:
      - { at: -5d, text: 'Where do you read when it rains?' }
      - { at: -4d, inbound: true, author: '@gus', kind: reply, reply_to: 1, text: On the tram }
      - { at: -4d+1m, inbound: true, author: '@gus', kind: reply, reply_to: 1, text: And on the ferry }
      - { at: -4d, inbound: true, author: '@hal', kind: reply, reply_to: 1, text: Under the table }
  - name: a note that asked nothing
    pass: true
    posts:
      - { at: -5d, text: The bakery is closed until Monday. }
      - { at: -4d, inbound: true, author: '@ida', kind: reply, reply_to: 1, text: Oh no }
      - { at: -4d, inbound: true, author: '@jan', kind: reply, reply_to: 1, text: Enjoy the sun }
      - { at: -4d, inbound: true, author: '@kim', kind: reply, reply_to: 1, text: Until Monday then }

  - name: a question that opens a subject
    trap: true
    posts:
      - { at: -5d, text: 'Did you know that bees sleep? They hold each other''s feet.' }
      - { at: -4d, inbound: true, author: '@lea', kind: reply, reply_to: 1, text: I did not }
      - { at: -4d, inbound: true, author: '@mia', kind: reply, reply_to: 1, text: Now I love them more }
      - { at: -4d, inbound: true, author: '@ned', kind: reply, reply_to: 1, text: Same }
    because: it tells, it does not ask
  - name: the answer follows the question
    trap: true
    posts:
      - { at: -5d, text: 'Butter or margarine? It depends on the cake, here is our table.' }
      - { at: -4d, inbound: true, author: '@olga', kind: reply, reply_to: 1, text: Useful }
      - { at: -4d, inbound: true, author: '@pam', kind: reply, reply_to: 1, text: Saved }
      - { at: -4d, inbound: true, author: '@quinn', kind: reply, reply_to: 1, text: Butter }
  - name: a scheduled question was asked of nobody yet
    trap: true
    posts:
      - { at: +2d, status: scheduled, text: 'Which bread do you miss most when you travel?' }
      - { at: -4d, inbound: true, author: '@ana', text: '@acme rye' }
  - name: a customer's question to the others
    trap: true
    posts:
      - { at: -5d, inbound: true, author: '@rosa', text: '@acme what do you all put on your toast?' }
      - { at: -4d, inbound: true, author: '@sam', kind: reply, reply_to: 1, text: '@rosa honey' }
      - { at: -4d, inbound: true, author: '@tess', kind: reply, reply_to: 1, text: '@rosa salt' }
      - { at: -4d, inbound: true, author: '@ugo', kind: reply, reply_to: 1, text: '@rosa nothing' }
    because: she asked, not the brand

"""###
    ),
    (
      "listen/response-rate.yaml",
###"""
summary: too many questions go unanswered
severity: error
options:
  min: { type: number, default: 0.8 }
  min_questions: { type: int, default: 5 }
  sla: { type: duration, default: 24h }
  window: { type: duration, default: 30d }
when: { inbound: true, addressed_to: us }
check:
  share:
    of: { answer: { state: [in_time, late, closed], within: $sla, closed_by: { signal: says_solved } } }
    among:
      all:
        - { signal: asks_us }
        - { answer: { state: [in_time, late, closed, overdue], within: $sla, closed_by: { signal: says_solved } } }
    per: account
    window: $window
    ends: now
    min_posts: $min_questions
    below: $min
    at: last_not_of
message: 'answers went to {count} of {total} questions to {account|us} within {window} ({share}; the least is {min})'
label: not answered
help: answer those that still wait, the latest first
why: |
  One forgotten question is an accident. One in five is how you treat people.
  Those who ask in public tell others whether it is worth asking.
sources:
  - { title: 'S2, on companies that do not respond' }
  - { title: 'Sprout Social Index: brands answer 11 % of inquiries', date: '2016-06-30' }
examples:
  - name: three of five were heard
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme is the clay toxic?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'No, it is plain earthenware.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme do you fire other people''s pots?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'On Mondays, 2 € a pot.' }
      - { at: -7d, inbound: true, author: '@cleo', text: '@acme how hot is the kiln?' }
      - { at: -7d+1h, kind: reply, reply_to: 5, to: '@cleo', text: '1,060 degrees.' }
      - { at: -6d, inbound: true, author: '@dov', text: '@acme can children join?' }
      - { at: -5d, inbound: true, author: '@eva', text: '@acme ⟦is there a waiting list?⟧', related: [7] }
  - name: a draft helps nobody's rate
    options: { min_questions: 2 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'At seven.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme ⟦and when do you close?⟧' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', status: draft, text: 'At six.' }
  - name: one second overdue, and the rate is one half
    options: { min_questions: 2 }
    posts:
      - { at: -3d, inbound: true, author: '@fay', text: '@acme do you sell gift wrap?' }
      - { at: -3d+5m, kind: reply, reply_to: 1, to: '@fay', text: 'By the metre, at the till.' }
      - { at: -1d-1s, inbound: true, author: '@gus', text: '@acme ⟦which bus goes to the outlet?⟧' }
  - name: the house that wants ninety per cent
    options: { min: 0.9, min_questions: 4 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme is the soup vegan?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'All but the broth on Fridays.' }
      - { at: -8d, inbound: true, author: '@hal', text: '@acme may I bring a dog?' }
      - { at: -6d, kind: reply, reply_to: 3, to: '@hal', text: 'Gladly. Sorry for the wait.' }
      - { at: -7d, inbound: true, author: '@ida', text: '@acme do you take cards?' }
      - { at: -7d+1h, kind: reply, reply_to: 5, to: '@ida', text: 'Cards, coins and IOUs from neighbours.' }
      - { at: -4d, inbound: true, author: '@jan', text: '@acme ⟦is there a high chair?⟧' }
    because: 75 % is less than 90 %
  - name: in German, half of four
    lang: de
    options: { min_questions: 4 }
    posts:
      - { at: -9d, inbound: true, author: '@jule', text: '@acme gibt es den Kalender auch ohne Fotos?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@jule', text: 'Nein, aber als Liste zum Ausdrucken.' }
      - { at: -8d, inbound: true, author: '@kurt', text: '@acme liefert ihr nach Sylt?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@kurt', text: 'Ja, mit der Fähre am Dienstag.' }
      - { at: -7d, inbound: true, author: '@lena', text: '@acme wann kommt der neue Katalog?' }
      - { at: -6d, inbound: true, author: '@mats', text: '@acme ⟦kann ich mit Gutschein zahlen?⟧', related: [5] }

  - name: four of five is the least that will do
    pass: true
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme is the clay toxic?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'No, it is plain earthenware.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme do you fire other people''s pots?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'On Mondays, 2 € a pot.' }
      - { at: -7d, inbound: true, author: '@cleo', text: '@acme how hot is the kiln?' }
      - { at: -7d+1h, kind: reply, reply_to: 5, to: '@cleo', text: '1,060 degrees.' }
      - { at: -6d, inbound: true, author: '@dov', text: '@acme can children join?' }
      - { at: -6d+1h, kind: reply, reply_to: 7, to: '@dov', text: 'From six years on.' }
      - { at: -5d, inbound: true, author: '@eva', text: '@acme is there a waiting list?' }
  - name: late answers count for the rate
    pass: true
    options: { min_questions: 2 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -2d, kind: reply, reply_to: 1, to: '@ana', text: 'At seven. This took us a week, sorry.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme and when do you close?' }
      - { at: -2d, kind: reply, reply_to: 3, to: '@ben', text: 'At six.' }
  - name: what is still in time is left out
    pass: true
    options: { min_questions: 2 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'At seven.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme and when do you close?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'At six.' }
      - { at: -1d, inbound: true, author: '@cleo', text: '@acme are you open on Monday?' }
      - { at: -2h, inbound: true, author: '@dov', text: '@acme is the terrace open?' }
  - name: solved is as good as answered
    pass: true
    options: { min_questions: 2 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme where is the fuse?' }
      - { at: -9d+1h, inbound: true, author: '@ana', kind: reply, reply_to: 1, text: '@acme found it, thanks' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme which fuse fits?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: '10 A, slow.' }
  - name: a month ago to the second is another month
    pass: true
    options: { min_questions: 2 }
    posts:
      - { at: -30d, inbound: true, author: '@ana', text: '@acme do you have snow chains?' }
      - { at: -9d, inbound: true, author: '@ben', text: '@acme do you have skis?' }
      - { at: -9d+1h, kind: reply, reply_to: 2, to: '@ben', text: 'For children only.' }
      - { at: -8d, inbound: true, author: '@cleo', text: '@acme do you have sledges?' }
      - { at: -8d+1h, kind: reply, reply_to: 4, to: '@cleo', text: 'Eleven, all of wood.' }

  - name: silence to people who spoke to others
    trap: true
    options: { min_questions: 2 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'At seven.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme and when do you close?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'At six.' }
      - { at: -7d, inbound: true, author: '@cleo', kind: reply, reply_to: 4, text: '@ben shall we meet there?' }
      - { at: -7d, inbound: true, author: '@dov', kind: reply, reply_to: 4, text: '@ben is it the one near the bank?' }
  - name: applause is no question
    trap: true
    options: { min_questions: 2 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'At seven.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme and when do you close?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'At six.' }
      - { at: -7d, inbound: true, author: '@cleo', text: '@acme how beautiful is that window!' }
      - { at: -6d, inbound: true, author: '@dov', text: '@acme best chairs in town.' }
  - name: each account has its own rate
    trap: true
    options: { min_questions: 2, min: 0.5 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'At seven.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme and when do you close?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'At six.' }
      - { at: -7d, account: '@acmehome', inbound: true, author: '@cleo', text: '@acmehome is the sofa in stock?' }
      - { at: -7d+1h, account: '@acmehome', kind: reply, reply_to: 5, to: '@cleo', text: 'In green and grey.' }
      - { at: -6d, account: '@acmehome', inbound: true, author: '@dov', text: '@acmehome does it have legs?' }
    because: one of two is one half, which is the least here

  - name: three questions say little
    unknown: true
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme is the clay toxic?' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme do you fire other people''s pots?' }
      - { at: -7d, inbound: true, author: '@cleo', text: '@acme how hot is the kiln?' }
  - name: four of five is the least
    trap: true
    options: { min_questions: 5 }
    posts:
      - { at: -9d, inbound: true, author: '@ana', text: '@acme when do you open?' }
      - { at: -9d+1h, kind: reply, reply_to: 1, to: '@ana', text: 'At seven.' }
      - { at: -8d, inbound: true, author: '@ben', text: '@acme is the oven gas or wood?' }
      - { at: -8d+1h, kind: reply, reply_to: 3, to: '@ben', text: 'Wood, since March.' }
      - { at: -7d, inbound: true, author: '@cleo', text: '@acme do you sell starter?' }
      - { at: -7d+1h, kind: reply, reply_to: 5, to: '@cleo', text: 'We give it away, bring a jar.' }
      - { at: -6d, inbound: true, author: '@dan', text: '@acme can I pay by card?' }
      - { at: -6d+1h, kind: reply, reply_to: 7, to: '@dan', text: 'Yes, any card.' }
      - { at: -5d, inbound: true, author: '@eva', text: '@acme do you bake on Sundays?' }

"""###
    ),
    (
      "listen/unanswered-question.yaml",
###"""
summary: a question to us that nobody answered
severity: error
options: { sla: { type: duration, default: 24h } }
when: { inbound: true, addressed_to: us }
check:
  answer: { to: { signal: asks_us }, state: [overdue], within: $sla, closed_by: { signal: says_solved } }
  once_per: [thread, author]
message: '{author|somebody} asked {waited} ago and waits for an answer; the promise is {sla}'
label: waiting since {since}
help: answer, or say who looks for the answer and until when
why: |
  Whoever asks in public expects an answer in public, within the day. Silence is read by everybody who
  has the same question.
sources:
  - { title: 'S2, on companies that do not respond' }
  - { title: 'Sprout Social Index: 79 % expect an answer within 24 hours', date: '2020-01-01' }
examples:
  - name: one second more than a day
    posts:
      - { at: -1d-1s, inbound: true, author: '@ana', text: '@acme ⟦do the oat biscuits contain gluten?⟧' }
  - name: another customer guesses, and nobody confirms it
    posts:
      - { at: -3d, inbound: true, author: '@ben', text: '@acme ⟦which pump fits the 1974 model?⟧' }
      - { at: -2d, inbound: true, author: '@cleo', kind: reply, reply_to: 1, text: '@ben the blue one, I think' }
  - name: a draft and a scheduled reply answer nobody
    posts:
      - { at: -2d, inbound: true, author: '@dina', text: '@acme ⟦can I bring my own cup to the tasting?⟧' }
      - { at: -1d, kind: reply, reply_to: 1, to: '@dina', status: draft, text: 'Please do, we rinse it for you.' }
      - { at: +1h, kind: reply, reply_to: 1, to: '@dina', status: scheduled, text: 'Please do, we rinse it for you.' }
  - name: two asked below one post, one of them was heard
    posts:
      - { at: -4d, text: The reading room opens at eight from Monday. }
      - { at: -3d, inbound: true, author: '@emil', kind: reply, reply_to: 1, text: 'Is the lift working again?' }
      - { at: -3d, inbound: true, author: '@fay', kind: reply, reply_to: 1, text: '⟦Can we still book the group room?⟧' }
      - { at: -2d-10h, kind: reply, reply_to: 2, to: '@emil', text: 'Since Friday, yes.' }
  - name: who asks a second time waits once
    posts:
      - { at: -5d, inbound: true, author: '@gus', text: '@acme ⟦when does the ferry run on Sundays?⟧' }
      - { at: -3d, inbound: true, author: '@gus', kind: reply, reply_to: 1, text: '@acme hello, does anybody read this? When is the Sunday ferry?' }
    because: the nudge belongs to the same wait
  - name: our answer went to somebody else in the thread
    posts:
      - { at: -3d, inbound: true, author: '@hal', text: '@acme ⟦does the tent stand up to hail?⟧' }
      - { at: -3d+1h, inbound: true, author: '@ida', text: '@acme how heavy is the tent?' }
      - { at: -3d+2h, kind: reply, reply_to: 2, to: '@ida', text: '2.4 kg with the pegs.' }
  - name: in German, under our own post
    lang: de
    posts:
      - { at: -3d, text: Ab morgen gibt es wieder Quitten vom Bodensee. }
      - { at: -2d, inbound: true, author: '@jule', kind: reply, reply_to: 1, text: '⟦Gibt es die auch in der Filiale am Markt?⟧' }
  - name: in French, after four hours where four are promised
    lang: fr
    options: { sla: 4h }
    posts:
      - { at: -4h-1s, inbound: true, author: '@karim', text: '@acme ⟦à quelle heure ferme l''atelier ce soir ?⟧' }
  - name: in Spanish
    lang: es
    posts:
      - { at: -30h, inbound: true, author: '@lola', text: '@acme ⟦¿la sopa lleva apio?⟧' }
  - name: in Italian
    lang: it
    posts:
      - { at: -26h, inbound: true, author: '@marta', text: '@acme ⟦avete ancora posti per il corso di venerdì?⟧' }
  - name: a deleted post above does not hide the question
    posts:
      - { at: -4d, inbound: true, author: '@gone', text: '[deleted]' }
      - { at: -3d, inbound: true, author: '@nico', kind: reply, reply_to: 1, text: '@acme ⟦is the bridge open for bikes?⟧' }
  - name: a private message waits like a public one
    posts:
      - { at: -2d, inbound: true, author: '@olga', kind: dm, to: '@acme', text: '⟦Could you check whether parcel 77 has left?⟧' }

  - name: exactly a day is still in time
    pass: true
    posts:
      - { at: -1d, inbound: true, author: '@ana', text: '@acme do the oat biscuits contain gluten?' }
  - name: an employee answered
    pass: true
    posts:
      - { at: -3d, inbound: true, author: '@pia', text: '@acme what wood is the spoon made of?' }
      - { at: -3d+1h, author: '@priya', account: '@priya', kind: reply, reply_to: 1, to: '@pia', text: 'Cherry, I turned the first hundred myself.' }
  - name: the agency answered for us
    pass: true
    lang: fr
    posts:
      - { at: -3d, inbound: true, author: '@quentin', text: '@acme livrez-vous aussi en Corse ?' }
      - { at: -2d, author: '@acme_fr', account: '@acme_fr', kind: reply, reply_to: 1, to: '@quentin', text: 'Oui, comptez deux jours de plus.' }
  - name: late is another matter
    pass: true
    posts:
      - { at: -6d, inbound: true, author: '@rosa', text: '@acme are the gloves machine washable?' }
      - { at: -1h, kind: reply, reply_to: 1, to: '@rosa', text: 'Thirty degrees, no spin. Sorry that it took so long.' }
    because: listen/late-answer speaks of it
  - name: an answer elsewhere in the thread, with the asker's name
    pass: true
    posts:
      - { at: -4d, text: We moved the market to the church square. }
      - { at: -3d, inbound: true, author: '@sam', kind: reply, reply_to: 1, text: 'Is there parking nearby?' }
      - { at: -2d-20h, kind: reply, reply_to: 1, text: '@sam behind the school, two hours are free.' }
  - name: she found it and said so
    pass: true
    posts:
      - { at: -4d, inbound: true, author: '@tess', text: '@acme where do I change my delivery address?' }
      - { at: -3d, inbound: true, author: '@ugo', kind: reply, reply_to: 1, text: '@tess profile, then addresses' }
      - { at: -3d+5m, inbound: true, author: '@tess', kind: reply, reply_to: 2, text: '@ugo that did the trick, thanks!' }
  - name: the answer to the nudge answers
    pass: true
    posts:
      - { at: -4d, inbound: true, author: '@vera', text: '@acme can the lamp be dimmed?' }
      - { at: -3d-1h, inbound: true, author: '@vera', kind: reply, reply_to: 1, text: '@acme anyone?' }
      - { at: -3d-30m, kind: reply, reply_to: 2, to: '@vera', text: 'It can, with any trailing-edge dimmer. ^TB' }
  - name: a holding reply stops the clock
    pass: true
    posts:
      - { at: -3d, inbound: true, author: '@wim', text: '@acme does the paint contain tin?' }
      - { at: -3d+3h, kind: reply, reply_to: 1, to: '@wim', text: 'I am asking the lab and come back on Tuesday. ^LM' }

  - name: nobody needs to answer a compliment
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@xena', text: '@acme who doesn''t love the smell of that shop?' }
    because: the question mark wants no answer
  - name: asked and found in one breath
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@yann', text: '@acme where is the pattern for the mittens? Found it, page twelve.' }
  - name: two customers talk under our post
    trap: true
    posts:
      - { at: -3d, text: Photos from the harvest are online. }
      - { at: -2d, inbound: true, author: '@zoe', kind: reply, reply_to: 1, text: '@ana were you there as well?' }
  - name: that is why
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@abel', text: '@acme why I keep coming back: the woman at the counter knows my dog by name.' }
  - name: our own question is none to us
    trap: true
    posts:
      - { at: -3d, text: 'What should we bake for the street party?' }

  - name: the top of the thread is missing
    unknown: true
    posts:
      - { at: -3d, inbound: true, author: '@bea', kind: reply, reply_to: 900, text: '@acme and does it come in green?' }
    because: the answer may be in the part that was not exported

"""###
    ),
    (
      "promo/ask-before-give.yaml",
###"""
summary: the first message is a pitch
severity: warning
when: { from: own, kind: [dm, invite, reply, comment] }
check:
  find:
    all: [{ signal: pitch }]
    none:
      - earlier: { of: { from: own }, match: { to: to } }
      - earlier: { of: { inbound: true, any: [{ signal: asks_to_buy }, { signal: asks_for_offers }] }, match: { author: to } }
      - parent: { any: [{ signal: asks_to_buy }, { signal: asks_for_offers }] }
message: 'the first message to {to|this person} asks for something'
label: asks before it gives
help: begin with something that is of use to them
why: |
  Give value before you ask. A stranger's first sentence decides whether there will be a second.
  Answer something they wrote, or send something they can use.
sources:
  - { title: 'S4: "give value before asking"' }
examples:
  - name: hello, fifteen minutes?
    posts:
      - { at: -1d, kind: dm, to: '@ana', text: '⟦Hi Ana, nice to connect! We help logistics firms cut costs. Do you have 15 minutes for a demo?⟧' }
  - name: an employee's first sentence is a platform
    posts:
      - { at: -1d, author: '@jo_at_work', account: '@jo_at_work', kind: dm, to: '@ben', text: '⟦Hello Ben, I came across your profile and would love to tell you how our platform boosts warehouse output.⟧' }
  - name: the kind word comes after the pitch
    posts:
      - { at: -2d, kind: dm, to: '@cleo', text: '⟦Hi Cleo, can we schedule a call this week? Our software saves bakeries two hours a day.⟧' }
      - { at: -1d, kind: dm, to: '@cleo', text: 'By the way, your post on rye was a joy.' }
  - name: others were helped, this person was not
    posts:
      - { at: -3d, kind: dm, to: '@dov', text: 'Hi Dov, the list you asked for is attached.' }
      - { at: -1d, kind: dm, to: '@eva', text: '⟦Hi Eva, do you have 15 minutes for a quick demo of our planner?⟧' }
  - name: she only said hello
    posts:
      - { at: -2d, inbound: true, author: '@fay', kind: dm, to: '@acme', text: 'Hi, I liked your talk on Friday.' }
      - { at: -1d, kind: dm, reply_to: 1, to: '@fay', text: '⟦Thanks! Do you have 20 minutes for a call? We help agencies like yours double their leads.⟧' }
  - name: in German
    lang: de
    posts:
      - { at: -1d, kind: dm, to: '@hanna', text: '⟦Hallo Hanna, wir helfen Unternehmen wie Ihrem beim Sparen. Haben Sie 15 Minuten für eine kurze Demo?⟧' }
  - name: in French
    lang: fr
    posts:
      - { at: -1d, kind: dm, to: '@ilan', text: '⟦Bonjour Ilan, nous aidons les équipes à gagner du temps. Seriez-vous disponible 15 minutes pour une démo ?⟧' }

  - name: first the recipe, later the offer
    pass: true
    posts:
      - { at: -9d, kind: dm, to: '@ana', text: 'Hi Ana, here is the shift plan as a sheet. It works without us.' }
      - { at: -2d, kind: dm, to: '@ana', text: 'Glad it helps. Would you like a demo of our planner, 15 minutes?' }
  - name: she asked for the price
    pass: true
    posts:
      - { at: -2d, inbound: true, author: '@ben', kind: dm, to: '@acme', text: 'What does the planner cost for 20 people?' }
      - { at: -1d, kind: dm, reply_to: 1, to: '@ben', text: '40 € a month. Shall we schedule a call, so that I can show you our planner?' }
  - name: he asked for offers
    pass: true
    posts:
      - { at: -2d, inbound: true, author: '@cleo', text: 'Can anybody recommend a booking tool for a small studio?' }
      - { at: -1d, author: '@priya', account: '@priya', kind: reply, reply_to: 1, to: '@cleo', text: 'I work at Acme. Our tool helps studios like yours, happy to book a demo with you.' }
  - name: interest comes first
    pass: true
    posts:
      - { at: -1d, kind: dm, to: '@dov', text: 'Hi Dov, your post on empty return trips made me count ours: 31 %. How did you measure the waiting?' }
  - name: congratulations
    pass: true
    posts:
      - { at: -1d, author: '@jo_at_work', account: '@jo_at_work', kind: dm, to: '@eva', text: 'Hello Eva, congratulations on the new depot. The green roof went around our whole team.' }

  - name: fifteen minutes of baking
    trap: true
    posts:
      - { at: -1d, kind: dm, to: '@fay', text: 'Hi Fay, 15 minutes at 200 degrees is what the crust needs.' }
  - name: an open door
    trap: true
    posts:
      - { at: -1d, kind: invite, to: '@gus', text: 'Hi Gus, we open the workshop on Saturday for everybody, come by if you like. Soup is on us.' }
  - name: calls that were agreed on
    trap: true
    posts:
      - { at: -3d, inbound: true, author: '@hal', kind: dm, to: '@acme', text: 'I would like to buy four desks. When can we talk?' }
      - { at: -2d, kind: dm, reply_to: 1, to: '@hal', text: 'Shall we schedule a call for Tuesday at ten?' }
  - name: a pitch to all is no first message
    trap: true
    posts:
      - { at: -1d, text: 'Our planner saves bakeries two hours a day. Book a demo!' }
    because: a post speaks to nobody in particular

"""###
    ),
    (
      "promo/ask-without-give.yaml",
###"""
summary: asks the audience to work, and gives nothing
severity: note
options:
  by: { type: string, default: account }
  kinds: { type: strings, default: [post] }
  min_asks: { type: int, default: 3 }
  window: { type: duration, default: 14d }
when: { from: own, kind: $kinds }
check:
  frequency:
    of: { signal: asks_audience_work }
    per: $by
    window: $window
    at_least: $min_asks
    unless: { all: [{ from: own }, { signal: contributes }] }
message: '{count} requests to the audience within {window}, and nothing given in return'
label: and another request
help: give something first, such as a template, a how-to, or credit for what people made
why: |
  "Show us, tag us, vote for us" is work. A community does it for those who did something for it.
  A template, a how-to or a name in the credits is enough to begin with.
sources:
  - { title: 'S1, on brands that create nothing for their community' }
examples:
  - name: three requests, nothing in return
    posts:
      - { at: +1h, text: 'Show us your desk with our mug and tag @acme!' }
      - { at: +2d, text: 'Make a short video with our jingle and use #MyAcme.' }
      - { at: +4d, text: Our new office has 400 windows and a slide. }
      - { at: +6d, text: '⟦Vote for us as shop of the year, the link is in our profile!⟧', related: [1, 2] }
  - name: one second less than two weeks
    posts:
      - { at: +1s, text: Tag us in your festival pictures! }
      - { at: +7d, text: 'Share your best outfit and add #AcmeStage.' }
      - { at: +14d, text: '⟦Please vote for us in the city poll!⟧' }
  - name: company news is no gift
    posts:
      - { at: +1h, text: Draw our mascot and tag us. }
      - { at: +1d, text: We are on the cover of a business magazine. }
      - { at: +2d, text: Tell your friends about us! }
      - { at: +3d, text: Twelve thousand cups sold. A record for us. }
      - { at: +4d, text: '⟦Post a picture with our bag and use #BagDay⟧' }
  - name: the how-to is only a draft
    posts:
      - { at: +1h, text: Draw our mascot and tag us. }
      - { at: +1d, status: draft, text: 'Here is how to press flowers in ten minutes, step by step.' }
      - { at: +2d, text: Tell your friends about us! }
      - { at: +4d, text: '⟦Post a picture with our bag and use #BagDay⟧' }
  - name: the other account gives, this one takes
    posts:
      - { at: +1h, text: Draw our mascot and tag us. }
      - { at: +1d, account: '@acmehome', text: 'Here is how to press flowers in ten minutes, step by step.' }
      - { at: +2d, text: Tell your friends about us! }
      - { at: +4d, text: '⟦Post a picture with our bag and use #BagDay⟧', related: [1, 3] }
  - name: in German
    lang: de
    posts:
      - { at: +1h, text: 'Zeigt uns euren Balkon und markiert uns!' }
      - { at: +2d, text: 'Stimmt für uns ab beim Ladenpreis der Stadt!' }
      - { at: +4d, text: '⟦Postet ein Foto mit unserer Tasse und nutzt #TassenTag⟧' }

  - name: a template in between
    pass: true
    posts:
      - { at: +1h, text: 'Show us your desk with our mug and tag @acme!' }
      - { at: +2d, text: 'A free template for your seed labels, print it and share it as you like.' }
      - { at: +3d, text: 'Make a short video with our jingle and use #MyAcme.' }
      - { at: +6d, text: 'Vote for us as shop of the year!' }
  - name: credit to those who took part
    pass: true
    posts:
      - { at: +1h, text: Draw our mascot and tag us. }
      - { at: +2d, text: 'Drawing by @lena_draws. Thank you, the whiskers are perfect.' }
      - { at: +3d, text: Tell your friends about us! }
      - { at: +4d, text: 'Post a picture with our bag and use #BagDay' }
  - name: two requests are allowed
    pass: true
    posts:
      - { at: +1h, text: Draw our mascot and tag us. }
      - { at: +4d, text: 'Post a picture with our bag and use #BagDay' }
  - name: the third comes exactly two weeks later
    pass: true
    posts:
      - { at: +1h, text: Tag us in your festival pictures! }
      - { at: +7d, text: 'Share your best outfit and add #AcmeStage.' }
      - { at: +14d+1h, text: 'Please vote for us in the city poll!' }
  - name: how-to in Spanish
    pass: true
    lang: es
    posts:
      - { at: +1h, text: 'Enséñanos tu terraza y etiquétanos' }
      - { at: +2d, text: 'Receta: gazpacho en cinco minutos, paso a paso.' }
      - { at: +3d, text: 'Vota por nosotros en el premio de la ciudad' }
      - { at: +4d, text: 'Publica una foto con nuestra taza y usa #DíaDeLaTaza' }

  - name: questions help those who ask them
    trap: true
    posts:
      - { at: +1h, text: 'Send us your questions about mould, our painter answers on Friday.' }
      - { at: +2d, text: 'Tell us what you need for the move.' }
      - { at: +3d, text: 'Send us a message if the lamp flickers.' }
  - name: elections are not about us
    trap: true
    posts:
      - { at: +1h, text: 'Vote on Sunday. The polling station is next to our shop.' }
      - { at: +2d, text: Vote early if you travel. }
      - { at: +3d, text: Take your neighbour along to vote. }
  - name: a raffle pays for the work
    trap: true
    posts:
      - { at: +1h, text: 'Prize draw: tag us in your picture to win a pan.' }
      - { at: +2d, text: 'Giveaway! Share your soup and tag @acme, the winner gets a ladle.' }
      - { at: +3d, text: 'Raffle: post your table with our cloth and win a set of plates.' }
    because: bait/contest-as-engagement counts those

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
          - any:
              - signal: sells_in_support
              - signal: offers_goods
          - kind: [reply, comment]
          - any:
              - field: { tags: { has: support, if_absent: false } }
              - parent: { signal: has_trouble }
              # The reply itself says that something went wrong.
              - all:
                  - signal: regrets
                none:
                  - parent:
                      any:
                        - signal: asks
                        - signal: good_cheer
                        - signal: wishes
        none:
          - parent:
              all: [{ signal: asks_to_buy }]
              any: [{ signal: asks }, { signal: wishes }]
          - signal: compensates
          # "What can I do?" answered with a price alone is reply/answer-is-sales.
          - parent: { signal: asks }
            none:
              - parent: { any: [{ signal: complains }, { signal: faulty }, { signal: tells_mishap }, { pattern: '(?i)\b(?:refund|money\s+back|compensation|replacement|warranty|repair(?:ed)?|broken|cracked|erstatt\w+|reparatur|umtausch\w*|rembours\w+|réparation|reembols\w+|reparación|rimbors\w+|riparazione)\b' }] }
              - signal: regrets
              - field: { tags: { has: support, if_absent: false } }
          - all:
              - signal: costs_of_repair
            none:
              - signal: sells_in_support
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
      - any:
          - signal: call_to_buy
          # goods and prices that sell without an order need one mark more
          - all:
              - any:
                  - signal: deal
                  - pattern: '[£€$]\s?\d[\d.,]*(?!\d|\s?(?:m|k|bn|million|billion|trillion)\b)|\b\d[\d.,]*\s?€|(?i)\b(?:for\s+a\s+(?:tenner|fiver)|all\s+sizes\s+in\s+stock|\d{1,3}[.](?:99|95|49))\b(?!%)'
                    guards: [unquoted, not_question]
              - any:
                  - signal: { name: promotional, min_score: 5 }
                  - signal: where_to_buy
                  - signal: urgency
                  - pattern: '(?i)\b(?:from|only|just)\s+[£€$]\s?\d'
                  - pattern: '(?i)\b(?:our|we|we''re|now|everything|all|every|any|today)\b'
                    guards: [unquoted]
      - signal: promotional
    none:
      - signal: gives
      # ordered, but not sold
      - all:
          - pattern: '(?i)\b(?:order|claim|book|reserve|get|collect|pick\s+up|request)\s+(?:your|a|one|the)\s+free\s+(?!(?:\w+\s+)?(?:trial|gift|sample|month|upgrade|quote|delivery|shipping|months|bonus|consultation|appointment|demo|estimate|valuation))\w+'
          - none:
              - signal: deal
              - pattern: '[£€$]\s?\d'
      # a customer telling what somebody else sold them
      - pattern: '(?i)\b(?:replaced|fixed|repaired|returned|charged|refunded|sold)\s+(?:me|my|us|our)\b'
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
  - flag: 'Oak shelf, 80 cm, £35. Two left. ⟦DM us to claim⟧ yours.'
  - flag: 'Everything in the workshop is ⟦half price⟧ this Saturday only. Acme Home, Mill Lane.'
    because: a discount and an address, though no order is given
  - flag: 'You have looked at it long enough. ⟦What are you waiting for⟧? The walnut desk, now £199.'
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
  - trap: 'Order your free compost bin from the council by Friday. One per house.'
    because: ordered, but not sold
  - trap: 'The £9 soup feeds the night shelter: every bowl you buy pays for two there.'
    because: a price with a purpose
  - trap: 'Our prices rise in March. Wood costs a fifth more, and we show you the bills below.'
    because: explains a price
  - trap: 'If you buy your ticket on the bus it is £2, exact change please.'
    because: tells people what they need to know

"""###
    ),
    (
      "promo/ratio.yaml",
###"""
summary: too much of it sells
severity: error
options:
  by: { type: string, default: account }
  kinds: { type: strings, default: [post] }
  max: { type: number, default: 0.34 }
  min_posts: { type: int, default: 8 }
  window: { type: duration, default: 14d }
when: { from: own, kind: $kinds }
check:
  share: { of: { signal: sells }, per: $by, window: $window, min_posts: $min_posts, above: $max, at: last_of }
message: '{count} of {total} posts from {account|one account} within {window} sell ({share}; the limit is {max})'
label: sells once more
help: 'turn {drop} of them into an answer, a how-to or a thank-you'
why: |
  If your posts serve your marketing department more than your readers, your readers leave. One in five
  may sell; the rest must be worth reading without a wallet.
sources:
  - { title: 'S0, Stating the obvious' }
  - { title: 'S1, on blasting promotions' }
examples:
  - name: four of eight sell
    posts:
      - { at: +1h, text: How to sharpen a knife on the rim of a cup. }
      - { at: +1d, text: 'Knives from 39 €. Order now: https://acme.example/knives' }
      - { at: +2d, text: A customer brought back a pan after twelve years. We gave it a new handle. }
      - { at: +3d, text: 'All boards reduced by 20 %, shop the sale: https://acme.example/boards' }
      - { at: +4d, text: Why onions make you cry and leeks do not. }
      - { at: +5d, text: 'Today only: free delivery on pots. Buy yours at https://acme.example/pots' }
      - { at: +6d, text: 'Thank you, Mrs. Okafor, for the apples.' }
      - { at: +7d, text: '⟦The copper pan is 20 € off this weekend. Get yours: https://acme.example/pan⟧', related: [2, 4, 6] }
  - name: more than one in five, in a house that is strict
    options: { max: 0.2, min_posts: 4, window: 7d }
    posts:
      - { at: +1h, text: The river is high. The cellar is dry. }
      - { at: +1d, text: '⟦Rubber boots for 29 €, order here: https://acme.example/boots⟧' }
      - { at: +2d, text: 'Sandbags are at the fire station, take what you need.' }
      - { at: +3d, text: The bridge is open again. }
  - name: the window reaches back one second less than two weeks
    options: { min_posts: 3 }
    posts:
      - { at: +1s, text: 'Mugs for 9 €, buy two and save 20 %: https://acme.example/mugs' }
      - { at: +7d, text: Tea leaves make good compost. }
      - { at: +14d, text: '⟦The teapot is on sale, order it today for 25 €: https://acme.example/teapot⟧' }
  - name: only one of two accounts sells
    options: { min_posts: 3 }
    posts:
      - { at: +1h, account: '@acmehome', text: 'Rugs at half price. Shop the sale: https://acmehome.example/rugs' }
      - { at: +2h, text: How to beat a rug without a neighbour noticing. }
      - { at: +1d, account: '@acmehome', text: 'Cushions from 12 €, order now: https://acmehome.example/cushions' }
      - { at: +1d, text: Wool remembers its folds. Roll it. }
      - { at: +2d, account: '@acmehome', text: '⟦Last day for free delivery, buy a lamp now for 49 €: https://acmehome.example/lamps⟧', related: [1, 3] }
      - { at: +2d, text: A moth eats 0.1 g a year. It feels like more. }
  - name: published and scheduled posts count together
    options: { min_posts: 3 }
    posts:
      - { at: -3d, status: published, text: 'Seeds from 2 €, order now: https://acme.example/seeds' }
      - { at: -1d, status: published, text: Sow broad beans before the frost. }
      - { at: +1d, status: scheduled, text: '⟦Seed boxes 30 % off, get yours at https://acme.example/boxes⟧', related: [1] }
  - name: in German
    lang: de
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: 'Messer ab 39 €. Jetzt bestellen: https://acme.example/messer' }
      - { at: +1d, text: Warum Zwiebeln zum Weinen sind. }
      - { at: +2d, text: '⟦Nur heute 20 % Rabatt auf alle Töpfe. Jetzt kaufen: https://acme.example/toepfe⟧' }

  - name: one third is within the limit
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: How to sharpen a knife on the rim of a cup. }
      - { at: +1d, text: 'Knives from 39 €. Order now: https://acme.example/knives' }
      - { at: +2d, text: Why onions make you cry and leeks do not. }
  - name: exactly the limit
    pass: true
    options: { min_posts: 4, max: 0.5 }
    posts:
      - { at: +1h, text: 'Knives from 39 €. Order now: https://acme.example/knives' }
      - { at: +1d, text: Why onions make you cry and leeks do not. }
      - { at: +2d, text: Cut basil with scissors. }
      - { at: +3d, text: 'Boards 20 % off, shop the sale: https://acme.example/boards' }
  - name: two sales exactly two weeks apart never meet
    pass: true
    options: { min_posts: 2, max: 0.5 }
    posts:
      - { at: +1h, text: 'Knives from 39 €. Order now: https://acme.example/knives' }
      - { at: +7d, text: Why onions make you cry and leeks do not. }
      - { at: +14d+1h, text: 'Boards 20 % off, shop the sale: https://acme.example/boards' }
  - name: drafts do not count
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: 'Knives from 39 €. Order now: https://acme.example/knives' }
      - { at: +1d, text: Why onions make you cry and leeks do not. }
      - { at: +2d, text: Cut basil with scissors. }
      - { at: +3d, status: draft, text: 'Boards 20 % off, shop the sale: https://acme.example/boards' }
  - name: replies with a price are no posts
    pass: true
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: How to sharpen a knife on the rim of a cup. }
      - { at: +1d, text: Why onions make you cry and leeks do not. }
      - { at: +2d, text: Cut basil with scissors. }
      - { at: +3d, kind: reply, parent: { text: 'What does the board cost?', inbound: true }, text: 'It is 19 €, order it at https://acme.example/board' }
      - { at: +3d, kind: reply, parent: { text: 'And the knife?', inbound: true }, text: 'Order it for 39 € at https://acme.example/knife' }

  - name: the words of the shop, and nothing for sale
    trap: true
    options: { min_posts: 3, max: 0 }
    posts:
      - { at: +1h, text: In order to fold a fitted sheet you need four corners and patience. }
      - { at: +1d, text: The repair shop next door mended our sign for free. Thank you! }
      - { at: +2d, text: 'Before you buy more boxes, count the empty ones.' }
  - name: money in the news
    trap: true
    options: { min_posts: 3, max: 0 }
    posts:
      - { at: +1h, text: The raffle of the school raised 1.200 €. }
      - { at: +1d, text: The price of oak doubled in two years. Here is the chart. }
      - { at: +2d, text: 'Sold out is not a tragedy. Borrow a ladder from your neighbour.' }
  - name: what does not come from us
    trap: true
    options: { min_posts: 3 }
    posts:
      - { at: +1h, text: How to sharpen a knife on the rim of a cup. }
      - { at: +1d, text: Why onions make you cry and leeks do not. }
      - { at: +2d, text: Cut basil with scissors. }
      - { at: +3d, inbound: true, author: '@ana', text: '@acme buy my followers now, 50 % off!' }
      - { at: +3d, inbound: true, author: '@ben', text: '@acme order cheap pens today for 1 €: https://pens.example' }

  - name: sells in French and in Italian
    lang: fr
    options: { min_posts: 2, max: 0.5 }
    posts:
      - { at: +1h, text: 'Miel à 6 €, commandez vite : https://acme.example/miel' }
      - { at: +2h, lang: it, text: '⟦Solo oggi 20 % di sconto sulle teiere, acquista su https://acme.example/teiere⟧' }
  - name: a language whose words the rule does not know
    unknown: true
    lang: pl
    options: { min_posts: 1 }
    posts:
      - { at: +1h, text: 'Noże od 39 zł. Zamów teraz!' }

  - name: two posts are too few
    unknown: true
    posts:
      - { at: +1h, text: 'Knives from 39 €. Order now: https://acme.example/knives' }
      - { at: +1d, text: 'Boards 20 % off, shop the sale: https://acme.example/boards' }

"""###
    ),
    (
      "queue/blackout.yaml",
###"""
summary: a post inside a declared pause
severity: error
options: { windows: { type: windows, default: [] } }
when: { from: own, status: scheduled }
check: { schedule: { in: $windows } }
message: 'scheduled for {time}, inside the pause "{reason}"'
label: nothing goes out now
help: 'move it to {until} or later, or drop it'
why: |
  On some days the best post is none. Queues keep going through mourning, elections and outages unless
  somebody stops them.
sources: [{ title: 'Brands that kept tweeting promotions after Boston 2013 and Orlando 2016' }]
examples:
  - name: a queue that runs into mourning
    options: { windows: [{ from: '2026-11-23T00:00:00+01:00', to: '2026-11-24T00:00:00+01:00', reason: day of mourning }] }
    posts:
      - { time: '2026-11-23T10:00:00+01:00', text: '⟦Sugar rush! All doughnuts half price⟧' }
      - { time: '2026-11-24T10:00:00+01:00', text: We are open again }
  - name: the first second and the last
    options: { windows: [{ from: '2026-11-22T12:00:00Z', to: '2026-11-22T13:00:00Z', reason: minute of silence }] }
    posts:
      - { at: +23h+59m+59s, text: See you after one }
      - { at: +24h, text: '⟦New in the shop: drums⟧' }
      - { at: +24h+59m+59s, text: ⟦Drums again⟧ }
      - { at: +25h, text: Back with you }
  - name: the second of two pauses
    options:
      windows:
        - { from: '2026-11-26T00:00:00Z', to: '2026-11-27T00:00:00Z', reason: outage }
        - { from: '2026-12-24T12:00:00Z', to: '2026-12-27T00:00:00Z', reason: holiday }
    lang: de
    posts:
      - { time: '2026-12-25T09:00:00+01:00', text: '⟦Heute schon gelesen? Unser Prospekt⟧' }
  - name: a pause in one zone, a post in another
    options: { windows: [{ from: '2026-12-31T20:00:00-05:00', to: '2027-01-01T08:00:00-05:00', reason: night off }] }
    timezone: Asia/Kolkata
    posts:
      - { time: '2027-01-01T06:30', text: '⟦First ride of the year, who is in?⟧' }
      - { time: '2027-01-01T18:30', text: Second ride of the year }
  - name: replies stop as well
    options: { windows: [{ from: '2026-11-21T00:00:00Z', to: '2026-11-23T00:00:00Z' }] }
    posts:
      - { at: +3h, kind: reply, text: ⟦The blue one is sold out⟧ }
  - name: pauses that overlap
    options:
      windows:
        - { from: '2026-11-22T00:00:00Z', to: '2026-11-23T00:00:00Z', reason: election day }
        - { from: '2026-11-22T18:00:00Z', to: '2026-11-24T06:00:00Z', reason: counting }
    posts:
      - { at: +1d, text: ⟦Ballot-box cookies in the window⟧ }
      - { at: +2d, text: ⟦They taste of lemon⟧ }
  - name: no pause is declared
    pass: true
    posts:
      - { at: +1d, text: The chestnut man is at the corner }
  - name: one second before it begins
    pass: true
    options: { windows: [{ from: '2026-11-22T12:00:00Z', to: '2026-11-22T13:00:00Z', reason: pause }] }
    posts:
      - { at: +23h+59m+59s, text: The bells start at noon }
  - name: the instant it ends
    pass: true
    options: { windows: [{ from: '2026-11-22T12:00:00Z', to: '2026-11-22T13:00:00Z', reason: pause }] }
    posts:
      - { at: +25h, text: The bells have stopped }
  - name: between two pauses
    pass: true
    lang: fr
    options:
      windows:
        - { from: '2026-11-22T00:00:00Z', to: '2026-11-22T06:00:00Z', reason: maintenance }
        - { from: '2026-11-22T18:00:00Z', to: '2026-11-23T06:00:00Z', reason: maintenance }
    posts:
      - { at: +1d, text: Le musée est ouvert à midi }
  - name: a draft for the quiet day
    pass: true
    options: { windows: [{ from: '2026-11-22T00:00:00Z', to: '2026-11-23T00:00:00Z', reason: pause }] }
    posts:
      - { at: +1d, status: draft, text: Perhaps nothing at all }
  - name: it went out before anybody declared a pause
    trap: true
    options: { windows: [{ from: '2026-11-20T00:00:00Z', to: '2026-11-23T00:00:00Z', reason: storm }] }
    posts:
      - { at: -1d, text: A breeze in the sails today }
  - name: the words speak of the day, the clock does not
    trap: true
    options: { windows: [{ from: '2026-12-25T00:00:00Z', to: '2026-12-26T00:00:00Z', reason: Christmas Day }] }
    posts:
      - { at: +5d, text: On Christmas Day the shop stays closed }
  - name: the same date one zone further east
    trap: true
    options: { windows: [{ from: '2026-12-25T00:00:00+01:00', to: '2026-12-26T00:00:00+01:00', reason: Christmas Day }] }
    timezone: Pacific/Auckland
    posts:
      - { time: '2026-12-25T10:00', text: Summer hours start at the beach hut }
  - name: a customer writes in the pause
    trap: true
    options: { windows: [{ from: '2026-11-21T00:00:00Z', to: '2026-11-23T00:00:00Z', reason: pause }] }
    posts:
      - { at: +1h, inbound: true, author: '@kit', status: scheduled, text: 'Are you closed?' }
  - name: a post without a time may fall into it
    unknown: true
    options: { windows: [{ from: '2026-11-21T00:00:00Z', to: '2026-11-23T00:00:00Z', reason: pause }] }
    posts:
      - { status: scheduled, text: Our new socks }

"""###
    ),
    (
      "queue/dst-gap.yaml",
###"""
summary: a time that the clocks skip
severity: error
when: { from: own, status: scheduled }
check: { schedule: { is: dst_gap } }
message: '{time} does not exist: the clocks skip that hour'
label: no clock shows this time
help: 'move it to {until} or later, or to before the clocks change'
why: |
  In the night when clocks go forward one hour is missing. A post planned for it goes out an hour early,
  an hour late, or not at all, depending on the tool.
sources: [{ title: 'IANA time zone database', url: 'https://www.iana.org/time-zones', date: '2026-11-21' }]
examples:
  - name: half past two does not happen
    timezone: Europe/Berlin
    posts:
      - { time: '2027-03-28T02:30', text: ⟦Our night bakers never sleep⟧ }
  - name: the first and the last second of the gap
    timezone: Europe/Paris
    lang: fr
    posts:
      - { time: '2027-03-28T01:59:59', text: Encore une minute d'heure d'hiver }
      - { time: '2027-03-28T02:00:00', text: ⟦Il est deux heures⟧ }
      - { time: '2027-03-28T02:59:59', text: ⟦Il est presque trois heures⟧ }
      - { time: '2027-03-28T03:00:00', text: Bonjour l'heure d'été }
  - name: the American night is another one
    timezone: America/New_York
    posts:
      - { time: '2027-03-14T02:15', text: ⟦Late jazz from the basement⟧ }
      - { time: '2027-03-28T02:15', text: More jazz }
  - name: written with the offset of winter
    timezone: Europe/Madrid
    lang: es
    posts:
      - { time: '2027-03-28T02:30:00+01:00', text: ⟦La churrería abre toda la noche⟧ }
  - name: written with the offset of summer
    timezone: Europe/Rome
    lang: it
    posts:
      - { time: '2027-03-28T02:30:00+02:00', text: ⟦Il forno è già caldo⟧ }
  - name: half an hour is missing on Lord Howe Island
    timezone: Australia/Lord_Howe
    posts:
      - { time: '2027-10-03T02:15', text: ⟦Muttonbirds are back⟧ }
      - { time: '2027-10-03T02:30', text: 'Did you see them?' }
  - name: the night before
    pass: true
    timezone: Europe/Berlin
    posts:
      - { time: '2027-03-27T02:30', text: The night bus is full of violins }
  - name: the hour that happens twice
    pass: true
    because: it is doubtful, and it exists
    timezone: Europe/Berlin
    posts:
      - { time: '2027-10-31T02:30', text: One more hour of dancing }
  - name: where clocks stand still
    pass: true
    timezone: Asia/Tokyo
    posts:
      - { time: '2027-03-28T02:30', text: First train in two hours }
  - name: where winter begins in March
    pass: true
    timezone: America/Santiago
    posts:
      - { time: '2027-03-28T02:30', text: The observatory is open tonight }
  - name: a draft has time to be moved
    pass: true
    timezone: Europe/Berlin
    posts:
      - { time: '2027-03-28T02:30', status: draft, text: 'Idea: what bakers do at night' }
  - name: an instant in UTC is never skipped
    trap: true
    because: it is half past three on our clocks
    timezone: Europe/Berlin
    posts:
      - { time: '2027-03-28T02:30:00Z', text: The comet is up }
  - name: a foreign offset was written for other clocks
    trap: true
    timezone: Europe/Berlin
    posts:
      - { time: '2027-03-28T02:30:00-05:00', text: A word from our friends in Lima }
  - name: half past two in the afternoon
    trap: true
    timezone: Europe/Berlin
    posts:
      - { time: '2027-03-28T14:30', text: 'Today has 23 hours, use them' }
  - name: it went out that night, whatever the clocks said
    trap: true
    timezone: Europe/Berlin
    posts:
      - { time: '2026-03-29T02:30', status: published, text: Fresh rolls at the side door }
  - name: no zone, no clock
    unknown: true
    posts:
      - { time: '2027-03-28T02:30', text: Owls over the allotments }

"""###
    ),
    (
      "queue/no-objective.yaml",
###"""
summary: a scheduled post without a purpose
severity: note
options: { any_of: { type: strings, default: [campaign, tags] } }
when: { from: own, status: scheduled }
check: { find: { blank: $any_of } }
message: 'nothing says what this post is for (looked at: {any_of})'
label: what for
help: give it a campaign or a tag, or ask why it is in the queue
why: |
  It is not a plan if nobody can read it. A tag per post is enough to see, a month later, what all the
  work was for.
sources: [{ title: 'S4: "it isn''t a plan if I can''t read it"' }]
examples:
  - name: neither campaign nor tag
    posts:
      - { at: +1d, campaign: winter-menu, tags: [food], text: Seven soups for seven days }
      - { at: +2d, text: ⟦Have a nice Tuesday⟧ }
  - name: both cells are empty
    posts:
      - { at: +1d, campaign: '', tags: [], text: ⟦Happy socks day⟧ }
  - name: blanks are not a campaign
    posts:
      - { at: +1d, campaign: trains, text: The dining car has new forks }
      - { at: +2d, campaign: null, text: ⟦Forks!⟧ }
  - name: one of the keys is enough to ask
    posts:
      - { at: +1d, tags: [retain], text: How to clean a hazel basket }
      - { at: +2d, tags: [], text: ⟦Baskets are round⟧ }
  - name: a house that asks for campaigns
    options: { any_of: [campaign] }
    lang: de
    posts:
      - { at: +1d, campaign: lesewinter, text: Zehn Bücher für lange Abende }
      - { at: +2d, tags: [bücher], text: ⟦Noch ein Buch⟧ }
  - name: each row is a finding
    posts:
      - { at: +1d, campaign: '', text: ⟦It is Monday⟧ }
      - { at: +2d, campaign: '', text: ⟦It is Tuesday⟧ }
      - { at: +3d, campaign: repair-week, text: Bring us your zips }
  - name: a campaign
    pass: true
    posts:
      - { at: +1d, campaign: harvest, text: The press starts on Monday }
  - name: a tag
    pass: true
    posts:
      - { at: +1d, tags: [service], text: The counter in Hull moves next door }
  - name: one by campaign, one by tag
    pass: true
    lang: es
    posts:
      - { at: +1d, campaign: ferias, text: Nos vemos en el pabellón tres }
      - { at: +2d, tags: [gracias], text: Gracias por venir hasta el fondo del pabellón }
  - name: a draft may still look for its reason
    pass: true
    posts:
      - { at: +1d, campaign: harvest, text: Three hundred crates }
      - { at: +2d, status: draft, text: 'Crates?' }
  - name: a house that files by another key
    pass: true
    options: { any_of: [title] }
    posts:
      - { at: +1d, title: Why we closed the shop in Ghent, text: 'A long story, told by those who worked there' }
  - name: published without a reason
    trap: true
    because: the plan is about the queue
    posts:
      - { at: -1d, text: Look at this cloud }
      - { at: +1d, campaign: skies, text: And at this one }
  - name: hashtags in the text are not the tag column, and the row has one
    trap: true
    posts:
      - { at: +1d, tags: [community], text: 'Forty of you came #thankyou' }
  - name: a customer has no plan
    trap: true
    posts:
      - { at: +1h, inbound: true, author: '@sol', status: scheduled, text: Nice forks }
      - { at: +1d, campaign: trains, text: 'The forks say thank you' }
  - name: a file without either column
    unknown: true
    posts:
      - { at: +1d, text: The bell is back in the tower }
      - { at: +2d, text: It rings at seven }

"""###
    ),
    (
      "queue/past-date.yaml",
###"""
summary: a scheduled post whose time is over
severity: error
when: { from: own, status: scheduled }
check: { schedule: { is: past } }
message: 'scheduled for {time}, which is {late} ago'
label: its time is over
help: give it a new time, or take it out of the queue
why: |
  A scheduler drops such a post, or sends it at once, at three in the morning. Nobody meant either, and
  nobody is told.
sources: [{ title: 'Everyday accidents of scheduled queues' }]
examples:
  - name: yesterday's plan
    posts:
      - { at: -1d, status: scheduled, text: ⟦Tonight we play under the bridge⟧ }
      - { at: +1d, status: scheduled, text: 'Thank you, bridge' }
  - name: one second ago
    posts:
      - { at: -1s, status: scheduled, text: ⟦The doors open now⟧ }
  - name: each late row is a finding
    lang: es
    status: scheduled
    posts:
      - { at: -3d, text: ⟦Mañana abrimos la terraza⟧ }
      - { at: -2d, text: ⟦Hoy abrimos la terraza⟧ }
      - { at: +1h, text: Gracias por el primer domingo }
  - name: noon in Auckland was yesterday evening here
    timezone: Pacific/Auckland
    posts:
      - { time: '2026-11-22T00:59', status: scheduled, text: ⟦Lambs at the gate from one o'clock⟧ }
  - name: last year's calendar, pasted again
    posts:
      - { time: '2025-12-01T08:00:00+01:00', status: scheduled, text: ⟦Door one of our advent calendar⟧ }
  - name: a reply can be late as well
    posts:
      - { at: -20m, status: scheduled, kind: reply, text: ⟦We call you back within the hour⟧ }
  - name: exactly now is not over
    pass: true
    posts:
      - { at: +0m, status: scheduled, text: The tide is in }
  - name: an hour ahead
    pass: true
    posts:
      - { at: +1h, status: scheduled, text: Fish market at one }
  - name: a post that went out
    pass: true
    posts:
      - { at: -1d, status: published, text: What a night under the bridge }
  - name: ahead of us in another zone
    pass: true
    timezone: America/Los_Angeles
    posts:
      - { time: '2026-11-21T04:01', status: scheduled, text: Early surf report }
  - name: a time in the past without a status is an archive
    pass: true
    posts:
      - { at: -90d, text: A cold spring for the cherries }
  - name: an old draft is only a draft
    trap: true
    because: nothing sends it
    posts:
      - { at: -30d, status: draft, text: 'Idea: the history of our sign' }
  - name: an old date in the words
    trap: true
    posts:
      - { at: +2d, status: scheduled, text: 'On 3 May 1926 the first tram left this stop' }
  - name: an old question of a customer
    trap: true
    posts:
      - { at: -9d, inbound: true, author: '@pim', status: scheduled, text: 'When do you open?' }
  - name: in the queue without a time
    unknown: true
    posts:
      - { status: scheduled, text: Some day we will tell you about the cellar }
  - name: in the queue with half a time
    unknown: true
    posts:
      - { time: '2026-11-20T09:00', status: scheduled, text: The weavers are at the fair }

"""###
    ),
    (
      "queue/same-minute.yaml",
###"""
summary: two posts of one account in one minute
severity: warning
options: { by: { type: string, default: account } }
when: { from: own, status: scheduled }
check: { frequency: { per: [$by, { minute: time }], above: 1 } }
message: 'two posts from {account|one account} are scheduled for the same minute'
label: 'the second since {since}'
help: move one of them by an hour or more
why: |
  Two posts in one minute are almost always one mistake: a row pasted twice, a column filled down. Each
  takes the other's readers away.
sources: [{ title: 'Everyday accidents of scheduled queues' }]
examples:
  - name: a row pasted twice
    posts:
      - { at: +1d, text: Mushroom walk with Tomas }
      - { at: +1d, text: ⟦Bring a basket and a knife⟧, related: [1] }
  - name: the first and the last second of one minute
    posts:
      - { at: +1d, text: The radio play begins }
      - { at: +1d+59s, text: ⟦And somebody is at the door⟧, related: [1] }
  - name: one instant in two zones
    posts:
      - { time: '2026-11-24T09:00:00+01:00', text: Good morning from the kiosk }
      - { time: '2026-11-24T08:00:00Z', text: ⟦The papers are here⟧, related: [1] }
  - name: an account without a name
    account: null
    lang: de
    posts:
      - { at: +2d, text: Der Hofladen hat Kürbisse }
      - { at: +2d, text: ⟦Der Hofladen hat auch Quitten⟧, related: [1] }
  - name: rows out of order
    posts:
      - { at: +1d+40s, text: ⟦Part two⟧, related: [2] }
      - { at: +1d+10s, text: Part one }
  - name: two minutes, two findings
    posts:
      - { at: +1d, text: The choir warms up }
      - { at: +1d, text: '⟦Altos, please⟧', related: [1] }
      - { at: +2d, text: Rehearsal again }
      - { at: +2d, text: '⟦Tenors, please⟧', related: [3] }
  - name: one second into the next minute
    pass: true
    because: clock minutes count, not sixty seconds
    posts:
      - { at: +1d+59s, text: Lights out }
      - { at: +1d+60s, text: Lights on }
  - name: an hour apart
    pass: true
    posts:
      - { at: +1d, text: The kiln is hot }
      - { at: +1d+1h, text: The kiln is hotter }
  - name: two accounts
    pass: true
    posts:
      - { at: +1d, text: We paint the fence }
      - { at: +1d, account: '@acmehome', text: 'Which green would you take?' }
  - name: two platforms
    pass: true
    lang: it
    posts:
      - { at: +1d, platform: x, text: Si apre! }
      - { at: +1d, platform: mastodon, text: 'Si apre, e c''è la torta' }
  - name: the same minute of another day
    pass: true
    posts:
      - { at: +1d, text: Word of the day is hinge }
      - { at: +2d, text: Word of the day is latch }
  - name: one of the two is a draft
    trap: true
    posts:
      - { at: +1d, text: The pier is closed for a wedding }
      - { at: +1d, status: draft, text: 'Perhaps: the pier, but funnier' }
  - name: what is out needs no other minute
    trap: true
    because: only the queue can still be moved
    posts:
      - { at: -1d, text: Goal! }
      - { at: -1d, text: No goal. }
  - name: the same wall clock in two zones
    trap: true
    posts:
      - { time: '2026-11-24T09:00:00+01:00', text: Open in Lyon }
      - { time: '2026-11-24T09:00:00+00:00', text: Open in Leeds }
  - name: no time, no minute
    unknown: true
    status: scheduled
    posts:
      - { text: The heron is back }
      - { text: The heron has left }

"""###
    ),
    (
      "queue/unapproved.yaml",
###"""
summary: a scheduled post that nobody has approved
severity: error
when: { from: own, status: scheduled }
check:
  find:
    any:
      - field: { approved: { is: false } }
      - field: { approved: { missing: true } }
message: nobody has approved this post
label: not approved
help: have it approved, or set it back to a draft
why: |
  An approval column is a promise that somebody looked. A row without it goes out on nobody's word, and
  when it goes wrong everybody thought that somebody else had read it.
sources: [{ title: 'Everyday accidents of scheduled queues' }]
examples:
  - name: the column says no
    posts:
      - { at: +1d, approved: true, text: The orchard opens at nine }
      - { at: +2d, approved: false, text: '⟦Free cider for everybody, forever⟧' }
  - name: the cell is empty
    posts:
      - { at: +1d, approved: true, text: Yoga on the roof }
      - { at: +2d, approved: null, text: '⟦Yoga on the roof, with goats⟧' }
  - name: the others have the key
    posts:
      - { at: +1d, approved: true, text: A stool with three legs }
      - { at: +2d, text: ⟦A stool with two legs⟧ }
  - name: each row is a finding
    lang: de
    posts:
      - { at: +1d, approved: false, text: ⟦Wir liefern jetzt auch sonntags⟧ }
      - { at: +2d, approved: false, text: ⟦Wir liefern jetzt auch nachts⟧ }
      - { at: +3d, approved: true, text: Wir liefern wie immer }
  - name: replies that wait for a look
    posts:
      - { at: +1h, kind: reply, approved: false, text: ⟦That was the courier's fault⟧ }
  - name: another account's approvals count for the file
    posts:
      - { at: +1d, account: '@acme', approved: true, text: Paint that smells of nothing }
      - { at: +1d, account: '@acmehome', text: ⟦Paint that smells of lemon⟧ }
  - name: all approved
    pass: true
    posts:
      - { at: +1d, approved: true, text: Chess in the park at four }
      - { at: +2d, approved: true, text: The park won }
  - name: a draft has not been looked at yet
    pass: true
    posts:
      - { at: +1d, approved: true, text: Our chairs are named after rivers }
      - { status: draft, approved: false, text: 'Our tables are named after lakes?' }
  - name: what is out is out
    pass: true
    posts:
      - { at: -1d, approved: false, text: The lift is out of order }
      - { at: +1d, approved: true, text: The lift works again }
  - name: one post, and somebody looked
    pass: true
    lang: fr
    posts:
      - { at: +1d, approved: true, text: Le marché de nuit revient samedi }
  - name: approved, and the words say no
    pass: true
    posts:
      - { at: +1d, approved: true, text: 'Nobody approved of our pink door. We kept it.' }
  - name: approved in the words only
    trap: true
    because: the post went out; its words are no column
    posts:
      - { at: -2d, approved: false, text: Dentist approved! }
      - { at: +2d, approved: true, text: 'Still approved, by another dentist' }
  - name: customers need no approval
    trap: true
    posts:
      - { at: +1h, inbound: true, author: '@bo', status: scheduled, text: 'Can I bring my dog?' }
      - { at: +1d, approved: true, text: Dogs may come in }
  - name: the newest draft beside an approved queue
    trap: true
    posts:
      - { at: +1d, approved: true, text: The pond is frozen }
      - { at: +2d, status: draft, text: The pond is not frozen any more }
  - name: a file that knows no approval
    unknown: true
    posts:
      - { at: +1d, text: Snowdrops at the mill }
      - { at: +2d, text: Crocus at the mill }

"""###
    ),
    (
      "queue/weekend.yaml",
###"""
summary: a post on a day when nobody answers
severity: note
options: { days: { type: strings, default: [sat, sun] } }
when: { from: own, status: scheduled }
check: { schedule: { on: $days } }
message: 'scheduled for a {day}, {time}'
label: who answers then
help: move it to a day when somebody reads the answers
why: |
  A post that asks or offers something gets replies within the hour. If nobody is there to answer, it
  was a broadcast.
sources: [{ title: 'S2, on what happens after the comments' }]
examples:
  - name: a Saturday and a Sunday
    posts:
      - { time: '2026-11-27T10:00:00Z', text: Last orders for the advent wreaths }
      - { time: '2026-11-28T10:00:00Z', text: '⟦Which candle do you light first?⟧' }
      - { time: '2026-11-29T10:00:00Z', text: '⟦And why?⟧' }
      - { time: '2026-11-30T10:00:00Z', text: We read all your answers }
  - name: Friday there, Saturday here
    timezone: Asia/Tokyo
    posts:
      - { time: '2026-11-27T16:00:00Z', text: ⟦Tell us about your first bicycle⟧ }
  - name: the first and the last second
    timezone: Europe/London
    posts:
      - { time: '2026-11-27T23:59:59', text: Good night }
      - { time: '2026-11-28T00:00:00', text: '⟦Still awake?⟧' }
      - { time: '2026-11-29T23:59:59', text: ⟦Sleep now⟧ }
      - { time: '2026-11-30T00:00:00', text: Monday }
  - name: where Friday is the day of rest
    options: { days: [fri, sat] }
    posts:
      - { time: '2026-11-27T09:00:00+03:00', text: '⟦Which spice is missing in our set?⟧' }
      - { time: '2026-11-29T09:00:00+03:00', text: 'Sumac, most of you said' }
  - name: days written out
    options: { days: [Monday] }
    lang: de
    posts:
      - { time: '2026-11-30T09:00:00+01:00', text: ⟦Montags ist bei uns zu⟧ }
  - name: the offset as written counts without a zone
    posts:
      - { time: '2026-11-28T01:00:00+05:00', text: ⟦The bazaar never closes⟧ }
  - name: a working week
    pass: true
    posts:
      - { time: '2026-11-23T10:00:00Z', text: Five questions about rain boots }
      - { time: '2026-11-25T10:00:00Z', text: Three answers about rain boots }
      - { time: '2026-11-27T10:00:00Z', text: One pair of rain boots }
  - name: Saturday there, Friday here
    pass: true
    timezone: America/New_York
    posts:
      - { time: '2026-11-28T02:00:00Z', text: 'Tonight at the diner: pie' }
  - name: a house that works on Saturdays
    pass: true
    options: { days: [sun] }
    posts:
      - { time: '2026-11-28T10:00:00Z', text: The market hall is open until two }
  - name: no day is excluded
    pass: true
    options: { days: [] }
    posts:
      - { time: '2026-11-29T10:00:00Z', text: Sunday concert in the foyer }
  - name: a draft on Sunday
    pass: true
    lang: it
    posts:
      - { time: '2026-11-29T10:00:00Z', status: draft, text: Domenica si dorme }
  - name: it was out last Saturday
    trap: true
    posts:
      - { time: '2026-11-14T10:00:00Z', text: We planted sixty trees this morning }
  - name: a Thursday that speaks of Saturday
    trap: true
    posts:
      - { time: '2026-11-26T10:00:00Z', text: 'Saturday: the long night of the museums' }
  - name: the audience has weekends
    trap: true
    posts:
      - { time: '2026-11-28T10:00:00Z', inbound: true, author: '@ren', status: scheduled, text: 'Anybody there?' }
  - name: in the queue for no day
    unknown: true
    posts:
      - { status: scheduled, text: The clockmaker retires }

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
      - any:
          - signal: sells_in_answer
          # A price, a shop, a plan: an answer to "where", "when" and "who", and a sale to "how" and "why".
          - all:
              - signal: offers_goods
            none:
              - parent: { pattern: '(?i)\b(?:where|when|who|whose|wo|wann|wer|où|quand|qui|d[oó]nde|cu[aá]ndo|qui[eé]n|dove|quando|chi)\b' }
              - signal: costs_of_repair
      - parent: { signal: asks }
      # Under other people's posts it must at least pretend to answer; the rest is off-topic advertising.
      - any:
          - kind: reply
          - metric: { overlap: { with: parent.text, above: 0 } }
          - pattern: '(?i)\b(?:that|this|exactly|answer\w*|question|it\s+all|all\s+of\s+it|chapter|page|covered|explained|revealed|all\s+(?:my|our)|genau|das|antwort|frage|cela|ça|exactement|réponse|question|eso|esto|justo|respuesta|pregunta|proprio|questo|risposta|domanda)\b'
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
      "reply/canned.yaml",
###"""
summary: the same reply to everybody
severity: warning
options:
  min: { type: int, default: 3 }
  min_words: { type: int, default: 4 }
  threshold: { type: number, default: 0.8 }
  window: { type: duration, default: 24h }
  by: { type: string, default: account }
when: { from: own, kind: [reply, comment] }
check:
  repeat: { same: template, threshold: $threshold, per: $by, window: $window, at_least: $min, min_words: $min_words }
message: '{count} people got this reply within {window}'
label: the same words once more
help: begin with what this person wrote
why: |
  A customer who reads your other replies sees that she got a number. Two words of her own message show
  that somebody read it.
sources:
  - { title: 'S4, on canned messages' }
examples:
  - name: three people, one reply
    posts:
      - { at: -5h, kind: reply, to: '@ana', parent: { text: 'My parcel is late', inbound: true }, text: 'Hi Ana, thank you for reaching out, we will look into this for you. ^KM' }
      - { at: -4h, kind: reply, to: '@ben', parent: { text: 'The lamp hums', inbound: true }, text: 'Hi Ben, thank you for reaching out, we will look into this for you. ^KM' }
      - { at: -3h, kind: reply, to: '@cleo', parent: { text: 'Wrong colour!', inbound: true }, text: '⟦Hi Cleo, thank you for reaching out, we will look into this for you. ^TS⟧', related: [1, 2] }
  - name: other ticket numbers, the same words
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'We opened ticket 4411 and our colleagues will get back to you soon.' }
      - { at: -4h, kind: reply, to: '@ben', text: 'We opened ticket 4502 and our colleagues will get back to you soon.' }
      - { at: -3h, kind: reply, to: '@cleo', text: '⟦We opened ticket 4519 and our colleagues will get back to you soon.⟧' }
  - name: other names and links, the same words
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: '@ana please write to us through the form, thank you https://acme.example/f/1' }
      - { at: -4h, kind: reply, to: '@ben', text: '@ben please write to us through the form, thank you https://acme.example/f/2' }
      - { at: -3h, kind: reply, to: '@cleo', text: '⟦@cleo Please write to us through the form, thank you! https://acme.example/f/3⟧' }
  - name: one second less than a day
    posts:
      - { at: -25h, kind: reply, to: '@ana', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -20h, kind: reply, to: '@ben', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -1h-1s, kind: reply, to: '@cleo', text: '⟦Sorry for the trouble, please restart the box and wait a minute.⟧' }
  - name: two are enough in this house
    options: { min: 2 }
    posts:
      - { at: -5h, kind: comment, to: '@ana', parent: { text: 'We baked your bread', inbound: true }, text: 'Great content, keep up the good work!' }
      - { at: -4h, kind: comment, to: '@ben', parent: { text: 'Our shop is two years old', inbound: true }, text: '⟦Great content, keep up the good work!⟧' }
  - name: in German
    lang: de
    posts:
      - { at: -5h, kind: reply, to: '@anke', text: 'Hallo Anke, vielen Dank für deine Nachricht, wir kümmern uns darum. ^JB' }
      - { at: -4h, kind: reply, to: '@bernd', text: 'Hallo Bernd, vielen Dank für deine Nachricht, wir kümmern uns darum. ^JB' }
      - { at: -3h, kind: reply, to: '@clara', text: '⟦Hallo Clara, vielen Dank für deine Nachricht, wir kümmern uns darum. ^JB⟧' }

  - name: two are allowed
    pass: true
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -4h, kind: reply, to: '@ben', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
  - name: exactly a day between the first and the third
    pass: true
    posts:
      - { at: -25h, kind: reply, to: '@ana', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -20h, kind: reply, to: '@ben', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -1h, kind: reply, to: '@cleo', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
  - name: each begins with what the person wrote
    pass: true
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'A humming lamp is a loose ballast, Ana. Bring it on Thursday.' }
      - { at: -4h, kind: reply, to: '@ben', text: 'Ben, the blue is from another lot. We swap it.' }
      - { at: -3h, kind: reply, to: '@cleo', text: 'Your parcel went to the wrong depot, Cleo, it comes tomorrow.' }
  - name: a draft is no third reply
    pass: true
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -4h, kind: reply, to: '@ben', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -3h, kind: reply, to: '@cleo', status: draft, text: 'Sorry for the trouble, please restart the box and wait a minute.' }
  - name: two accounts, two replies each
    pass: true
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -4h, kind: reply, to: '@ben', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -3h, account: '@acmehome', kind: reply, to: '@cleo', text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -2h, account: '@acmehome', kind: reply, to: '@dov', text: 'Sorry for the trouble, please restart the box and wait a minute.' }

  - name: short thanks are alike by nature
    trap: true
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'Thank you, Ana!' }
      - { at: -4h, kind: reply, to: '@ben', text: 'Thank you, Ben!' }
      - { at: -3h, kind: reply, to: '@cleo', text: 'Thank you, Cleo!' }
  - name: posts may repeat, that is another rule's matter
    trap: true
    posts:
      - { at: -5h, text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -4h, text: 'Sorry for the trouble, please restart the box and wait a minute.' }
      - { at: -3h, text: 'Sorry for the trouble, please restart the box and wait a minute.' }
  - name: three customers with the same words
    trap: true
    posts:
      - { at: -5h, inbound: true, author: '@ana', kind: reply, text: '@acme the box does not restart, please help me with it' }
      - { at: -4h, inbound: true, author: '@ben', kind: reply, text: '@acme the box does not restart, please help me with it' }
      - { at: -3h, inbound: true, author: '@cleo', kind: reply, text: '@acme the box does not restart, please help me with it' }
  - name: one opening, three answers
    trap: true
    posts:
      - { at: -5h, kind: reply, to: '@ana', text: 'Thanks for asking! The bench is oak, oiled twice, and stays outside.' }
      - { at: -4h, kind: reply, to: '@ben', text: 'Thanks for asking! We open at ten, and the sauna at noon.' }
      - { at: -3h, kind: reply, to: '@cleo', text: 'Thanks for asking! No eggs in the pasta, only semolina and water.' }

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
            # Tells a fact, and wants nothing that only a private channel could give.
            - all:
                - metric: { words: { at_least: 5 } }
                - signal: tells_of_you
              none:
                - signal: good_cheer
                - signal: wishes
                - signal: asks_to_buy
                - signal: says_solved
    none:
      - signal: public_answer
      # A page to read, and the private channel only for what it leaves open.
      - all:
          - link: any
          - pattern: '(?i)\b(?:if\s+(?:you\s+(?:have|need|still|continue|get|see)|that|this|it|not|the)|should\s+you|for\s+(?:any\s+)?(?:further|more|other))\b[^.!?\n]{0,80}(?:\b(?:dm|dms|message|contact|chat|mail|e-?mail|ticket)\b)|\b(?:dm|message|contact|e-?mail)\b[^.!?\n]{0,40}\bif\s+(?:you|that|this|it|not)\b'
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
      "reply/faceless.yaml",
###"""
summary: a conversation in which nobody of the brand has a name
severity: note
options: { min_replies: { type: int, default: 3 } }
when: { from: brand, kind: [reply, comment], status: published }
check:
  frequency:
    of: { replies_to: others }
    per: [account, thread]
    at_least: $min_replies
    unless: { all: [{ from: brand, kind: [reply, comment] }, { signal: signed }] }
message: '{count} replies in this thread, and not one with a name'
label: and who says so
help: sign with a name or initials
why: |
  People forgive people. A logo that apologises sounds like a machine.
  Two letters at the end are enough to turn it into somebody who is looking after it.
sources:
  - { title: 'S4, on the faceless corporate entity' }
examples:
  - name: three replies, no name
    posts:
      - { at: -3d, status: published, text: Boarding moves to pier 5 from Monday. }
      - { at: -3d+1h, inbound: true, author: '@ana', kind: reply, reply_to: 1, text: 'Where do I park?' }
      - { at: -3d+2h, status: published, kind: reply, reply_to: 2, to: '@ana', text: In the garage at Dock Street. }
      - { at: -3d+3h, inbound: true, author: '@ben', kind: reply, reply_to: 1, text: 'Is there a ramp?' }
      - { at: -3d+4h, status: published, kind: reply, reply_to: 4, to: '@ben', text: 'Yes, on the north side.' }
      - { at: -3d+5h, inbound: true, author: '@cleo', kind: reply, reply_to: 1, text: 'Are bikes allowed?' }
      - { at: -3d+6h, status: published, kind: reply, reply_to: 6, to: '@cleo', text: '⟦Pushed, not ridden.⟧', related: [3, 5] }
  - name: one long talk with one person
    posts:
      - { at: -2d, inbound: true, author: '@dov', text: '@acme my order is lost' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@dov', text: 'Which number does it have?' }
      - { at: -2d+2h, inbound: true, author: '@dov', kind: reply, reply_to: 2, text: '7731' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@dov', text: It left on Monday. }
      - { at: -2d+4h, inbound: true, author: '@dov', kind: reply, reply_to: 4, text: 'And now?' }
      - { at: -2d+5h, status: published, kind: reply, reply_to: 5, to: '@dov', text: '⟦We are calling the depot.⟧', related: [2, 4] }
  - name: two replies in a stricter house
    options: { min_replies: 2 }
    posts:
      - { at: -2d, inbound: true, author: '@eva', text: '@acme is the tap drinking water?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@eva', text: It is. }
      - { at: -2d+2h, inbound: true, author: '@eva', kind: reply, reply_to: 2, text: 'And the fountain?' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@eva', text: '⟦That one is for birds.⟧' }
  - name: a team is nobody
    options: { min_replies: 2 }
    posts:
      - { at: -2d, inbound: true, author: '@fay', text: '@acme do you mend tents?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@fay', text: 'We do. Your Acme team' }
      - { at: -2d+2h, inbound: true, author: '@fay', kind: reply, reply_to: 2, text: 'How long?' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@fay', text: '⟦About a week. Your Acme team⟧' }
  - name: in German
    lang: de
    options: { min_replies: 2 }
    posts:
      - { at: -2d, inbound: true, author: '@hanna', text: '@acme geht der Drucker wieder?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@hanna', text: 'Seit heute früh.' }
      - { at: -2d+2h, inbound: true, author: '@hanna', kind: reply, reply_to: 2, text: 'Auch in Farbe?' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@hanna', text: '⟦Farbe folgt am Freitag.⟧' }

  - name: one of three is signed
    pass: true
    posts:
      - { at: -2d, inbound: true, author: '@dov', text: '@acme my order is lost' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@dov', text: 'Which number does it have? ^LK' }
      - { at: -2d+2h, inbound: true, author: '@dov', kind: reply, reply_to: 2, text: '7731' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@dov', text: It left on Monday. }
      - { at: -2d+4h, inbound: true, author: '@dov', kind: reply, reply_to: 4, text: 'And now?' }
      - { at: -2d+5h, status: published, kind: reply, reply_to: 5, to: '@dov', text: We are calling the depot. }
  - name: two are not three
    pass: true
    posts:
      - { at: -2d, inbound: true, author: '@eva', text: '@acme is the tap drinking water?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@eva', text: It is. }
      - { at: -2d+2h, inbound: true, author: '@eva', kind: reply, reply_to: 2, text: 'And the fountain?' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@eva', text: That one is for birds. }
  - name: three threads, one reply in each
    pass: true
    posts:
      - { at: -2d, inbound: true, author: '@ana', text: '@acme open today?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@ana', text: Until six. }
      - { at: -2d, inbound: true, author: '@ben', text: '@acme open tomorrow?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 3, to: '@ben', text: From nine. }
      - { at: -2d, inbound: true, author: '@cleo', text: '@acme open on Sunday?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 5, to: '@cleo', text: Closed. }
  - name: a name at the end
    pass: true
    options: { min_replies: 2 }
    posts:
      - { at: -2d, inbound: true, author: '@fay', text: '@acme do you mend tents?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@fay', text: 'We do. – Sol' }
      - { at: -2d+2h, inbound: true, author: '@fay', kind: reply, reply_to: 2, text: 'How long?' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@fay', text: About a week. }
  - name: the third reply is still a draft
    pass: true
    posts:
      - { at: -2d, inbound: true, author: '@dov', text: '@acme my order is lost' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@dov', text: 'Which number does it have?' }
      - { at: -2d+2h, inbound: true, author: '@dov', kind: reply, reply_to: 2, text: '7731' }
      - { at: -2d+3h, status: published, kind: reply, reply_to: 3, to: '@dov', text: It left on Monday. }
      - { at: -2d+5h, status: draft, kind: reply, reply_to: 3, to: '@dov', text: We are calling the depot. }

  - name: a person of the house needs no signature
    trap: true
    options: { min_replies: 2 }
    posts:
      - { at: -2d, inbound: true, author: '@gus', text: '@acme how warm is the pool?' }
      - { at: -2d+1h, status: published, author: '@priya', account: '@priya', kind: reply, reply_to: 1, to: '@gus', text: 27 degrees. }
      - { at: -2d+2h, status: published, author: '@priya', account: '@priya', kind: reply, reply_to: 1, to: '@gus', text: 28 in winter. }
    because: the account has a name
  - name: going on from one's own post
    trap: true
    options: { min_replies: 2 }
    posts:
      - { at: -2d, status: published, text: How we tin a pan. }
      - { at: -2d+1m, status: published, kind: reply, reply_to: 1, to: '@acme', text: First the acid. }
      - { at: -2d+2m, status: published, kind: reply, reply_to: 2, to: '@acme', text: Then the fire. }
      - { at: -2d+3m, status: published, kind: reply, reply_to: 3, to: '@acme', text: Then the tin. }
  - name: two accounts of ours in one thread
    trap: true
    options: { min_replies: 2 }
    posts:
      - { at: -2d, inbound: true, author: '@hal', text: '@acme @acmehelp where is my bill?' }
      - { at: -2d+1h, status: published, kind: reply, reply_to: 1, to: '@hal', text: Our helpdesk has it. }
      - { at: -2d+2h, status: published, account: '@acmehelp', kind: reply, reply_to: 1, to: '@hal', text: 'In your mailbox since noon.' }

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
          - parent:
              all: [{ signal: complains }]
              none: [{ signal: good_cheer }]
          # Plain words on one side, rules, an offer or a way to elsewhere on the other.
          - all:
              - any:
                  - signal: answers_deaf
                  - signal: offers_goods
                  - signal: moves_private
              - parent:
                  all:
                    - any:
                        - signal: mishap
                        - signal: { name: grumbles, min_score: 2 }
                  none:
                    - signal: asks
                    - signal: suggests
                    - signal: good_cheer
                    - signal: wishes
                    - signal: says_solved
                    - signal: asks_for_help
            none:
              # A page with the steps is help.
              - link: any
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
                    - signal: good_cheer
                    - pattern: '!!|(?i:\b(?:thanks?|thank\s+you|congrat\w+|passed|won|yay|danke|merci|gracias|grazie)\b)'
      # Under somebody's post about somebody else we are no party.
      - any:
          - kind: reply
          - parent: { mention: brand }
          - parent: { pattern: '(?i)\b(?:you|your|yours|euch|euer|eure\w*|ihr|ihre\w*|vous|votre|vos|vuestr\w+|vosotros|ustedes|voi|vostr\w)\b' }
    none:
      - signal: acknowledges
      # A request for help, helped: no anger in it, and a page or a willing hand in the reply.
      - all:
          - parent:
              any: [{ signal: asks_for_help }, { signal: own_trouble }]
              none: [{ signal: anger }]
          - any:
              - link: any
              - pattern: '(?i)\b(?:glad|happy|here|pleased)\s+to\s+(?:help|assist)\b'
      - all:
          - any:
              - link: any
              - pattern: '(?i)\bwe(?:''d|\s+would)\s+(?:like|love|be\s+(?:glad|happy))\s+to\s+(?:help|assist)\b'
          - parent: { none: [{ signal: anger }] }
        none:
          - signal: sells_in_support
          - signal: offers_goods
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
  # without the question nobody can say whether it is answered
  parent: { signal: asks }
check:
  find:
    all:
      - signal: deflects
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
  - flag: '⟦Pop into your local shop⟧ and somebody will sort you out!'
    kind: reply
    parent: { text: 'Does the lid fit the old pan too?', inbound: true }
  - flag: '⟦All will be revealed⟧ 👀'
    kind: reply
    parent: { text: 'When is the next concert?', inbound: true }
  - flag: '⟦Only the best⟧ beans go into our roasts!'
    kind: reply
    parent: { text: 'Is the decaf made with solvent?', inbound: true }
    because: a slogan
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
  - trap: 'Thank you! Ochre.'
    kind: reply
    parent: { text: 'What colour is the wall behind you?', inbound: true }
    because: one word behind the thanks, and it is the answer
  - trap: 'Behind the church. See you there!'
    kind: reply
    parent: { text: 'Where can we park?', inbound: true }
  - trap: 'Breakfast only, sorry. Looking forward to meeting you!'
    kind: reply
    parent: { text: 'Is dinner included?', inbound: true }
  - trap: 'Danke! Das war unsere Azubi Lea.'
    kind: reply
    lang: de
    parent: { text: 'Wer hat das gemalt?', inbound: true }
  - trap: 'Thank you so much!'
    kind: reply
    parent: { text: 'Look at her, what a beauty!', inbound: true }
    because: nobody waits for an answer to this
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
