/// Words that hashtags are made of, and the words that only look as if they were.
///
/// `words` are those that are frequent in posts, with what hashtags like best. `wholes` are all words
/// of English, names and compounds that could be cut up into them: `breakfast` is no break and fast.
enum HashtagVocabulary {
  /// They join others and are never first or last.
  static let joints: Set<String> = Set(
    """
    an and as at be by do for go if in is it me my no of on or so the to up us we
    """.listedWords)

  static let words: Set<String> = Set(
    """
    about above absolute absolutely abstract abuse accept accepted access accident according account \
    accounts accurate achieve achieved acre across acrylic act acting action actions active activity \
    actor actual actually add added adding addition additional address admit adopt adult adults \
    advance advanced advantage adventure adventures advertising advice aerospace affect affected \
    affects afford afraid african afternoon again against aged agent agents agree ahead air aircraft \
    airport album alcohol alert alien alive allow allowed allowing allows almost alone along already \
    also alternative although always amazing america american among amount analysis android angle \
    angry animal animals anime anniversary announced announcement annoying another answer answered \
    answers anybody anyone anything anyway anywhere apart apartment app apparently appeal appear \
    appearance appears apple application applications applied apply applying appreciate appreciated \
    approach appropriate approves approximately april area areas argument arms around array arrested \
    arrived art article articles artificial artist artists artwork asian aside ask asked asking asks \
    aspect assets assist assistance assume assuming athlete athletes athletic attach attached attack \
    attacks attempt attempting attempts attend attention audience audio august author authors autumn \
    available average avoid aware awareness away awesome awful awkward babe babies baby background \
    backpack bad bag bags baker bakers bakery baking balance ball band bank banks bar barely bars \
    base based basement basic basically basis basketball batch battle beach beans beat beautiful \
    beauty became because become becomes becoming bed bee been beer before begin beginner beginning \
    begins behavior behind believe below belt bench benefit benefits best beta better between beyond \
    bible bicycle bicycling big bigger biggest bike bikes biking bill billion birth birthday bits \
    black bleach bleached bleaching blessed block blogger bloggers blood blow blue boat body \
    bodybuilding bomb bone book books boost bored boss both bother bottle bottom bought bowl box boy \
    brain brake brakes brand branding brands bread break breakfast breaking breaks breast breath \
    breed breeds brew brewing bride brides brilliant bring bringing brings british broke broken \
    brother brought brown brunch buddy budget bugs build building built bulk bunch burger burn \
    burning bus business businesses busy butt butter button buy buying cab cable cache caffeine cake \
    cakes call called calling calls calorie calories came camera camp campaign campus can cancer \
    candidate candy cannabis cannot cant canvas cap capable car carbon card cardio cards care career \
    careers careful carry cars case cash cast cat catch cats caught cause caused causes causing \
    celebrate cell cells center central ceramics certain certainly chain challenge challenges chance \
    chances change changed changes changing channel character characters charge charged charity chat \
    cheap cheat check checked checking checks cheese chef chest chick chicken chickens chicks child \
    childhood children chinese chocolate choice choices choose choosing chosen christmas chronic \
    church cigarettes city claim claims clarify class classes classic clean cleaning clear clearly \
    clever click client clients climate climb climbing clip clips close closed closer clothes \
    clothing cloud club clue coach coaching coast code coder coding coffee cold collection college \
    color colors come comes comfortable comic comics coming comment comments commercial common \
    community commute commuter commuters commuting companion companions company compared comparison \
    compete competition competitive complete completed completely complex complicated components \
    computer concept concern concerned concerns concert condition conditioning conditions conference \
    confidence confident confirm confirmed confirms confused connect connected connection consider \
    considered considering constant constantly construction contact content contest continue \
    continued continues contract contribute contributors control conversation cookie cooking cool \
    coop coordinates copy core corner correct correctly cost costs could count country couple couples \
    course court cover covered covers craft crafter crafting crafts crash crazy cream create created \
    creates creating creation creative creator creators credit cricket crisis critical criticism \
    crochet crop crowd crypto culture cup cure curious current currently custom customer customers \
    cut cute cuts cutting cyber cycle cycling cyclist cyclists dad daily damage dance dancing danger \
    dangerous dark darkness data database date daughter day days dead deadly deal dealing deals dealt \
    death deaths debate december decent decide decided decision decor decrease dedicated deep defense \
    definitely degree degrees delay delicious dementia depending depot depression depth describe \
    description design designed designer designs desire despite dessert destroyed detail detailed \
    details detox develop developed developer developers developing development device devices \
    diabetes diagnosed diagnosis dialogue diet dieting diets difference differences different \
    differently difficult digital dinner direct direction directly director dirt dirty disabled \
    disappointed discount discovered discuss discussed discussing discussion disease disorder \
    distance diy docs doctor doctors documentation does dog dogs dollars domain done dont door double \
    doubt down downhill downs downtown dozen draw drawing dream dreamer dreaming dreams dress drew \
    drift drifting drink drinking drinks drive driven driver drivers driving drop dropped drops drug \
    drugs drunk dude duration during dying dynamic each earlier early earnings earth earthquake \
    easier easily easter easy eat eating echo eco edge edit edited edition education effect effective \
    effects efficient effort egg eggs eight either elderly election electric else email emergency \
    emotional employee empty encourage end endeavors ended ending ends endurance enemy energy engine \
    engineer engineering engines english enjoy enjoyed enjoying enough entire entirely entrepreneur \
    entrepreneurs entry environment epic episode episodes equality equipment error especially esports \
    essential essentially estate etsy even evening event events eventually ever every everybody \
    everyday everyone everything everywhere evidence evil exact exactly exam example examples \
    excellent except exchange excited exciting excuse exercise exercises exist existence existing \
    exists expect expected expecting expensive experience experienced experiences experiment expert \
    experts explain explained explains explanation explore explorer exposure extension extremely eye \
    eyes face faces facing fact factor factors facts fail failed failing fails failure fair fairly \
    faith fall falling falls false familiar families family famous fan fancy fans fantastic far farm \
    farmers fashion fast fat father fatigue favorite favorited fear fears feathers feature featured \
    features february feed feedback feel feeling feelings feels feet fell fellow felt female fence \
    fenders festival fiber fibers field fields fight fighting figure figured file files fill film \
    films filter final finale finalized finally finals finance financial find finding finds fine \
    fingers finish finished finishing fire first fit fitness five fix fixed flashback flat flight \
    flock floor flow flower flowers fly flying focus focused focusing folks follow followed follower \
    followers following follows food foodie foodies foods foot footage football force forced foreign \
    forever forget forgot forgotten fork format former forum forums forward found four frame \
    framework frameworks free freedom french frequently fresh friday friend friendly friends \
    friendship from front fruit fruits fuel full fun function functions fund funding fundraising \
    funny further future gain gaining gains gallery game gamer gamers games gaming garage garden \
    gardening gave gear general generally generation genes genetic german get gets getting giant gifs \
    gift gifts gin girl girlfriend girls give giveaway giveaways given gives giving glad glass global \
    gloves goal goals god goes going gold golden golf gone gonna good google gotten government grab \
    graduate grain gram graphic grass grateful gratitude great greater greatest greatly green \
    greenhouse grew grid grind grinder grip grocery groom ground grounds group groups grow growing \
    grown growth guardian guess guidance guide guys gym habit habits hack hacks hair half halloween \
    handle handmade hands hang hanging happen happened happening happens happier happiness happy hard \
    harder hat hate haul have haven having healing health healthy hear heard hearing heart hearts \
    heat heavy height heights held hell hello helmet help helped helpful helping helps hens heritage \
    hero herself hidden high higher highest highly hiking hill hills him himself hire hiring his \
    history hits hitting hockey hold holding holds hole holiday holidays home homemade homes honest \
    honestly honor hope hopefully hopes hoping horrible horse horses hospital hospitals host hosting \
    hot hotel hour hours house how however howto huge human humans hundred hundreds hurt husband \
    hustle hybrid hypertrophy ice idea ideal ideas identify ignore illegal illness illustration image \
    images imagine immediately impact important impossible improve improvement improving incarnation \
    incarnations include included includes including income increase increased increases increasing \
    incredible incredibly indeed indian indices individual industry infected infection information \
    initial injured injury ink input insane inside insight inspiration inspirational inspire inspired \
    insta instagood instance instead insulin insurance intake intelligence interest interested \
    interesting interior international internet interview into introduced invest investing investment \
    investor involved island issue issues italian items itself january japanese jesus jewellery \
    jewelry job jobs join joined joining joint joke journey journeys joy jpeg july jump jumping june \
    junk just justice karma keep keeping keeps kept keto keys kick kid kidney kids kill killed killer \
    killing kills kind kinds kitchen kitten kittens knee knees knew knitting know knowing knowledge \
    known knows lab lack ladies lady laid lane lang language large largest lashes last late lately \
    later latest laugh launch launched law laws layer layers laying lazy lead leader leaders \
    leadership leading leads league lean learn learned learning least leave leaves leaving left leg \
    legal legs length letting level levels library license life lifestyle lift lifting lifts light \
    lights liked likely limit limited limits link linked links lip list listed listen lit literally \
    little live lived liver lives living load local located location lock locked login logo london \
    lonely long longer look looked looking looks loose lose loses losing loss lost lot lots loud love \
    loved lovely lover lovers loves loving low lower luck lucky lunch lung luxury machine machines \
    mad made magic mail main mainly maintain maintaining maintenance major majority make makes makeup \
    making male mama manage managed management manager many map maps marathon march marijuana market \
    marketer marketers marketing markets marriage mass massage massive match material materials \
    matter matters maybe meal meals mean meaning means meant meat media medical medicine meditation \
    medium meet meeting meets member members meme memes memories memory men mental mention mentioned \
    mentions mess message messages met metabolism metal method methods middle might mile miles \
    military milk million millions mind mindful mindfulness mindset mine minimum minor mins minus \
    minute minutes miss missed missing mission mistake mistakes mix mixed mobile mobility mode model \
    models modern mods mom moment moments moms monday money monster month months more morning mostly \
    mother motion motivate motivated motivation motivational motor mountain mountains mouth move \
    moved movement movements moves movie movies moving much multiple mum mums muscle muscles museum \
    music musician must myself mysterious mystery myths nails name named names national natural \
    naturally nature naysayers near nearby nearly necessarily necessary neck needed needs negative \
    neighbor neighbors neither nervous network never new newest news next nice night nights nobody \
    noise none normal normally nose note notes nothing notice noticed notifications novel novels \
    november now nowhere null number numbers nurse nutrition nuts obese obesity object obvious \
    obviously occasional occasionally ocean october offer offered offers office official officially \
    officials often oil okay old older once one online only onto open opened opening opens opinion \
    opinions opportunity opposite option options orange order ordered organic original originally \
    other others otherwise ourselves outbreak outfit outfits output outside overall overhead owler \
    own owned owner owners pace pack packed page pages paid pain paint painted painting paintings \
    pair panel pannier panniers pants paper parent parenting parents paris park parking part \
    participate particular particularly partner parts party pass passed passes passing passion \
    passive password past patch path patient patients paying peace pedal pedals peek penalty people \
    percent perfect perfectly performance performing perhaps period person personal personality \
    personally perspective pet petition pets philosophy phone photo photographer photography photos \
    physical pick picked picking pics picture pictures pie pilates pill pink pipe pizza place placed \
    places plain plan plane planet plans plant plants plastic platform play played player players \
    playing plays please plenty plot plots plus podcast poem poetry point pointed points police \
    policy politics poll pool poor pop popular portion portrait position positive positivity \
    possibility possible possibly posted poster posting posts potential potentially pottery pound \
    pounds pour power powered powerful practical practice practices pray prayer prefer pregnant \
    prepare prepared present president press pressing pressure pretty prevent previous previously \
    price prices pride primarily primary print printing prints prior private probably probe problem \
    problems process produce product production products professional profit program programming \
    programs progress project projects promise proper properly property protect protected protection \
    protein proud prove provide provides providing pub public published pull pulled pulling pump \
    puppies puppy purchase purchased pure purple purpose purposes push pushed pushing put puts \
    putting quality quarter query question questions quick quickly quilting quit quite quote quotes \
    race rack racks radio rain raise raised raises raising random range rare rarely rate rather reach \
    reached reaching reaction read reader readers reading ready real realestate reality realize \
    realized really rear reason reasonable reasons recall receive received recent recently recipe \
    recipes recognize recommend recommended record records recover recovering recovery recycle \
    recycling reduce reference references regarding regeneration regimen region regular regularly \
    related relationship relative relatively relax release released releases relevant reliable \
    religious remain remaining remember reminder remix remote remove removed removing replace \
    replaced replacement reply report reported reporting reports repost reps request requests require \
    required requires rescue research resistance resize resolution resolve resource resources respect \
    respond response responses responsible restaurant result results retail retro return returned \
    returning returns reveal revealed reveals review reviews rice rich ride rides riding right rights \
    rise risk risks river road roads roast roasted rock rocket rode role roll rolled rolling room \
    rooster rough roughly round route routine rowing rows rule rules rum run runner runners running \
    runs safe safely safety said sale sales salt same saturday save saved saves saving saying says \
    scale scared scary scene scenes schedule scheme school schools science scientific scientists \
    score scored scores scratch screen screening script scripts sea search searching season seasons \
    seat seats second seconds secret secrets section secure security see seeds seeing seem seemed \
    seems seen select self selfie sell seller sellers selling send sending senior sense sent separate \
    september series serious seriously serve server service services session sets setting setup seven \
    several sewing sexual shake shall shape share shared shares sharing she shirt shirts shock shoes \
    shooting shop shopping shops short shot shots should shoulder shoulders show showed shower \
    showing shown shows shut sight sign signal signed significant signing signs silence silly silver \
    similar simple simply since single sister site sites sitting situation size sized sizes sketch \
    ski skill skills skin skinny skip sky sleep sleeping slight slightly slim slow slowly small \
    smaller smart smell smile smoke smoking snack snacks sneak sneakers snow soccer social society \
    soda soft software soil solar sold solid solution solutions solve somebody somehow someone \
    something sometime sometimes somewhat somewhere song songs soon sorry sort sound sounds source \
    sources sourdough south spa space spam spanish spare speak special species specific specifically \
    speech speed spend spending spent spin spiritual split spoiler spoilers sport sports spot \
    spotlight spotted spray spread spring square squat squats squatting stable staff stage stand \
    standard standing stands star stars start started starting starts startup startups state stated \
    states static station status stay stayed staying steady stem stencil step steps stick sticker \
    stickers sticky still stock stocks stolen stomach stop stopped stopping stops storage store \
    stores stories story storytelling straight strain strange strategy stream streaming street \
    streets strength stress stretch stretching strike strikes string stroke strong stronger structure \
    struggle struggling stuck student students study studying stuff stupid style styles subject \
    submit subscribe subscribers success successful such suck sucking sucks suddenly suffer \
    sufficiency sufficient sugar suggest suggested suggestion suggestions suggests suit summer sun \
    sunday sunrise sunset supplement supplements supply support supporting suppose supposed sure \
    surface surgery surprise surprised surprising surrounding survey survival survive survivors \
    suspect suspension sustainability sustainable sweat sweet swim swimming switch switching symbols \
    symptoms system systems table tackle tag take taken takes taking talk talked talking talks tall \
    tank target targets taste tattoo taught tax tea teach teacher teachers team teams teamwork tech \
    technical technically technique techniques technology teen teens teeth television tell telling \
    tells temperature tend tennis term terms terrible test tested testimonial testing tests text than \
    thank thanks that theater theatre their them theme themes themselves then theory therapist \
    therapy therefore these they things think thinking thinks third this those though thought \
    thoughts thousands thread threads threat three threw through throughout throw throwback throwing \
    thrown thumb thursday thus ticket tickets tier tight till time tiny tip tips tire tired tires \
    tissue title titles today toes together told toll tomorrow tonight tons took tool tools top topic \
    topics torque total totally touch tough tour tournament tours toward towards town toy track \
    tracks tractor trade trading traditional traffic trail trailer trails train trained trainer \
    training transfer transformation transplant trapped travel traveler traveling traveller travels \
    treat treated treatment treatments treats tree trees trend trends trial trick tricks trip trips \
    trouble truck true truly truncated trust truth try tub tube tuesday tuned turn turned turning \
    turns tutorial tweet tweets twice twitter two type types typical typically typography unable \
    unboxing understand understanding unique unit universe university unknown unless until upcoming \
    update updated updates upgrade upload upon upper urban use used useful user users uses usual \
    usually vacation vaccine value values van variety various vegan veganfood vegetables vehicle \
    version versions versus very vet vibe vibes victim victims video videos view views villain \
    vintage virus visibility visit visited visiting vlogger vloggers voice volume volunteer \
    volunteers vote votes vow waistline wait waiting wake walk walked walking wall walls wander wanna \
    want wanted wanting wants war warm warning warns waste watch watched watching water wave weak \
    wealth wear wearing weather web website wed wedding weddings wednesday week weekend weekends \
    weekly weeks weigh weight weights weird welcome well wellness went were what whatever wheel \
    wheels when whenever whether whey which while white who whole whom whose why wide wife wild will \
    willing win wind window wine winner winners winning wins winter wire wish with within without \
    woman women wonder wondered wonderful wondering woodwork word words work worked worker workers \
    working workout workouts works world worlds worldwide worried worry worse worst worth would wow \
    write writer writers writing written wrong wrote yahoo yard yeah year years yellow yesterday yet \
    yoga york you young younger your yours yourself youth zen zero zone
    """.listedWords)

  static let wholes: Set<String> = Set(
    """
    activewear admittable againstand againstands aircrafts airfield airfields airframe airplane \
    airtight airwoman anglesite anglesites appendaged appending appraise appraises artifact artifice \
    artistry audiobook audiobooks audiometry babyhouse babysitting ballplayer ballplayers ballpoint \
    ballroom bandcamp bargains baritone barposts barracks baseball battlefield battlefields \
    battleground battlegrounds beanstalk beanstalks bedclothes bedfellow bedposts bedright bedrights \
    bedsites bedspread bedstaff bedstock bedstocks beebread beehouse beekeeping beerhouse beforehands \
    beforetime behindhands bestride bestrides bestrode bigfinish bigoptions bikecommuting billbugs \
    billposter billsticker billstickers birthdate birthdays birthnight birthnights birthplace \
    birthplaces birthright birthrights blackball blackband blackburn blackcap blackfeet blackfoot \
    blackheart blackhearts blackleg blacklegs blackmail blackpink blackpoll blackpool blacktop \
    blackwater blackwork blackworks bleachshirts blockchain blockhouse bloodflower bloodflowers \
    bloodletting bloodmobile bloodshot bloodshots bloodstock bloodstocks bloodstroke bloodsucking \
    blowball blowhard blowhole blowpipe blowpoint blowpoints blowtube bluebill bluebottle bluebreast \
    bluenose blueprint blueprints bluestem boatbill boathouse boatwoman bodyweight bodywork bodyworks \
    bombastry bombsight boneblack bonedogs bonesets bookcase bookcraft bookcrafts bookkeeping \
    bookseller booksellers bookselling bookshop bookshops bookstall bookstand bookstands bookstore \
    bookstores bookwork bookworks bottleneck boyfriend breadbox breadfruit breadfruits breadstuff \
    breadwinner breadwinners breakaway breakdown breakdowns breakneck breakthrough breakwater \
    breastband breastbone breastheight breastheights breastsummer breastwork breastworks brewhouse \
    bridebed bridecake bridecakes bridegroom bridestake bridestakes bridewell businesswoman busybody \
    busywork busyworks butterball buttercup butterfat butterfingers butterflower butterflowers \
    butterfly buttermilk butternuts buttonball buttonhole cablegram camerate campfight campfire \
    camphire campsites canteens cantrips capsizes caranday carandays cardcase cardiogram \
    cardiographic cardiometry carefree carpetbag carpetbags carracks cartogram cartographic casebook \
    casebooks cashbook cashbooks castaway castrate catamount catcalls catchfly catchpoll catchwater \
    catchweight catchweights catchword catchwords catchwork catchworks catfalls catstick cellphone \
    chainwork chainworks checkbox checklist checkpoint checkpoints checkroll checkstring checkwork \
    checkworks cheeseburger cheesecake cheeseflower cheeseflowers chestnuts childbed childbirth \
    churchgoing churchyard classroom clotheshorse clotheshorses clothespress cloudfront clubfoot \
    clubhands clubhaul clubhouse clubroom coachfellow codebase coffeecake coffeecakes coffeehouse \
    coffeeroom coldplay comedown comedowns comicbooks commonplace commonplaces commonwealth \
    commutebybike copybook copybooks copycats copyhold copyholds copyreader copyreaders copyright \
    copyrights countrywoman coursework courthouse courtyard creamcake creamcakes crowdfunding \
    cryptogram cryptographic cupcakes customhouse cutscenes cuttable cutwater cutworks cybermen \
    cybersecurity dailymail dailymotion datetime daybooks daybreak daybreaks daydream daydreamer \
    daydreaming daydreams dayflower dayflowers daylight daylights dayspring daytrading deadbeat \
    deadhouse deadlift deadlifting deadlifts deadlight deadlights deadlock deadpool deadspin deathbed \
    deathblow deathwatch defensetech developmental dinnertime doctorwho doctorwhonews dogblood \
    dogfighting dogsleep dogtrick dogtricks dogwatch doorcase doornails doorposts doorstep doorsteps \
    doorstop doorstops dooryard doubletree doubletrees downbeat downcast downcome downcomes downfall \
    downfalling downfalls downhaul downhills download downlooked downpour downright downrights \
    downsitting downstage downstream downstroke downthrow downtrends downturn downvote downvotes \
    downweigh downwind drawbars drawbench drawgear drawlink drawlinks drawspring drawstring \
    dreamworld dreamworlds dressmaking driftwind drivepipe drivetrain droplight droplights druggets \
    drugstore drugstores earthbag earthbags earthlight earthlights earthnuts earthshock earthstar \
    earthstars earthwork earthworks easygoing ecostate ecostates ecosystem edgebone edgeshot \
    edgeshots eggplant eggplants eggshell eightscore eightscores endorsee engineyard englishwoman \
    etsystatic evenfall evenfalls evensong evensongs everduring evergreen everliving evermore \
    everydays everythings everytime everywhen eyedrops eyeglass eyelashes eyereach eyeservice \
    eyeservices eyeshots eyesight eyestalk eyestalks eyestring eyewater facebook facetime facework \
    faceworks fairground fairgrounds fancywork fancyworks farmhouse farmplace farmplaces farmyard \
    farseeing farthings fattires fiberglass fieldwork fieldworks filesystem financenews financialnews \
    finestill fingerstall firearms fireball firebrand firebrands firebreak firebreaks firebugs \
    firedogs firehouse firelight firelights firelock fireplace fireplaces firepower fireroom \
    firewater firework fireworks firsttomarkets fittable flatboat flatcars flatfoot flatwork \
    flatworks flightglobal flypaper flywheel flywheels foodservice foodstuff footband footfall \
    footfalls foothill foothills foothold footholds footlight footlights footnote footnotes footpace \
    footpath footprint footprints footstep footsteps footwear forcemeat forgettable fourscore \
    fourscores foursquare fourteen fourteens freehold freeholds freekick freeplay freestanding \
    freestyle freethinking freewheel freewheels freewill freshmen frontpage fruitcake furthermore \
    gainsays gamebags gavelock gettable ginhouse girlfriends gladeyes glasshouse glasswork \
    glassworker glassworkers glassworks goalkeeping goalmouth godchild goddaughter godfather \
    godmother godspeed goldseeds goodwife goodwill grainfield grainfields grassplot grassplots \
    greatgifs greenbone greenroom groundbreaking groundnuts groundwork groundworks guesswork \
    guessworks guidebook guidebooks guideposts gymnodont haircare hairspring hairstyle halfpace \
    halftime handlebar handlebars hangdogs hangnails hardcore hardhack hardhacks hatracks hatstand \
    hatstands haulabout havelock healthcare hearsays heartbeat heartbreak heartbreaking heartbreaks \
    heartbroken heartburn heartburning heartdeep heartfelt heartseeds heartstring heathens heatstroke \
    heavymind heavyweight heavyweights hellhole helpmeet helpmeets highball highflying highlight \
    highlights highroad highroads highschool histogenetic holdfast homebody homecoming homedepot \
    homegrown homemaking homeowner homeowners homepage homeschool homesites homestall homestretch \
    hometown homework homeworker homeworkers homeworks homeworld horsefly horsefoot horsehair \
    horselaugh horseplay horseplays horsepower horseshoes horsewoman hothouse hourglass houseboat \
    housebreak housebreaking housebreaks housebroken housecraft housecrafts housefather housefly \
    household households housekeep housekeeping housekeeps houseplant houseplants houseroom housetop \
    housewife housework houseworks howsoever humankind humankinds hundredweight hundredweights \
    icefalls icehouse idealist imageshack inkstand inkstands instagram journeywork journeyworks \
    jumpstart junkyard kickstand kickstands ladybugs ladylove ladyloves langanstocks lawgiving \
    lawmaking legislate lifeblood lifeboat lifehold lifeholds lifelong lifesaving lifespring \
    lifestyles lifetime lighthouse lightroom lightweight lightweights linkwork linkworks lipstick \
    littleneck livelong liverpool livestock livestream livestreaming localhost lockdown logogram \
    logographic logotype logotypes longboat longhands longlegs longtime lovelock lowercase lunchbox \
    lunchroom lunchtime madbrain madhouse madwoman mailbags mainframe mainspring mainstay mainstream \
    majorcan makeweight makeweights malefactor malefactors marketplace marketplaces marketwatch \
    massacre matchbook matchbooks matchbox matchlock matchmaking mealtime meantime meanwhile \
    meetinghouse messaged metalorganic mileposts milkshake minecraft moderate moneybag moneybags \
    motorbike motorbikes motorbiking motorboat motorbus motorcar motorcars motorcycle motorcyclist \
    motorcyclists namedrop namespace neckband neckwear nevermore newcomes newmarket newmarkets \
    newsdaily newsfeed newspaper newsprint newsprints newsreader newsroom newswithvalue nightcap \
    nightclub nightdress nightfall nightfalls nightlife nightlong nightshirt nightshirts nighttime \
    nonesuch noseband nosesmart notebook notebooks notecase nutshell oilseeds onedirection onlyfans \
    ontogenetic openbill opencast openwork openworks optionmonster otherguess otherwhile packaged \
    packhouse packthread packthreads pageantry painkiller paintable paintbox panelwork panelworks \
    paperweight paperweights paperwork parishens passwords patchwork patchworks peacetime photocell \
    photocells photoceramics photogenes photogram photogrammetry photographic photometry photoperiod \
    photophone photoplay photoplays photoprint photoprints photoshop phototherapy phototype \
    phototypes phototypography picklock pickthank pickthanks pieplant pieplants pierides pinkbike \
    pipelayer pipelayers pipemouth pipestem plantable playbill playbook playbooks playdays playfellow \
    playgoing playground playgrounds playhouse playlist playroom playstation playthings playthrough \
    playtime playwriter playwriters policemen policewoman poorhouse poundcake poundcakes pourpoint \
    pourpoints powerhouse powerlift powerlifting presspack presswork pressworks pulldown pulldowns \
    pureblood quarterpace quarterstaff quickmeme quicksets quicksilver quickstep quicksteps quickwork \
    quickworks quitclaim quitclaims quittable raceabout rackwork rackworks radioactive radioactivity \
    radiometry radiophone radiotherapy raindrop raindrops rainfall rainfalls rainwater rarebits \
    readdress readjust readmission rearrange retroact retroaction retroactions retroactive \
    retroversion retroversions richsoil roadbike roadkilled roadtrip rockaway rockstar rockwork \
    rockworks roughcast roughdraw roughleg roughlegs roughwork roughworks roundabout roundhouse \
    roundteam roundtop roundtrip rulebook runaround runnersworld runround salesforce saleswoman \
    salework saleworks saltcats saltfoot saltmouth schoolbook schoolbooks schoolboy schoolfellow \
    schoolgirl schoolgirls schoolhouse schoolroom schoolteacher schoolwork sciencedaily scratchwork \
    scratchworks screenshot screenshots seabeach seacoast seagoing searchlight searchlights seawants \
    secondhands seecatch seepages selfsame selftext sevennight sevennights sevenscore sevenscores \
    seventeen seventeens shakedown shakedowns shakefork sharebone shopbook shopbooks shopgirl \
    shopgirls shoplifting shopwoman shortbread shortcake shortcakes shortclothes shortcoming shortcut \
    shortcuts shortfalls shorthands shortstop shortstops showcase showdown showroom showrunner \
    showrunners shutdown shutdowns signposts sillyhow silverbill silverspot simpletons simplywall \
    singlestick singletons singletracks singletree singletrees sitepoint sketchbook sketchbooks \
    skincare skippets skylight skylights skyrocket sleepwalking slowdown smallclothes smartphone \
    smartwatch smellthetruth smokehouse smokespot snowball snowdrift snowdrop snowdrops snowfall \
    snowshoes softball solarcooking songcraft songcrafts songstress songwriter songwriters soundcloud \
    soundtrack southdown southdowns southeaster spacecraft spaceflight spaceflightnow spacesuit \
    spathose speedwell spindrift spinstress sportswear spotlights springfield springtime stableboy \
    stagecoach stagehouse standpipe standpoint standpoints standstill starcraft starcrafts starlight \
    starlights starnose statecraft statecrafts statehouse stateroom stateswoman steadyoptions \
    stepbrother stepchild stepdaughter stepfather stepmother stepparent stepparents stepsister \
    stillbirth stillhouse stillroom stillstand stillstands stockaction stockmarket stockviews \
    stockwork stockworks stoppage stoppages stopwatch storefront storehouse storeroom storybook \
    storybooks straightaway straightedge straightforward streamsoccer streetlight streetwear \
    stringcourse strongbox stronghands stronghold strongholds suitcase summertime summertree \
    summertrees sundowns sundrops sunflower sunflowers sunglass sunlight sunlights sunscreen \
    sunsetting sunstroke survivallife sweatscience sweatshirt sweetbread sweetheart sweethearts \
    sweetmeat sweetplatform sweetwater swimsuit swimwear tabletop takeaway teamworks textbook \
    textbooks thanksgiving thinkingprofit throwaway throwdown timelock timenoguys timesaving \
    timeserver timestream timetable timezone tipstaff tipstock tipstocks tollhouse topflight \
    touchdown touchdowns touchhole tourbillion townhouse toyhouse toyshops tracklayer tracklayers \
    tracklist tradeideas tradingview trainband treehouse treenails tricktrack tricktracks trippants \
    trippets truelove trueloves turnaround turndown turndowns turnkeys turntable twitterfeed \
    typesetting typewrite typewriter typewriters typewriting username usernames viewpoint viewpoints \
    volumenometry wakefield waketime wallflower wallflowers wallpaper wallstreet wantonly warcraft \
    warmouth warpages watchdog watchdogs watchhouse watchword watchwords watercolor watercolors \
    waterfall waterfalls waterfront waterhorse waterhorses waterwork waterworks weatherglass webcomic \
    webserver websites weekdays weightlifting weightroom wellhole wellspring whatshot whatsoever \
    wheelband wheelbarrows wheelhouse wheelspin wheelwork wheelworks whensoever wheyface wheyfaces \
    whichever whichsoever whitebill whiteblow whiteboy whitecap whitehouse whitetop whitewall \
    whitewalls wholesale wholesales whomever whomsoever whosesoever widespread wildfire wildlife \
    willpower windbreak windfall windfalls windflower windflowers windpipe windrows windtight \
    wineglass wintergreen winterkill winterkills wintertime wiredraw wirework wireworks wishbone \
    wishlist withdraw withdrawing withhold withholding withholds withinside withstand withstands \
    withwind womankind womankinds wonderwork wonderworks wordbook wordbooks wordplay wordplays \
    wordpress workaround workbags workbench workbook workdays workfellow workflow workfolks workforce \
    workhouse workload workplace workplaces workroom workshop workshops workspace worktable workwoman \
    worldview worthwhile yardarms yardstick yearbook yearbooks yearlong yellowbill yellowlegs \
    yellowseeds yellowtop
    """.listedWords)
}
