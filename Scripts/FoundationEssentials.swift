// Stands in for FoundationEssentials where the program that is handed out is linked. ArgumentParser
// asks that library for two things: whether an error describes itself (no error of ours does so in its
// way), and an encoder for --experimental-dump-help, which is answered with nothing. The library itself
// would be five megabytes of the program, and nothing else calls it. Scripts/static-foundation builds
// this; who uses more of the library than there is here does not compile.

public protocol LocalizedError: Error {
  var errorDescription: String? { get }
}

public struct Data: Sendable {}

public final class JSONEncoder {
  public struct OutputFormatting: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  public var outputFormatting: OutputFormatting = []

  public init() {}

  public func encode<Value: Encodable>(_ value: Value) throws -> Data { throw NotEncoded() }

  private struct NotEncoded: Error {}
}

extension String {
  public enum Encoding: Sendable { case utf8 }

  public init?(data: Data, encoding: Encoding) { return nil }
}
