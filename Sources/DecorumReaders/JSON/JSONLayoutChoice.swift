import DecorumBase
import DecorumPosts

/// Which layout a JSON file is read by: the one that was asked for, or the one that knows the file by
/// its start. Two that know it are an error, and the file is read by neither.
struct JSONLayoutChoice: Sendable {
  private(set) var layout: (any JSONLayout)?
  private(set) var isSettled: Bool

  /// - Parameter map: what somebody says of the keys goes before what layouts know.
  init(_ layout: (any JSONLayout)?, map: FieldMap?) {
    self.layout = layout
    isSettled = layout != nil || map.map { !$0.isEmpty } ?? false
  }

  mutating func settle(
    by sample: JSONSample, _ recognition: inout Recognition, _ decoder: TextDecoder,
    _ diagnostics: inout [Diagnostic]
  ) {
    isSettled = true
    let found = JSONLayouts.all.compactMap { layout in
      layout.recognise(sample).map { (layout, why: $0) }
    }
    guard let (first, why) = found.first else { return }
    guard found.count == 1 else {
      let names = found.map(\.0.name)
      let place = sample.first?.span ?? decoder.span(0..<0)
      return diagnostics.append(
        Diagnostic(
          InputDiagnostics.ambiguous, .error,
          "this could be \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])",
          at: Label(Span(place.source, place.start..<min(place.start + 1, place.end))),
          notes: found.map { "\($0.0.name): \($0.why)" },
          helps: ["say which with --input-format, as in --input-format \(first.name)"]))
    }
    layout = first
    recognition = Recognition(first.name, because: why)
  }
}
