package import DecorumBase
import DecorumText
import DecorumYAML

/// Reads `decorum.yaml`. A fault in one key costs that key only; the rest of the file still holds.
package enum ConfigParser {
  /// - Parameter ignoring: keys that are for others, such as the `notes` of labelled data.
  package static func parse(
    _ bytes: [UInt8], in source: SourceID, ignoring: [String] = []
  ) -> (ConfigFile, [Diagnostic]) {
    var (documents, diagnostics) = YAMLParser.parse(bytes, in: source)
    var config = ConfigFile()
    if documents.count > 1 {
      diagnostics.append(
        Diagnostic(
          RuleID(known: "config/yaml"), .error, "a configuration is one document",
          at: Label(documents[1].span), helps: ["remove the \"---\" between the two"]))
    }
    guard let node = documents.first, !node.isNull else { return (config, diagnostics) }
    var reader = MappingReader(node, .configuration, family: .config)
    for key in ignoring { reader.allow(key) }
    config.read(&reader)
    reader.finish(into: &diagnostics)
    return (config, diagnostics.inOrder())
  }
}

extension ConfigFile {
  fileprivate mutating func read(_ reader: inout MappingReader) {
    for key in MappingShape.configuration.keys { keys[key.name] = reader.keySpan(key.name) }
    extends = reader.strings("extends").compactMap { Extends.read($0, &reader) }
    timezone = reader.string("timezone").flatMap { Self.timezone($0, &reader) }
    markets = reader.choices("markets", of: Market.self)
    languages = reader.choices("languages", of: Language.self)
    history = reader.strings("history").map { Spanned($0.string, at: $0.text.span) }
    failOn = reader.choice("fail_on", of: FailThreshold.self)
    unknown = reader.choice("unknown", of: UnknownPolicy.self)
    if var part = reader.mapping("brand") {
      for key in MappingShape.brand.keys { keys["brand." + key.name] = part.keySpan(key.name) }
      brand.read(&part)
      reader.adopt(part)
    }
    if var part = reader.mapping("suppressions") {
      for key in MappingShape.suppressions.keys {
        keys["suppressions." + key.name] = part.keySpan(key.name)
      }
      suppressions = ConfiguredSuppressions(&part)
      reader.adopt(part)
    }
    baseline = ConfiguredBaseline(&reader)
    for entry in reader.entries("rules") ?? [] {
      if let rule = ConfiguredRule(entry, &reader) { rules.append(rule) }
    }
    for node in reader.list("inputs") ?? [] {
      var part = MappingReader(node, .input, family: .config)
      inputs.append(ConfiguredInput(&part))
      reader.adopt(part)
    }
    for node in reader.list("overrides") ?? [] {
      var part = MappingReader(node, .override, family: .config)
      overrides.append(ConfiguredOverride(node, &part))
      reader.adopt(part)
    }
  }

  /// The spelling only: which zones there are is known to those who tell the time.
  static func timezone(
    _ scalar: YAMLScalar, _ reader: inout MappingReader
  ) -> Spanned<String>? {
    let name = scalar.string
    let isName = name.utf8.allSatisfy { byte in
      Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
        || "_+-/:".utf8.contains(byte)
    }
    guard isName, name.utf8.allSatisfy({ $0 < 0x80 }), !name.isEmpty else {
      reader.report(
        .type, "\"timezone\" must be the name of a time zone, not \"\(name.excerpt)\"",
        at: scalar.text.span, help: "write a name like \"Europe/Paris\", or \"UTC\"")
      return nil
    }
    return Spanned(name, at: scalar.text.span)
  }
}

extension Extends {
  static func read(
    _ scalar: YAMLScalar, _ reader: inout MappingReader
  ) -> Spanned<Extends>? {
    let name = scalar.string
    let span = scalar.text.span
    if name.hasPrefix("./") || name.hasPrefix("../") || name.hasPrefix("/") {
      return Spanned(.folder(name), at: span)
    }
    let prefix = "decorum:"
    guard name.hasPrefix(prefix) else {
      let help =
        name.contains(":")
        ? Suggestions.nearest(
          to: name, in: ["decorum:recommended", "decorum:strict", "decorum:all"]
        ).map { "did you mean \"\($0)\"?" }
        : "write \"\(prefix)\(name.excerpt)\" for built-in rules, "
          + "\"./\(name.excerpt)\" for a folder of yours"
      reader.report(
        .type, "\"\(name.excerpt)\" is neither a preset nor a folder", at: span, help: help)
      return nil
    }
    let preset = String(name.dropFirst(prefix.count))
    guard RuleSelector(preset) == .family(preset) else {
      reader.report(
        .type, "\"\(preset.excerpt)\" cannot be the name of a preset", at: span,
        help: "use decorum:recommended, decorum:strict, decorum:all, or decorum: and a family")
      return nil
    }
    return Spanned(.preset(preset), at: span)
  }
}
