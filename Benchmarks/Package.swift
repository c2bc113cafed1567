// swift-tools-version: 6.2
import PackageDescription

// Measures of speed, apart from the main package so that nobody who builds that waits for them. The
// modules are linked in from there, which keeps what is `package` in reach.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let fenced = strict + [.strictMemorySafety()]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8"),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1"),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c"),
    .target(name: "DecorumBase", swiftSettings: strict),
    .target(name: "DecorumText", dependencies: ["DecorumBase"], swiftSettings: strict),
    .target(name: "DecorumYAML", dependencies: ["CYAML", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumMarkdown", dependencies: ["CMD4C", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumPosts", dependencies: ["DecorumBase", "DecorumText"], swiftSettings: strict),
    .target(
      name: "DecorumReaders",
      dependencies: ["DecorumBase", "DecorumMarkdown", "DecorumPosts", "DecorumYAML"],
      swiftSettings: strict),
    .target(name: "DecorumTime", swiftSettings: strict),
    .target(name: "DecorumArchives", dependencies: ["CArchive"], swiftSettings: fenced),
    .target(
      name: "DecorumPatterns", dependencies: ["CPCRE2", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumRules",
      dependencies: [
        "DecorumBase", "DecorumText", "DecorumTime", "DecorumYAML", "DecorumPatterns",
        "DecorumPosts",
      ], swiftSettings: strict),
    .target(
      name: "DecorumEngine",
      dependencies: [
        "DecorumBase", "DecorumText", "DecorumTime", "DecorumPatterns", "DecorumPosts",
        "DecorumRules",
      ], swiftSettings: strict),
    .target(name: "DecorumReports", dependencies: ["DecorumBase"], swiftSettings: strict),
    .target(
      name: "Decorum",
      dependencies: [
        "DecorumBase", "DecorumText", "DecorumTime", "DecorumYAML", "DecorumPatterns",
        "DecorumPosts", "DecorumReaders", "DecorumRules", "DecorumEngine", "DecorumReports",
        "DecorumArchives",
      ], swiftSettings: strict),
    .target(name: "TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "read", dependencies: ["TestSupport", "DecorumBase", "DecorumPosts", "DecorumReaders"],
      swiftSettings: strict),
    .executableTarget(
      name: "keystroke", dependencies: ["TestSupport", "Decorum", "DecorumBase", "DecorumTime"],
      swiftSettings: strict),
  ]
)
