// swift-tools-version: 6.2
import PackageDescription

// The fuzzer, apart from the main package because all of it has to be built with coverage. `run`
// builds it; its modules are linked in from there.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
let fenced = strict + [.strictMemorySafety()]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1"),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c"),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive"),
    .target(name: "DecorumArchives", dependencies: ["CArchive"], swiftSettings: fenced),
    .target(name: "DecorumBase", swiftSettings: strict),
    .target(name: "DecorumText", dependencies: ["DecorumBase"], swiftSettings: strict),
    .target(name: "DecorumTime", swiftSettings: strict),
    .target(name: "DecorumYAML", dependencies: ["CYAML", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumPosts", dependencies: ["DecorumBase", "DecorumText"], swiftSettings: strict),
    .target(
      name: "DecorumMarkdown", dependencies: ["CMD4C", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumReaders",
      dependencies: ["DecorumBase", "DecorumMarkdown", "DecorumPosts", "DecorumYAML"],
      swiftSettings: strict),
    .target(
      name: "ReaderOracle",
      dependencies: [
        "DecorumArchives", "DecorumBase", "DecorumPosts", "DecorumReaders", "DecorumTime",
        "DecorumYAML",
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "ReaderOracle"], swiftSettings: strict),
  ]
)
