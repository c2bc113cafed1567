import DecorumBase
import TestSupport
import Testing

@testable import DecorumReports

/// Whatever posts, paths, ids and rules say, a terminal and a CI log show it and obey nothing in it.
@Suite struct CommandSafetyTests {
  /// As runners cut their logs, and more: whatever somebody might take for the end of a line.
  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0.value == 0x85 || $0.value == 0x2028 || $0.value == 0x2029
    }.map { String($0) }
  }

  private static func reports(_ seed: UInt64, _ count: Int) -> [HostileReport] {
    var generator = SeededNumbers(seed)
    return (0..<count).map { _ in HostileReport(&generator) }
  }

  @Test(arguments: EveryFormat.all.filter { $0.name != "github" && $0.name != "azure" })
  func noLineIsACommand(_ format: EveryFormat) {
    for hostile in Self.reports(71, 25) {
      let options = RenderOptions(explainUnknown: true, folder: "/w")
      for line in Self.lines(format.renderer.text(hostile.report, hostile.sources, options)) {
        #expect(RunnerParsers.command(in: line) == nil, "\(line.debugDescription)")
      }
    }
  }

  @Test(arguments: EveryFormat.all) func nothingControlsATerminal(_ format: EveryFormat) {
    for hostile in Self.reports(72, 25) {
      let text = format.renderer.text(
        hostile.report, hostile.sources, RenderOptions(explainUnknown: true, folder: "/w"))
      #expect(
        !text.unicodeScalars.contains {
          $0 != "\n" && $0.properties.generalCategory == .control || $0.value == 0xFFFE
            || $0.value == 0x2028
        })
    }
  }

  /// Every annotation is one that was meant, says what was meant, and no other line says anything.
  @Test func githubHearsWhatIsMeant() {
    var generator = SeededNumbers(73)
    for _ in 0..<15 {
      let hostile = HostileReport(&generator, findings: 40)
      let all = hostile.report.diagnostics
      var heard: [RunnerCommand] = []
      for line in Self.lines(GitHubRenderer().text(hostile.report, hostile.sources)) {
        guard let command = RunnerCommand.github(line) else {
          #expect(RunnerParsers.command(in: line) == nil, "\(line.debugDescription)")
          continue
        }
        heard.append(command)
      }
      let kinds: [(Severity, String)] = [
        (.error, "error"), (.warning, "warning"), (.note, "notice"),
      ]
      let meant = kinds.flatMap { severity, name in
        all.filter { $0.severity == severity }.prefix(10).map { (name, $0) }
      }
      #expect(heard.count == meant.count)
      for (command, (name, diagnostic)) in zip(heard, meant) {
        #expect(command.name == name)
        #expect(command.properties["title"] == "Decorum \(diagnostic.rule)")
        let span = diagnostic.primary.span
        let file = hostile.sources.name(of: span.source)
        if file.hasPrefix("<") {
          #expect(command.properties["file"] == nil)
        } else {
          let path = file.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
          let whole = file.hasPrefix("/") ? "/" + path : path
          #expect(command.properties["file"] == TextSafety.inline(whole))
          let line = hostile.sources.line(of: span.source, at: span.start).number
          #expect(command.properties["line"] == String(line))
        }
        #expect(
          command.data.split(separator: "\n", omittingEmptySubsequences: false)[0]
            .hasSuffix(": " + TextSafety.inline(diagnostic.message)))
        #expect(Self.lines(command.data).allSatisfy { RunnerParsers.command(in: $0) == nil })
      }
    }
  }

  @Test func azureHearsWhatIsMeant() {
    var generator = SeededNumbers(74)
    for _ in 0..<15 {
      let hostile = HostileReport(&generator, findings: 20)
      let options = RenderOptions(folder: "/agent/w")
      var heard: [RunnerCommand] = []
      for line in Self.lines(AzureRenderer().text(hostile.report, hostile.sources, options)) {
        if let command = RunnerCommand.azure(line) {
          heard.append(command)
          #expect(line.hasPrefix("##vso[task.logissue "))
        } else {
          #expect(RunnerParsers.command(in: line) == nil, "\(line.debugDescription)")
        }
      }
      let meant = hostile.report.diagnostics.filter { $0.severity != .note }
      #expect(heard.count == meant.count)
      for (command, diagnostic) in zip(heard, meant) {
        #expect(command.name == "task.logissue")
        #expect(command.properties["type"] == diagnostic.severity.rawValue)
        #expect(command.properties["code"] == diagnostic.rule.description)
        let file = hostile.sources.name(of: diagnostic.primary.span.source)
        let path = (file.hasPrefix("/") ? file : "/agent/w/" + file).split(separator: "/")
          .filter { $0 != "." }.map { "/" + $0 }.joined()
        #expect(
          command.properties["sourcepath"]
            == (file.hasPrefix("<") ? nil : TextSafety.inline(path)))
        #expect(
          command.data.split(separator: "\n", omittingEmptySubsequences: false)[0]
            == TextSafety.inline(diagnostic.message))
      }
    }
  }

  /// The ports would prove nothing if they heard nothing.
  @Test func theParsersHearCommands() {
    #expect(
      RunnerCommand.github("  ::error file=a%2Cb,line=3::x%0Ay%253A")
        == RunnerCommand(
          name: "error", properties: ["file": "a,b", "line": "3"], data: "x\ny%3A"))
    #expect(
      RunnerCommand.azure("x ##vso[task.logissue type=error;code=a%3Bb;]50%AZP25 %5D")
        == RunnerCommand(
          name: "task.logissue", properties: ["type": "error", "code": "a;b"], data: "50% ]"))
    #expect(RunnerCommand.github("a ::error::x") == nil)
  }
}
