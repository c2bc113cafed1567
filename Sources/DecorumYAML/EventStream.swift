import CYAML

/// One step of libyaml's parser, in Swift's terms and in byte offsets.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case documentEnd
    case streamEnd
    case alias(String)
    case scalar([UInt8], YAMLScalar.Style)
    case sequenceStart(isBlock: Bool)
    case sequenceEnd
    case mappingStart(isBlock: Bool)
    case mappingEnd
  }

  let kind: Kind
  /// libyaml's marks; a start mark stands before the node's anchor and tag.
  let range: Range<Int>
  let anchor: String?
  let tag: String?
}

/// What libyaml could not read, in its own words; `SyntaxWording` rewrites them for people.
struct SyntaxFault: Error {
  let problem: String
  let offset: Int
  let context: String?
  let contextOffset: Int
}

/// Owns libyaml's parser and the bytes it reads. The C API is used in this file only.
///
/// Marks of libyaml count code points; they leave here as byte offsets.
@safe struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let offsets: CharacterOffsets

  init(_ bytes: [UInt8]) {
    offsets = CharacterOffsets(bytes)
    // SAFETY: libyaml keeps pointers to both until `yaml_parser_delete`; they are freed after it,
    // in `deinit`, and nothing else holds them.
    unsafe input = .allocate(capacity: max(1, bytes.count))
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    // Named, because libyaml would guess UTF-16 from a byte order mark and recode.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; not to be asked again after `streamEnd` or a fault.
  mutating func next() throws(SyntaxFault) -> YAMLEvent {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { unsafe yaml_event_delete(&event) }
      let start = unsafe offsets.byte(at: event.start_mark.index)
      let range = unsafe start..<max(start, offsets.byte(at: event.end_mark.index))
      func made(
        _ kind: YAMLEvent.Kind, _ anchor: UnsafeMutablePointer<yaml_char_t>? = nil,
        _ tag: UnsafeMutablePointer<yaml_char_t>? = nil
      ) -> YAMLEvent {
        unsafe YAMLEvent(kind: kind, range: range, anchor: text(anchor), tag: text(tag))
      }
      switch unsafe event.type {
      case YAML_NO_EVENT, YAML_STREAM_START_EVENT: continue
      case YAML_STREAM_END_EVENT: return made(.streamEnd)
      case YAML_DOCUMENT_START_EVENT: return made(.documentStart)
      case YAML_DOCUMENT_END_EVENT: return made(.documentEnd)
      case YAML_ALIAS_EVENT: return made(.alias(unsafe text(event.data.alias.anchor) ?? ""))
      case YAML_SCALAR_EVENT:
        let scalar = unsafe event.data.scalar
        let value = unsafe Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
        return unsafe made(.scalar(value, style(scalar.style)), scalar.anchor, scalar.tag)
      case YAML_SEQUENCE_START_EVENT:
        let data = unsafe event.data.sequence_start
        let isBlock = unsafe data.style == YAML_BLOCK_SEQUENCE_STYLE
        return unsafe made(.sequenceStart(isBlock: isBlock), data.anchor, data.tag)
      case YAML_SEQUENCE_END_EVENT: return made(.sequenceEnd)
      case YAML_MAPPING_START_EVENT:
        let data = unsafe event.data.mapping_start
        let isBlock = unsafe data.style == YAML_BLOCK_MAPPING_STYLE
        return unsafe made(.mappingStart(isBlock: isBlock), data.anchor, data.tag)
      case YAML_MAPPING_END_EVENT: return made(.mappingEnd)
      default: preconditionFailure("an event that libyaml does not have")
      }
    }
  }

  private func fault() -> SyntaxFault {
    let state = unsafe parser.pointee
    let isReader = unsafe state.error == YAML_READER_ERROR
    return unsafe SyntaxFault(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      // The reader works on raw bytes and says where in them; the others count code points.
      offset: isReader ? state.problem_offset : offsets.byte(at: state.problem_mark.index),
      context: state.context.map { unsafe String(cString: $0) },
      contextOffset: offsets.byte(at: state.context_mark.index))
  }
}

private func text(_ name: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  unsafe name.map { unsafe String(cString: $0) }
}

private func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
  switch style {
  case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
  case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
  case YAML_LITERAL_SCALAR_STYLE: .literal
  case YAML_FOLDED_SCALAR_STYLE: .folded
  default: .plain
  }
}
