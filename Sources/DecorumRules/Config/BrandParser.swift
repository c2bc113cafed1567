import DecorumBase
import DecorumPosts
import DecorumYAML

/// Reads `brand:`. Names, domains and handles that could never match anything are faults here, not
/// rules that stay silent later.
extension BrandContext {
  mutating func read(_ reader: inout MappingReader) {
    names = reader.strings("names").compactMap { name in
      guard !name.string.allSatisfy(\.isWhitespace) else {
        reader.report(.type, "a name of the brand is blank", at: name.text.span)
        return nil
      }
      return name.string
    }
    domains = Set(reader.strings("domains").compactMap { Self.domain($0, &reader) })
    accounts = Self.handles("accounts", &reader)
    agencyAccounts = Self.handles("agency_accounts", &reader)
    employees = Self.handles("employees", &reader)
  }

  private static func domain(_ scalar: YAMLScalar, _ reader: inout MappingReader) -> String? {
    let written = scalar.string.lowercased()
    let labels = written.split(separator: ".", omittingEmptySubsequences: false)
    let isDomain =
      labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
    guard isDomain else {
      reader.report(
        .type, "\"\(scalar.string.excerpt)\" is no domain", at: scalar.text.span,
        help: host(in: written).map { "write \"\($0)\"" }
          ?? "write the bare name, as in \"acme.example\"")
      return nil
    }
    return written
  }

  /// What was probably meant by a link or a trailing dot.
  private static func host(in text: String) -> String? {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
    let labels = host.split(separator: ".")
    return labels.count > 1 ? labels.joined(separator: ".") : nil
  }

  private static func handles(_ key: String, _ reader: inout MappingReader) -> Set<Handle> {
    Set(
      reader.strings(key).compactMap { scalar in
        let handle = Handle(scalar.string)
        guard !handle.canonical.isEmpty, !handle.canonical.contains(where: \.isWhitespace) else {
          reader.report(
            .type, "\"\(scalar.string.excerpt)\" is no account", at: scalar.text.span,
            help: "write the handle, as in \"@acme\"")
          return nil
        }
        return handle
      })
  }
}
