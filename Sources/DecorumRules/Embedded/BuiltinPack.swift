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
  - promo/pure-promotion
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
  - promo/pure-promotion
  - reply/non-answer

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
      "_signals/asks.yaml",
###"""
# A question that wants an answer. Exclamations in the shape of a question ("Seriously?", "Are you
# kidding me?") want an apology instead. Questions without a question mark count when they open the way
# people ask for help.
summary: asks a question that wants an answer
languages:
  any:
    pattern: '(?im)(?:^|(?<=[.!?…,;:])\s)(?!\W*(?:really|seriously|wtf|wth|what\s+the\s+\w+|are\s+you\s+(?:kidding|serious|joking|for\s+real)(?:\s+me)?|is\s+this\s+a\s+joke|hello|anyone|right|ernsthaft|echt|im\s+ernst|sérieux|sérieusement|vraiment|en\s+serio|de\s+verdad|sul\s+serio|davvero|(?:is|does|are|was|do|have|has|wo)n''t\s+(?:it|she|he|they|you|we)|(?:looks?|isn''t|sounds?|smells?|what)?\s*(?:so\s+)?(?:amazing|lovely|gorgeous|great|beautiful|stunning|cute|fab\w*|good)\b[^?\n]{0,30},\s*(?:is|does|are|was|do)n''t\s+\w+|looks?\s+(?:so\s+)?\w+,\s+\w+n''t\s+\w+|again|eh|huh|innit|yeah|okay?|gell|hein|vero|verdad|what\s+an?\s[^?\n]*|how\s+(?:lovely|cute|cool|beautiful|gorgeous|amazing|great|good|nice|sweet|pretty|funny|awesome|stunning|adorable|fab|brilliant)\s+(?:is|are|was|were|does|do)\s[^?\n]*|(?:isn''t|aren''t|wasn''t|ain''t|doesn''t)\s+(?:she|he|it|this|that|they|these|\w+\s+look)\s+(?:look\s+)?(?:an?\s+|just\s+|so\s+|absolutely\s+)?(?:beaut\w+|lovely|gorgeous|cute|adorable|great|amazing|something|stunning|pretty|perfect|fab\w*|brilliant|delicious)[^?\n]*)\s*\?)[^.!?…\n]*(?:\.\d[^.!?…\n]*)*\p{L}{2}[^.!?…\n]*\?'
  en:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W*(?:(?:hi|hello|hey|ok|so|and|also|but|dear\s+\w+|@[\w.]+)\b[\s,!]*)*(?:how\s+(?:do|can|long|much|many|often|far|soon|late|big|old)\b|where\s+(?:do|can|is|are)\b|when\s+(?:do|does|is|are|will|can)\b|which\s+\w+\s+(?:do|does|is|are|can|should)\b|what\s+(?:time|size|is\s+the|are\s+the|do\s+i|does|should)\b|who\s+(?:do|can|should|is)\b|why\s+(?:is|are|do|does|did|was|has|have|can''t|won''t|isn''t|doesn''t)\b|can\s+(?:i|you|we|someone|anyone)\b|could\s+(?:you|i|we|someone)\b|do\s+(?:you|i|we)\b|does\s+(?:the|it|this|your|anyone)\b|is\s+(?:there|it|the|this)\b|are\s+(?:you|there|the|these|they|we)\b|will\s+(?:you|the|it|there|this|they)\b|did\s+(?:you|they|the|it|we)\b|have\s+(?:you|they|the)\b|has\s+(?:the|it|this|anyone)\b|was\s+(?:the|it|this|there)\b|were\s+(?:you|the|there)\b|should\s+(?:i|we|it)\b|would\s+(?:it|you|this|the)\b|any\s+\w+\s+(?:in|for|on|with|left|yet)\b)[^.!?…\n]*$'
      - '(?i)\b(?:i(?:''d|\s+would)\s+(?:like|love)\s+to\s+know|i\s+(?:was\s+)?wonder(?:ing)?\s+(?:if|whether|when|how|why|what)|can\s+(?:any|some)(?:one|body)\s+tell|please\s+(?:tell|let)\s+me\s+know?|any(?:one|body)\s+know|any\s+(?:idea|news|update)\s+(?:when|why|how|on|if|about)|need\s+to\s+know\s+(?:if|whether|when|how)|not\s+sure\s+(?:if|how|which|whether|what)\s+(?:i|to|this|it|the)|is\s+there\s+(?:any\s+)?(?:a\s+)?way\s+to|question\s+about)\b'
    guards: [unquoted]
  de:
    pattern:
      - '(?i)\b(?:ich\s+(?:wüsste|würde)\s+gerne?n?|weiß\s+jemand|weiss\s+jemand|kann\s+(?:mir\s+)?(?:jemand|mir\s+einer)\s+(?:sagen|helfen)|könn(?:t|en)\s+(?:ihr|sie)\s+(?:mir|uns)\s+(?:sagen|helfen)|ich\s+frage\s+mich|gibt\s+es\s+(?:eine\s+möglichkeit|schon))\b'
    guards: [unquoted]
  fr:
    pattern:
      - '(?i)\b(?:je\s+(?:voudrais|aimerais|souhaiterais)\s+(?:savoir|connaître)|pouvez-vous|pourriez-vous|savez-vous|est-ce\s+que|quelqu''un\s+(?:sait|peut)|je\s+me\s+demande)\b'
    guards: [unquoted]
  es:
    pattern:
      - '¿'
      - '(?i)\b(?:me\s+gustaría\s+saber|quisiera\s+saber|quería\s+saber|alguien\s+(?:sabe|puede)|podr[íi]a[ns]?\s+decirme|no\s+sé\s+si)\b'
    guards: [unquoted]
  it:
    pattern:
      - '(?i)\b(?:vorrei\s+sapere|volevo\s+sapere|mi\s+sapete\s+dire|qualcuno\s+sa|potete\s+dirmi|potreste\s+dirmi|mi\s+chiedo)\b'
    guards: [unquoted]

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
    parent: { text: 'Isn''t she a beauty?', inbound: true }
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
