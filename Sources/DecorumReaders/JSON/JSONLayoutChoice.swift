import DecorumBase
import DecorumPosts

/// Which layout a JSON file is read by: the one that was asked for, or the one that knows the file by
/// its start. Two that know it are an error, and the file is read by neither.
struct JSONLayoutChoice: Sendable {
  private(set) var layout: (any JSONLayout)?
  private(set) var isSettled: Bool
  /// The layout knows the file as something that holds no posts.
  private(set) var isSetAside = false

  /// - Parameter map: what somebody says of the keys goes before what layouts know.
  init(_ layout: (any JSONLayout)?, map: FieldMap?) {
    self.layout = layout
    isSettled = map.map { !$0.isEmpty } ?? false
  }

  /// - Parameter start: where the JSON begins.
  mutating func settle(
    by sample: JSONSample, from start: Int, _ recognition: inout Recognition,
    _ decoder: TextDecoder, _ diagnostics: inout [Diagnostic]
  ) {
    isSettled = true
    let place = Label(decoder.span(start..<(start + 1)))
    if layout == nil { choose(by: sample, at: place, &recognition, &diagnostics) }
    guard let layout, let contents = layout.otherContents(sample) else { return }
    isSetAside = true
    self.layout = NoPosts(name: layout.name, lists: layout.lists)
    diagnostics.append(
      Diagnostic(
        InputDiagnostics.notRead, .note, "no posts, and not read: \(contents)", at: place))
  }

  private mutating func choose(
    by sample: JSONSample, at place: Label, _ recognition: inout Recognition,
    _ diagnostics: inout [Diagnostic]
  ) {
    let found = JSONLayouts.all.compactMap { layout in
      layout.recognise(sample).map { (layout, why: $0) }
    }
    guard let (first, why) = found.first else { return }
    guard found.count == 1 else {
      let known = found.map { (format: $0.0.name, why: $0.why) }
      return diagnostics.append(InputDiagnostics.isAmbiguous(known, at: place))
    }
    layout = first
    recognition = Recognition(first.name, because: why)
  }
}

/// Stands for a layout where its file holds no posts: whatever is in it counts and is passed over.
private struct NoPosts: JSONLayout {
  let name: String
  let lists: Set<String>

  func recognise(_ sample: JSONSample) -> String? { nil }

  func read(_ record: JSONNode, at path: String, into sink: inout RecordSink) { sink.skip() }
}
