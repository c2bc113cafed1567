import CMD4C

/// A step through a Markdown text, in byte offsets into it.
enum MarkdownEvent {
  /// Words as they stand in the text.
  case text(Range<Int>)
  /// `&amp;`, as written.
  case entity(Range<Int>)
  /// A piece of raw HTML, a comment included.
  case html(Range<Int>)
  /// A piece of code.
  case code
  case lineBreak
  /// A paragraph, a heading, an item of a list or another block begins or ends.
  case blockEdge
  case linkStart(MarkdownTarget)
  case linkEnd
  case imageStart(MarkdownTarget)
  case imageEnd
}

/// Where a link leads.
struct MarkdownTarget {
  /// Without escapes; one piece for each reference such as `&amp;`, and for what stands between them.
  let pieces: [(bytes: [UInt8], isReference: Bool)]
  /// nil where the text spells it differently.
  let place: Range<Int>?

  func bytes(_ references: MarkdownProse.Reference) -> [UInt8] {
    pieces.flatMap { $0.isReference ? references($0.bytes[...]) ?? $0.bytes : $0.bytes }
  }
}

/// Runs md4c over a text. The C API is used in this file only.
///
/// md4c hands out pointers into its input wherever the input says what is meant, and pointers to
/// constants of its own for line breaks alone: a place is the distance from the first byte.
@safe struct MarkdownEvents {
  private var found: [MarkdownEvent] = []
  private let start: UnsafePointer<CChar>
  private let count: Int

  /// - Returns: nil where md4c gives up: no memory is left, or the text is longer than it can count.
  static func events(in bytes: [UInt8]) -> [MarkdownEvent]? {
    guard bytes.count < Int(MD_SIZE.max) else { return nil }
    // md4c has a constant for NUL too, which stands nowhere in the text: a blank of the same length.
    let input = bytes.map { CChar(bitPattern: $0 == 0 ? 0x1A : $0) } + [0]
    return unsafe input.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return nil }
      var walk = unsafe MarkdownEvents(start: start, count: bytes.count)
      var parser = MD_PARSER()
      // Drafts are indented for looks; code stands between fences.
      parser.flags = UInt32(MD_FLAG_NOINDENTEDCODEBLOCKS)
      unsafe parser.enter_block = { type, _, walk in
        unsafe MarkdownEvents.of(walk) { $0.block(type) }
      }
      unsafe parser.leave_block = { type, _, walk in
        unsafe MarkdownEvents.of(walk) { $0.block(type) }
      }
      unsafe parser.enter_span = { type, detail, walk in
        unsafe MarkdownEvents.of(walk) { unsafe $0.enter(type, detail) }
      }
      unsafe parser.leave_span = { type, _, walk in
        unsafe MarkdownEvents.of(walk) { $0.leave(type) }
      }
      unsafe parser.text = { type, text, size, walk in
        unsafe MarkdownEvents.of(walk) { unsafe $0.text(type, text, Int(size)) }
      }
      // SAFETY: md4c calls back during this call only, and keeps neither pointer.
      let status = unsafe withUnsafeMutablePointer(to: &walk) { walk in
        unsafe md_parse(start, MD_SIZE(bytes.count), &parser, walk)
      }
      return status == 0 ? walk.found : nil
    }
  }

  private init(start: UnsafePointer<CChar>, count: Int) {
    unsafe self.start = unsafe start
    self.count = count
  }

  /// The walk behind md4c's pointer for its user.
  private static func of(
    _ pointer: UnsafeMutableRawPointer?, _ step: (inout MarkdownEvents) -> Void
  ) -> CInt {
    guard let pointer = unsafe pointer else { return -1 }
    // SAFETY: it is the one that `events(in:)` passed, which nobody else uses meanwhile.
    unsafe step(&pointer.assumingMemoryBound(to: MarkdownEvents.self).pointee)
    return 0
  }

  private mutating func block(_ type: MD_BLOCKTYPE) {
    found.append(.blockEdge)
  }

  private mutating func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_SPAN_A:
      let detail = unsafe detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href
      found.append(.linkStart(unsafe target(detail)))
    case MD_SPAN_IMG:
      let detail = unsafe detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee.src
      found.append(.imageStart(unsafe target(detail)))
    default: break
    }
  }

  private mutating func leave(_ type: MD_SPANTYPE) {
    switch type {
    case MD_SPAN_A: found.append(.linkEnd)
    case MD_SPAN_IMG: found.append(.imageEnd)
    default: break
    }
  }

  private mutating func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>?, _ size: Int) {
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR: found.append(.lineBreak)
    case MD_TEXT_NORMAL:
      if let place = unsafe place(text, size) { found.append(.text(place)) }
    case MD_TEXT_ENTITY:
      if let place = unsafe place(text, size) { found.append(.entity(place)) }
    case MD_TEXT_HTML:
      if let place = unsafe place(text, size) { found.append(.html(place)) }
    default: found.append(.code)
    }
  }

  /// nil for md4c's own constants: line ends and indentation of verbatim blocks.
  private func place(_ text: UnsafePointer<CChar>?, _ size: Int) -> Range<Int>? {
    guard let text = unsafe text else { return nil }
    let offset = unsafe Int(bitPattern: text) - Int(bitPattern: start)
    guard offset >= 0, offset + size <= count else { return nil }
    return offset..<(offset + size)
  }

  private func target(_ attribute: MD_ATTRIBUTE?) -> MarkdownTarget {
    guard let attribute = unsafe attribute, let text = unsafe attribute.text else {
      return MarkdownTarget(pieces: [], place: nil)
    }
    let size = unsafe Int(attribute.size)
    // SAFETY: md4c says that the text is that long, and that the last of the offsets is its size.
    let bytes = unsafe UnsafeBufferPointer(start: text, count: size).map { UInt8(bitPattern: $0) }
    if let place = unsafe place(text, size) {
      return MarkdownTarget(pieces: [(bytes, false)], place: place)
    }
    guard let offsets = unsafe attribute.substr_offsets, let types = unsafe attribute.substr_types
    else { return MarkdownTarget(pieces: [(bytes, false)], place: nil) }
    var pieces: [(bytes: [UInt8], isReference: Bool)] = []
    var i = 0
    while unsafe Int(offsets[i]) < size {
      let piece = unsafe Array(bytes[Int(offsets[i])..<Int(offsets[i + 1])])
      unsafe pieces.append((piece, types[i] == MD_TEXT_ENTITY))
      i += 1
    }
    return MarkdownTarget(pieces: pieces, place: nil)
  }
}
