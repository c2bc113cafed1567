import DecorumBase
import DecorumReports

/// `decorum check` to the end: the report, rendered to each target.
package struct CheckRun {
  private let settings: RunSettings
  private let targets: [OutputTarget]
  private let look: OutputLook

  package init(_ settings: RunSettings, targets: [OutputTarget], look: OutputLook) {
    self.settings = settings
    self.targets = targets
    self.look = look
  }

  /// - Returns: the exit code.
  package func run() -> Int32 {
    let check = Check(settings)
    let report = check.report()
    var code = report.exit.code
    for target in targets {
      let stream: StandardStream? = target.file == nil ? .output : nil
      let bytes = target.renderer.render(
        report, sources: check.store, options: look.options(for: stream))
      if let file = target.file {
        do {
          try FileSystem.replace(file, with: bytes)
        } catch {
          StandardStream.error.write("decorum: cannot write \"\(file)\": \(error.words)\n")
          code = 2
        }
      } else if case .failed(let error) = StandardStream.output.write(bytes) {
        StandardStream.error.write("decorum: cannot write: \(error.words)\n")
        code = 2
      }
    }
    return code
  }
}
