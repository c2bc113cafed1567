import CPCRE2
import Synchronization

/// A compiled PCRE2 pattern in Decorum's one dialect: UTF-8, Unicode properties, newline ANYCRLF,
/// `\R` any Unicode line end, `$` only at the very end, case-sensitive unless it says `(?i)`.
///
/// Compiling costs tens of microseconds, and machine code four times as much again, so callers compile
/// late, share the result, and ask for machine code where there is much to read.
@safe package final class Pattern: Sendable {
  package let source: String
  /// Named groups and their numbers, in the order of their numbers.
  package let groupNames: [(name: String, number: Int)]
  package let groupCount: Int
  /// False where it was not asked for, or PCRE2 has no just-in-time compiler for this machine or pattern.
  package let usesJIT: Bool

  /// Read-only after `init` and never freed before `deinit`: PCRE2 documents compiled code as safe to
  /// share between threads while nobody compiles it again.
  nonisolated(unsafe) let code: OpaquePointer

  /// Nil = not looked for yet.
  private let knownStarts = Mutex<MatchStarts??>(nil)

  package init(_ source: String, jit: Bool = true) throws(PatternError) {
    let code = unsafe try Pattern.compile(source)
    self.source = source
    unsafe self.code = code
    usesJIT = unsafe jit && pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
    groupCount = unsafe Pattern.info(code, PCRE2_INFO_CAPTURECOUNT)
    groupNames = unsafe Pattern.names(code)
  }

  deinit { unsafe pcre2_code_free_8(code) }

  /// Where matches may begin; nil = anywhere.
  var starts: MatchStarts? {
    knownStarts.withLock { known in
      if let known { return known }
      let fresh = MatchStarts(pattern: source)
      known = .some(fresh)
      return fresh
    }
  }

  /// Whether this build of PCRE2 compiles to machine code here.
  package static let isJITAvailable: Bool = {
    var answer: UInt32 = 0
    return unsafe pcre2_config_8(UInt32(PCRE2_CONFIG_JIT), &answer) >= 0 && answer == 1
  }()

  private static func compile(_ source: String) throws(PatternError) -> OpaquePointer {
    let bytes = Array(source.utf8)
    if bytes.starts(with: [UInt8(ascii: "("), UInt8(ascii: "*")]) {
      throw PatternError(message: "a pattern may not begin with \"(*\"", offset: 0)
    }
    guard let context = unsafe pcre2_compile_context_create_8(nil) else {
      preconditionFailure("out of memory")
    }
    defer { unsafe pcre2_compile_context_free_8(context) }
    unsafe pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_ANYCRLF))
    unsafe pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))
    let options =
      UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_DOLLAR_ENDONLY)
      | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_USE_OFFSET_LIMIT)
    var error: Int32 = 0
    var offset = 0
    guard
      let code = unsafe pcre2_compile_8(bytes, bytes.count, options, &error, &offset, context)
    else {
      // The others stop behind what is wrong, this one before it.
      if error == PCRE2_ERROR_UNMATCHED_CLOSING_PARENTHESIS { offset += 1 }
      throw PatternError(message: message(of: error), offset: min(offset, bytes.count))
    }
    if bytes.contains(UInt8(ascii: "C")), let offset = unsafe calloutOffset(code) {
      unsafe pcre2_code_free_8(code)
      throw PatternError(message: "callouts are not allowed", offset: min(offset, bytes.count))
    }
    return unsafe code
  }

  private static func message(of error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = unsafe pcre2_get_error_message_8(error, &buffer, buffer.count)
    return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
  }

  private static func calloutOffset(_ code: OpaquePointer) -> Int? {
    var found = -1
    unsafe pcre2_callout_enumerate_8(
      code,
      { block, data in
        if let block = unsafe block, let data = unsafe data {
          unsafe data.assumingMemoryBound(to: Int.self).pointee = block.pointee.pattern_position
        }
        return 1
      }, &found)
    return found >= 0 ? found : nil
  }

  private static func info(_ code: OpaquePointer, _ what: Int32) -> Int {
    var value: UInt32 = 0
    unsafe pcre2_pattern_info_8(code, UInt32(what), &value)
    return Int(value)
  }

  private static func names(_ code: OpaquePointer) -> [(name: String, number: Int)] {
    let count = unsafe info(code, PCRE2_INFO_NAMECOUNT)
    let size = unsafe info(code, PCRE2_INFO_NAMEENTRYSIZE)
    var table: UnsafePointer<UInt8>?
    unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard count > 0, let table = unsafe table else { return [] }
    return (0..<count).map { i in
      // Each entry: the number in two bytes, then the name, ended by NUL.
      let entry = unsafe UnsafeBufferPointer(start: table + i * size, count: size)
      let number = unsafe Int(entry[0]) << 8 | Int(entry[1])
      let name = unsafe entry.dropFirst(2).prefix { $0 != 0 }
      return unsafe (String(decoding: name, as: UTF8.self), number)
    }.sorted { $0.number < $1.number }
  }
}

/// Why a pattern was refused; `offset` is the UTF-8 byte in the pattern where PCRE2 stopped.
package struct PatternError: Error, Hashable {
  package let message: String
  package let offset: Int
}
