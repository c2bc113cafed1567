import DecorumBase
import DecorumReports

/// `decorum explain RULE|FAMILY|SIGNAL`: prints what there is to say of what the word names, under the
/// configuration of this run.
package struct ExplainRun {
  private let settings: RunSettings
  private let word: String
  private let look: OutputLook

  package init(_ settings: RunSettings, rule: String, look: OutputLook) {
    self.settings = settings
    word = rule
    self.look = look
  }

  package func run() -> Int32 {
    let explained = ExplainedWord(word, settings)
    let faults = explained.faults
    if !faults.isEmpty {
      StandardStream.error.write(
        HumanRenderer().text(
          of: faults, sources: explained.store, options: look.options(for: .error)))
    }
    let options = look.options(for: .output)
    switch explained.text(width: options.width ?? 80, color: options.color) {
    case .failure(let fault):
      StandardStream.error.write("decorum: \(fault.message)\n")
      return 2
    case .success(let text):
      StandardStream.output.write(text)
      return faults.isEmpty ? 0 : 2
    }
  }
}
