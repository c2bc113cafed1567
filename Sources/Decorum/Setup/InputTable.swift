import DecorumBase
import DecorumPosts
import DecorumTime

/// The configured inputs: which files they are, and what holds for the posts of each.
package struct InputTable: Sendable {
  struct Entry: Sendable {
    var globs: [String]
    var platform: Platform?
    var account: String?
    var kind: PostKind?
    var scheduler: String?
    var format: String?
    var zone: Zone?
    var dateOrder: DateOrder?
    var map = FieldMap()
  }

  var entries: [Entry] = []
  /// The globs of overrides that speak of files, by their numbers.
  var overrides: [Int: [String]] = [:]
  /// The configuration's folder.
  var base = "."

  package init() {}

  /// What a source is read with: flags first, then the entry whose glob matches.
  struct Profile {
    var format: String?
    var defaults: PostDefaults
    var zone: Zone?
    var dateOrder: DateOrder?
    var map = FieldMap()
  }

  /// - Parameter isHistory: known posts, which have their own form and their own columns: what flags say
  ///   of these is not for them.
  func profile(
    of source: SourceID, in store: SourceStore, _ settings: RunSettings, zone: Zone?,
    isHistory: Bool = false
  ) -> Profile {
    var profile = Profile(
      format: isHistory ? nil : settings.inputFormat, defaults: settings.defaults, zone: zone,
      dateOrder: settings.dateOrder, map: isHistory ? FieldMap() : settings.map)
    guard !entries.isEmpty || !overrides.isEmpty, isHistory || !settings.isMessage else {
      return profile
    }
    let paths = paths(of: store.name(of: source), in: store.archive(of: source))
    profile.defaults.overrides = overrides(ofPaths: paths)
    guard let entry = entry(ofPaths: paths).map({ entries[$0] }) else { return profile }
    profile.format = profile.format ?? entry.format
    if profile.defaults.platforms.isEmpty, let platform = entry.platform {
      profile.defaults.platforms = [platform]
    }
    profile.defaults.account = profile.defaults.account ?? entry.account
    profile.defaults.kind = profile.defaults.kind ?? entry.kind
    profile.defaults.scheduler = profile.defaults.scheduler ?? entry.scheduler
    if settings.timezone == nil { profile.zone = entry.zone ?? zone }
    profile.dateOrder = profile.dateOrder ?? entry.dateOrder
    profile.map = profile.map.over(entry.map)
    return profile
  }

  /// The number of the entry that holds for a file.
  func entry(of name: String) -> Int? {
    entries.isEmpty ? nil : entry(ofPaths: paths(of: name, in: archive(of: name)))
  }

  private func entry(ofPaths paths: [String]) -> Int? {
    entries.firstIndex { $0.globs.contains { glob in paths.contains { Glob.matches(glob, $0) } } }
  }

  /// The overrides that name a file, by their numbers.
  func overrides(of name: String) -> Set<Int> {
    overrides.isEmpty ? [] : overrides(ofPaths: paths(of: name, in: archive(of: name)))
  }

  private func overrides(ofPaths paths: [String]) -> Set<Int> {
    Set(
      overrides.filter { $0.value.contains { glob in paths.contains { Glob.matches(glob, $0) } } }
        .keys)
  }

  private func archive(of name: String) -> String? {
    FolderWalk.archive(above: FilePath(name))?.archive.display
  }

  /// All files that a glob matches, as paths that can be opened from here. A glob that leads into an
  /// archive, `exports/*.zip/data/*.js`, gives members.
  func files() -> [String] {
    guard !entries.isEmpty else { return [] }
    let globs = entries.flatMap(\.globs)
    return FileSystem.files(below: base).flatMap { path -> [String] in
      if globs.contains(where: { Glob.matches($0, path) }) { return [path] }
      guard globs.contains(where: { Glob.leadsInto(path, $0) }) else { return [] }
      return UnpackedArchive.paths(in: FilePath(Setup.joined(base, path)))
        .map { path + "/" + $0 }
        .filter { member in globs.contains { Glob.matches($0, member) } }
    }.map { Setup.joined(base, $0) }
  }

  /// What globs are held against: the path of a file, and that of the archive it is a member of.
  private func paths(of name: String, in archive: String?) -> [String] {
    [name, archive].compactMap { $0.flatMap(path(of:)) }
  }

  /// The path from the configuration's folder; nil for what is elsewhere.
  private func path(of name: String) -> String? {
    let folder = FileSystem.realPath(base)
    let whole = FileSystem.realPath(name)
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return whole.hasPrefix(prefix) ? String(whole.dropFirst(prefix.count)) : nil
  }
}

/// `*` is any run of characters but `/`, `**` any run at all, `**/` also nothing, `?` one character.
enum Glob {
  static func matches(_ glob: String, _ path: String) -> Bool {
    let glob = glob.hasPrefix("./") ? glob.dropFirst(2) : glob[...]
    return matches(Array(glob)[...], Array(path)[...])
  }

  /// Whether a glob names a file as a folder on the way to others, by more than `**`.
  static func leadsInto(_ path: String, _ glob: String) -> Bool {
    glob.indices.contains { place in
      glob[place] == "/" && !glob[..<place].hasSuffix("**")
        && matches(String(glob[..<place]), path)
    }
  }

  private static func matches(_ glob: ArraySlice<Character>, _ path: ArraySlice<Character>) -> Bool
  {
    guard let first = glob.first else { return path.isEmpty }
    let rest = glob.dropFirst()
    if first == "*" {
      let isDeep = rest.first == "*"
      var after = isDeep ? rest.dropFirst() : rest
      if isDeep, after.first == "/" {
        // Folders, or none.
        after = after.dropFirst()
        if matches(after, path) { return true }
        return path.indices.contains { path[$0] == "/" && matches(after, path[($0 + 1)...]) }
      }
      var end = path.startIndex
      while true {
        if matches(after, path[end...]) { return true }
        guard end < path.endIndex, isDeep || path[end] != "/" else { return false }
        end += 1
      }
    }
    guard let letter = path.first else { return false }
    return (first == letter || (first == "?" && letter != "/")) && matches(rest, path.dropFirst())
  }
}
