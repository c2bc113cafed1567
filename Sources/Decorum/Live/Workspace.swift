package import DecorumBase
package import DecorumEngine
import DecorumPosts
import DecorumReaders
import DecorumRules
import DecorumYAML

/// What stays between two edits: the rules as one configuration sets them up, and what is known of its
/// history. An editor whose documents lie under several configurations has several (`Workspaces`).
///
/// What a check says is what `decorum check PATH` would say if the file held these bytes, which are text
/// in UTF-8 and are never taken for another encoding or an archive. Of rules, configuration, baseline and
/// history nothing stale is shown: where one of their files has changed they are read anew before the
/// check. Belongs to one thread at a time.
package final class Workspace {
  /// Their path is the document that was asked about last: it finds the configuration.
  private var settings: RunSettings
  private var store: SourceStore
  private var known: KnownSetup
  private var files: WatchedFiles
  /// The configuration by which they were set up, as far as it was looked for.
  private var decider: String

  /// - Parameter settings: as of `decorum check`; the configuration is found upwards from their first
  ///   path where they name none.
  package init(_ settings: RunSettings) {
    self.settings = settings
    decider = Workspaces.decider(of: settings.paths.first ?? ".", settings)
    (store, known, files) = Workspace.read(settings)
  }

  /// Reads rules, configuration, baseline and history anew. Checks do so by themselves where a file of
  /// theirs has changed.
  package func reload() {
    decider = foundDecider
    (store, known, files) = Workspace.read(settings)
  }

  private static func read(_ settings: RunSettings) -> (SourceStore, KnownSetup, WatchedFiles) {
    let started = SystemClock.nanosecondsSince1970()
    let check = Check(settings)
    let known = check.prepared()
    let files = known.files(settings, check.store)
    return (check.store, known, WatchedFiles(files, readFrom: started))
  }

  private var foundDecider: String { Workspaces.decider(of: settings.paths.first ?? ".", settings) }

  /// The files and folders by which checks go: configuration, rules, ignore file, baseline, history.
  package var watched: [String] { files.paths }

  /// What `decorum check PATH` would say of a document.
  /// - Parameters:
  ///   - path: tells the format, the entry of `inputs` and the overrides; it need not be on disk.
  ///   - bytes: what the file is to hold; nil = what it does hold.
  ///   - terms: what is said of this document in place of what the settings say.
  package func check(
    _ path: String, bytes: [UInt8]? = nil, as terms: DocumentTerms? = nil
  ) -> CheckedDocument {
    let (settings, store) = prepared(path, bytes, terms)
    let (report, looks) = Check(settings, by: known, in: store).counted()
    return CheckedDocument(path: path, report: report, sources: store, looks: looks)
  }

  private func prepared(
    _ path: String, _ bytes: [UInt8]?, _ terms: DocumentTerms?
  ) -> (RunSettings, SourceStore) {
    settings.paths = [path]
    if let terms { settings.now = terms.now }
    if files.haveChanged || foundDecider != decider || !known.holds(at: settings.now) { reload() }
    var settings = settings
    if let terms {
      settings.inputFormat = terms.inputFormat
      settings.defaults = terms.defaults
      settings.isMessage = terms.isMessage
    }
    return (settings, store.branch(holding: bytes.map { HeldFile(path, bytes: $0) }))
  }

  // MARK: Beside a check

  /// What a check of a document would go by.
  func basis(
    of path: String, _ bytes: [UInt8]? = nil, _ terms: DocumentTerms? = nil
  ) -> (known: KnownSetup, settings: RunSettings, store: SourceStore) {
    let (settings, store) = prepared(path, bytes, terms)
    return (known, settings, store)
  }

  /// What `decorum explain` says of a rule, a family or a signal under this configuration; the failure
  /// says what else may be meant.
  package func explanation(of word: String, width: Int = 80) -> Result<String, FlagFault> {
    ExplainedWord(word, settings).text(width: width, color: false)
  }

  /// How long the posts of a document are to the platforms that they name, else to each.
  package func lengths(
    _ path: String, bytes: [UInt8]? = nil, as terms: DocumentTerms? = nil
  ) -> [CountedPost] {
    let (settings, store) = prepared(path, bytes, terms)
    let plan = known.lengthPlan
    var counted: [CountedPost] = []
    for source in store.discover([path]).sources {
      let profile = known.setup.inputs.profile(
        of: source, in: store, settings, zone: known.setup.zone)
      var reading = SourceReading(source, by: profile, from: store, now: settings.now)
      reading.read { _, records, _ in
        for record in records {
          let lengths = profile.defaults.applied(to: record).flatMap { post in
            plan.lengths(of: post, on: post.platform.map { [$0] } ?? Platform.allCases)
          }
          counted.append(
            CountedPost(record: record.record, text: record.text.span, lengths: lengths))
        }
      }
    }
    return counted
  }
}

/// The lengths of one post of a document.
package struct CountedPost: Sendable {
  /// Where its record stands, and its text.
  package let record: Span
  package let text: Span
  package let lengths: [PostLength]
}

extension KnownSetup {
  /// The rules of this setup, or the rule on lengths by itself where it is off.
  fileprivate var lengthPlan: Plan {
    let id = RuleID(known: "platform/length")
    if setup.plan.book.rules.contains(where: { $0.id == id }) { return setup.plan }
    var setting = RuleSetting()
    if case .on(let given)? = setup.config.state(of: id) { setting = given }
    return Plan(book: setup.book(of: [id: setting]).0, context: setup.plan.context)
  }

  /// Where what a run knows was read from, and where more of it would be looked for.
  fileprivate func files(_ settings: RunSettings, _ store: SourceStore) -> [String] {
    func path(_ written: String) -> String { Setup.path(written, beside: setup.configPath) }
    var files = setup.files.filter { $0.pack != BuiltinPack.name }
      .map { store.name(of: $0.source) }
    files += settings.packs
    files += (settings.history + setup.history).map { path in
      FolderWalk.archive(above: FilePath(path))?.archive.display ?? path
    }
    files += (setup.config.extends + setup.config.overrides.flatMap(\.extends)).compactMap {
      if case .folder(let folder) = $0.value { path(folder) } else { nil }
    }
    files += [setup.configPath, baseline?.path].compactMap { $0 }
    files +=
      setup.config.suppressions.file.map { [path($0.value)] }
      ?? SetupLoader.ignoreNames.map(path)
    return files
  }
}
