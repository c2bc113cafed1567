// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]
/// Modules that hold a C handle say at each use why it is sound.
let fenced = strict + [.strictMemorySafety()]

let package = Package(
  name: "decorum",
  // Where arrays and strings show their bytes as spans.
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "decorum", targets: ["DecorumCLI"]),
    .library(name: "Decorum", targets: ["Decorum"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CMD4C", pkgConfig: "md4c",
      providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),

    .target(name: "DecorumBase", swiftSettings: strict),
    .target(name: "DecorumText", dependencies: ["DecorumBase"], swiftSettings: strict),
    .target(name: "DecorumTime", swiftSettings: strict),
    .target(name: "DecorumYAML", dependencies: ["CYAML", "DecorumBase"], swiftSettings: fenced),
    .target(name: "DecorumArchives", dependencies: ["CArchive"], swiftSettings: fenced),
    .target(
      name: "DecorumMarkdown", dependencies: ["CMD4C", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumPatterns", dependencies: ["CPCRE2", "DecorumBase"], swiftSettings: fenced),
    .target(
      name: "DecorumPosts", dependencies: ["DecorumBase", "DecorumText"], swiftSettings: strict),
    .target(
      name: "DecorumReaders",
      dependencies: ["DecorumBase", "DecorumMarkdown", "DecorumPosts", "DecorumYAML"],
      swiftSettings: strict),
    .target(
      name: "DecorumRules",
      dependencies: [
        "DecorumBase", "DecorumText", "DecorumTime", "DecorumYAML", "DecorumPatterns",
        "DecorumPosts",
      ],
      swiftSettings: strict),
    .target(
      name: "DecorumEngine",
      dependencies: [
        "DecorumBase", "DecorumText", "DecorumTime", "DecorumPatterns", "DecorumPosts",
        "DecorumRules",
      ],
      swiftSettings: strict),
    .target(name: "DecorumReports", dependencies: ["DecorumBase"], swiftSettings: strict),
    .target(
      name: "Decorum",
      dependencies: [
        "DecorumBase", "DecorumText", "DecorumTime", "DecorumYAML", "DecorumPatterns",
        "DecorumPosts", "DecorumReaders", "DecorumRules", "DecorumEngine", "DecorumReports",
        "DecorumArchives",
      ], swiftSettings: strict),
    .target(name: "DecorumRPC", dependencies: ["DecorumBase"], swiftSettings: strict),
    .target(
      name: "DecorumLSP", dependencies: ["Decorum", "DecorumBase", "DecorumReports", "DecorumRPC"],
      swiftSettings: strict),
    .target(
      name: "DecorumMCP",
      dependencies: [
        "Decorum", "DecorumBase", "DecorumPosts", "DecorumReports", "DecorumRPC", "DecorumTime",
      ], swiftSettings: strict),
    .executableTarget(
      name: "DecorumCLI",
      dependencies: [
        "Decorum", "DecorumLSP", "DecorumMCP", "DecorumRPC",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Writes rules/ into the program; no part of what is handed out.
    .executableTarget(
      name: "EmbedRules",
      dependencies: ["Decorum", "DecorumBase", "DecorumRules"],
      swiftSettings: strict),

    // What the tests of several targets use.
    .target(
      name: "TestSupport", dependencies: ["DecorumRPC"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // What must hold of whatever is read; the fuzzer in Fuzz/ asks the same.
    .target(
      name: "ReaderOracle",
      dependencies: [
        "DecorumArchives", "DecorumBase", "DecorumPosts", "DecorumReaders", "DecorumTime",
        "DecorumYAML",
      ],
      path: "Tests/ReaderOracle", swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "DecorumBaseTests", dependencies: ["DecorumBase"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumTextTests",
      dependencies: ["TestSupport", "DecorumBase", "DecorumText", "DecorumYAML"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumTimeTests", dependencies: ["TestSupport", "DecorumTime"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumPatternsTests", dependencies: ["TestSupport", "DecorumPatterns"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumYAMLTests", dependencies: ["TestSupport", "DecorumBase", "DecorumYAML"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumMarkdownTests",
      dependencies: ["TestSupport", "DecorumBase", "DecorumMarkdown"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumArchivesTests", dependencies: ["TestSupport", "DecorumArchives"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumReadersTests",
      dependencies: [
        "TestSupport", "ReaderOracle", "DecorumBase", "DecorumPosts", "DecorumReaders",
        "DecorumYAML",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumRulesTests",
      dependencies: [
        "TestSupport",
        "DecorumBase", "DecorumPatterns", "DecorumPosts", "DecorumRules", "DecorumText",
        "DecorumYAML",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumEngineTests",
      dependencies: [
        "TestSupport",
        "Decorum", "DecorumBase", "DecorumEngine", "DecorumPatterns", "DecorumPosts",
        "DecorumReaders", "DecorumReports", "DecorumRules", "DecorumText", "DecorumTime",
        "DecorumYAML",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumReportsTests", dependencies: ["TestSupport", "DecorumBase", "DecorumReports"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumRPCTests", dependencies: ["TestSupport", "DecorumRPC"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumLSPTests",
      dependencies: ["TestSupport", "Decorum", "DecorumBase", "DecorumLSP", "DecorumRPC"],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumMCPTests",
      dependencies: [
        "TestSupport", "Decorum", "DecorumBase", "DecorumMCP", "DecorumPosts", "DecorumRPC",
        "DecorumTime",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DecorumTests",
      dependencies: [
        "TestSupport",
        "Decorum", "DecorumBase", "DecorumEngine", "DecorumPatterns", "DecorumPosts",
        "DecorumRPC", "DecorumReaders", "DecorumReports", "DecorumRules", "DecorumTime",
        "DecorumYAML",
      ],
      exclude: ["BrokenRules/Data", "RuleTesting/Data"],
      swiftSettings: strict),
    // The tour of the README runs the program: building all tests builds it too.
    .testTarget(
      name: "DocsTests",
      dependencies: [
        "Decorum", "DecorumBase", "DecorumPosts", "DecorumReaders", "DecorumRules", "DecorumText",
        "DecorumTime", "DecorumYAML",
      ],
      swiftSettings: strict),
  ]
)
