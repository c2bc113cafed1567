import DecorumBase
package import DecorumPosts
package import DecorumRules
package import DecorumTime

/// Everything that a run depends on beside the files: what the flags say, filled in with defaults.
package struct RunSettings: Sendable {
  package var paths: [String] = []
  /// What standard input is called, for its format and in messages.
  package var stdinName: String?
  package var inputFormat: String?
  /// `--config`; nil = found upwards from the first path.
  package var configPath: String?
  /// Where the configuration is looked for, and above; nil = where the files are that are checked.
  package var configurationFolder: String?
  /// The posts came in a message: what the configuration says of files is not for them.
  package var isMessage = false
  /// Folders of rules beside those of the configuration.
  package var packs: [String] = []
  /// Every rule there is, whatever presets and configuration switch on.
  package var runsAllRules = false
  /// Rules that are off are read as well, so that faults in them and in their options are found.
  package var readsAllRules = false
  /// Rules are as for all posts: for what looks at rules and not at anybody's posts.
  package var ignoresOverrides = false
  /// Where what was made of the rules of folders is kept for the next run; nil = nowhere.
  package var cacheFolder: String?
  /// Rules say where each of their conditions stands, for a trace.
  package var keepsPlaces = false
  package var select: [String] = []
  package var ignore: [String] = []
  package var markets: [String] = []
  package var failOn: FailThreshold?
  package var failOnUnknown: [String] = []
  package var now: Instant = Instant(secondsSince1970: 0)
  package var timezone: String?
  /// How dates of three numbers are written, where the file does not settle it.
  package var dateOrder: DateOrder?
  /// Which columns of the checked files hold which fields.
  package var map = FieldMap()
  /// Archives that checked posts are compared with.
  package var history: [String] = []
  package var defaults = PostDefaults()
  /// The file of known findings; nil = the one that the configuration names.
  package var baseline: String?
  package var ignoresBaseline = false
  /// Files that may lie among the posts and are none: the baselines, whether or not they are in use.
  var asides: [String] = []
  /// What is gone from the baseline must be taken out of it.
  package var isBaselineStrict = false
  /// What becomes of the baseline; nil = it is only read.
  package var baselineWriting: BaselineAction?
  /// The baseline is written although something could not be read.
  package var writesIncompleteBaseline = false
  /// Whoever is named in posts is masked in what is printed.
  package var redacts = false
  /// The commit with which the posts are compared.
  package var changedSince: String?
  /// Whether texts are searched for the literals of patterns before the patterns run; the output does
  /// not depend on it.
  package var usesPrefilter = true
  /// Whether the process ends after the run: then nobody gives back what it took, piece by piece.
  package var endsProcess = false
  /// Whether the work of each rule is measured.
  package var isProfiled = false
  /// Workers; the output does not depend on it.
  package var jobs = 1
  package var version = decorumVersion

  package init() {}
}

package let decorumVersion = "0.1.0"

/// What the command line says of posts whose records do not.
package struct PostDefaults: Sendable {
  /// One post is judged once for each.
  package var platforms: [Platform] = []
  package var account: String?
  package var kind: PostKind?
  package var scheduler: String?
  package var at: String?
  /// The overrides that name the posts' file.
  var overrides: Set<Int> = []

  package init() {}

  /// Every post is as its record says.
  var areNone: Bool {
    overrides.isEmpty && platforms.isEmpty && account == nil && kind == nil && scheduler == nil
      && at == nil
  }

  /// The post as the command line completes it; several where it names several platforms.
  func applied(to post: Post) -> [Post] {
    var post = post
    post.overrides = overrides
    // A value from the command line has no place in the file; it stands at the record's start.
    func given(_ text: String) -> MappedText {
      let start = post.record.start
      return MappedText(standingFor: text, at: Span(post.record.source, start..<start))
    }
    if let account, post.account == nil { post.account = given(account) }
    if let kind, !post.keys.contains(.kind) { post.kind = kind }
    if let scheduler, post.scheduler == nil { post.scheduler = given(scheduler) }
    if let at, post.time == nil { post.time = given(at) }
    if post.platform != nil || platforms.isEmpty { return [post] }
    return platforms.map { platform in
      var copy = post
      copy.platform = platform
      return copy
    }
  }
}
