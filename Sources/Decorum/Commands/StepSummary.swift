import DecorumBase
import DecorumReports

/// The summary of a step of GitHub Actions: a file that the step's commands add Markdown to. GitHub
/// refuses the whole file when it grows too large, so what stands in it already is counted.
struct StepSummary {
  let path: String

  /// What GitHub takes of a step.
  private static let mostBytes = 1 << 20

  /// - Returns: what there is to say about it, and the exit code that it asks for.
  func add(
    _ report: Report, sources: any SourceAccess, options: RenderOptions
  ) -> [(words: String, code: Int32)] {
    let room = max(0, Self.mostBytes - FileSystem.size(of: path))
    let rendering = MarkdownRenderer(mostBytes: room)
      .rendering(of: report, sources: sources, options: options)
    guard rendering.bytes.count <= room else {
      return [("the step summary is full already; nothing was added to it", 0)]
    }
    do {
      try FileSystem.append(rendering.bytes, to: path)
    } catch {
      return [("cannot write the step summary \"\(path)\": \(error.words)", 2)]
    }
    return rendering.cuts.map { ("step summary: \($0)", 0) }
  }
}
