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
      "_signals/asks.yaml",
###"""
# A question that wants an answer. Exclamations in the shape of a question ("Seriously?", "Are you
# kidding me?") want an apology instead. Questions without a question mark count when they open the way
# people ask for help.
summary: asks a question that wants an answer
languages:
  any:
    pattern: '(?im)(?:^|(?<=[.!?…,;:])\s)(?!\W*(?:really|seriously|wtf|wth|what\s+the\s+\w+|are\s+you\s+(?:kidding|serious|joking|for\s+real)(?:\s+me)?|is\s+this\s+a\s+joke|hello|anyone|right|ernsthaft|echt|im\s+ernst|sérieux|sérieusement|vraiment|en\s+serio|de\s+verdad|sul\s+serio|davvero)\s*\?)[^.!?…\n]*(?:\.\d[^.!?…\n]*)*\p{L}{2}[^.!?…\n]*\?'
  en:
    pattern:
      - '(?im)(?:^|(?<=[.!?…])\s)\W*(?:(?:hi|hello|hey|ok|so|and|also|but|dear\s+\w+|@[\w.]+)\b[\s,!]*)*(?:how\s+(?:do|can|long|much|many|often|far|soon|late|big|old)\b|where\s+(?:do|can|is|are)\b|when\s+(?:do|does|is|are|will|can)\b|which\s+\w+\s+(?:do|does|is|are|can|should)\b|what\s+(?:time|size|is\s+the|are\s+the|do\s+i|does|should)\b|who\s+(?:do|can|should|is)\b|why\s+(?:is|are|do|does|did|was|has|have|can''t|won''t|isn''t|doesn''t)\b|can\s+(?:i|you|we|someone|anyone)\b|could\s+(?:you|i|we|someone)\b|do\s+(?:you|i|we)\b|does\s+(?:the|it|this|your|anyone)\b|is\s+(?:there|it|the|this)\b|are\s+(?:you|there|the|these)\b|will\s+(?:you|the|it|there)\b)[^.!?…\n]*$'
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
      - signal: provided_free
      - field: { flags.paid_partnership: { is: true, if_absent: false } }
      - all:
          - link: brand
          - from: [employee, agency]

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
        guards: [unquoted, unnegated]
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
        - '(?i)(?:^|[.!?\n]\s*|@)(?!\W*(?:nobody|no\s+one|none|never|not)\b)[\w.&-]+(?:\s+(?!nobody|no\b|not\b|never)[\w.&-]+){0,3}?\s+(?:paid|pays|is\s+paying|has\s+paid)\s+(?:me|us)\b'
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
        - '(?i)(?:^|[.!?\n]\s*|@)(?!\W*(?:nobody|no\s+one|none|never|not)\b)[\w.&-]+(?:\s+(?!nobody|no\b|not\b|never)[\w.&-]+){0,3}?\s+(?:paid|pays|is\s+paying|has\s+paid)\s+(?:me|us)\b'
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
        - '(?i)(?:^|[.!?\n]\s*|@)(?!\W*(?:nobody|no\s+one|none|never|not)\b)[\w.&-]+(?:\s+(?!nobody|no\b|not\b|never)[\w.&-]+){0,3}?\s+(?:paid|pays|is\s+paying|has\s+paid)\s+(?:me|us)\b'
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
