// Fuzzes one reader; its arguments are libFuzzer's. DECORUM_FUZZ names the reader, because libFuzzer
// starts the program again by itself to merge and to minimise.

import CFuzzer
import ReaderOracle

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let name = getenv("DECORUM_FUZZ").map { String(cString: $0) } ?? ""
guard let oracle = ReaderOracle.all.first(where: { $0.name == name }) else {
  print("set DECORUM_FUZZ to one of \(ReaderOracle.all.map(\.name).joined(separator: ", "))")
  exit(2)
}
let chosen = oracle

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do { try chosen.check(bytes) } catch { fatalError("\(chosen.name): \(error)") }
    return 0
  })
