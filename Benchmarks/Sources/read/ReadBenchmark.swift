import DecorumBase
import DecorumPosts
import DecorumReaders
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads one made-up file on one thread, in blocks as a run does, and says how fast.
///
///     read NAME [MEGABYTES]
///
/// One file a process, since the memory that is told is the process's highest.
@main
enum ReadBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let sample = Sample.all.first(where: { $0.name == arguments[1] })
    else {
      print("usage: read \(Sample.all.map(\.name).joined(separator: "|")) [megabytes]")
      exit(2)
    }
    let megabytes = arguments.count > 2 ? Int(arguments[2]) ?? 128 : 128
    let file = sample.make()
    let before = PeakMemory.kilobytes
    var best = Double.infinity
    var reading = Reading()
    // The best of five: the machine is seldom one's own.
    for _ in 0..<(megabytes < 16 ? 1 : 5) {
      reading = Reading()
      let start = processorSeconds()
      reading.read(file, times: megabytes)
      best = min(best, processorSeconds() - start)
    }
    let columns = [
      sample.name, "\(reading.bytes) bytes", "\(reading.posts) posts",
      "\(reading.skipped + reading.refused) others", "\(reading.diagnostics) diagnostics",
      "\(Int(Double(reading.bytes) / best / 1e6)) MB/s",
      "\(Int(Double(reading.posts) / best)) posts/s",
      "\(PeakMemory.kilobytes) KiB at most, \(before) before",
    ]
    print(columns.joined(separator: "\t"))
  }

  /// Of the process, which others on the machine do not lengthen.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What came out of a whole file.
struct Reading {
  var bytes = 0
  var posts = 0
  var skipped = 0
  var refused = 0
  var diagnostics = 0

  /// As in `SourceStore`, which cannot be had without the rest of the program.
  private static let blockSize = 1 << 18

  /// Feeds the file by the contract of `PostReader`.
  mutating func read(_ file: Sample, times: Int) {
    var pieces = Pieces(file, times: times)
    var buffer: [UInt8] = []
    var offset = 0
    var step = Self.blockSize
    pieces.append(to: &buffer, atLeast: step)
    guard
      case .reader(var reader) = ReaderDetection.reader(
        for: ReaderHints(fileName: file.fileName), prefix: buffer, isWhole: pieces.isAtEnd,
        source: SourceID(0))
    else { return }
    while true {
      let result = reader.read(Block(bytes: buffer, offset: offset, isLast: pieces.isAtEnd))
      posts += result.posts.count
      skipped += result.skipped
      refused += result.refused
      diagnostics += result.diagnostics.count
      bytes += result.consumed
      if result.isFinished { return }
      buffer.removeFirst(result.consumed)
      offset += result.consumed
      step = result.consumed == 0 ? max(buffer.count, Self.blockSize) : Self.blockSize
      pieces.append(to: &buffer, atLeast: step)
    }
  }
}

/// Hands out the bytes of a file in order without ever holding them all.
private struct Pieces {
  private let file: Sample
  private var rest: Int
  private var piece: [UInt8]
  private var used = 0
  private(set) var isAtEnd = false

  init(_ file: Sample, times: Int) {
    self.file = file
    rest = times
    piece = file.head
  }

  mutating func append(to buffer: inout [UInt8], atLeast count: Int) {
    var wanted = count
    while wanted > 0, !isAtEnd {
      let taken = min(wanted, piece.count - used)
      buffer.append(contentsOf: piece[used..<(used + taken)])
      used += taken
      wanted -= taken
      if used == piece.count { turn() }
    }
  }

  private mutating func turn() {
    used = 0
    if rest > 0 {
      rest -= 1
      piece = file.records + (rest > 0 ? file.separator : file.tail)
    } else {
      isAtEnd = true
    }
  }
}
