/// The files of a new project: a configuration that says what can be said in it, a first house rule,
/// the schemas for editors, and what to copy into pre-commit and CI.
enum StarterFiles {
  /// Paths from the project's folder, and texts.
  static var all: [(path: String, text: String)] {
    [
      ("decorum.yaml", configuration), ("house-rules/wording/thrilled.yaml", rule),
      (".decorum/pre-commit.yaml", preCommit), (".decorum/ci.yaml", continuousIntegration),
    ] + schemas
  }

  /// Those of the files that people edit.
  static var schemas: [(path: String, text: String)] {
    ["config", "rule", "signal", "table", "preset"].compactMap { name in
      Schemas.text(named: name).map { (".decorum/\(Schemas.fileName(for: name))", $0) }
    }
  }

  private static let configuration = """
    \(Schemas.editorLine(for: "config", in: ".decorum"))
    # Which rules run, and who you are. "decorum config explain" says what holds and why,
    # "decorum config check" what is wrong.

    # decorum:recommended is no matter of taste; decorum:strict adds what a careful team wants.
    extends: [decorum:recommended, ./house-rules]

    # Whose duties to ask for: us, uk, de, fr, it, es, eu.
    markets: [us]

    # The languages of your posts, the main one first: en, de, fr, es, it.
    # languages: [en]

    # Where times without an offset are read.
    # timezone: Europe/Berlin

    # Without this, rules do not know which posts and links are yours.
    # brand:
    #   names: [Acme]
    #   domains: [acme.example]
    #   accounts: ["@acme", "@acmehelp"]
    #   employees: ["@priya"]

    # For a rule or a family: off, a severity, or its options. "decorum rules" lists them all.
    # rules:
    #   frequency/burst: {max: 6, severity: warning}
    #   bait: off

    """

  private static let rule = """
    \(Schemas.editorLine(for: "rule", in: "../../.decorum"))
    # A rule of your own. "decorum test house-rules" runs its examples.
    summary: announces a feeling instead of the news
    severity: note
    languages: [en]
    check:
      find:
        phrases: [thrilled to announce, excited to announce]
        guards: [unquoted]
    message: '"{match}" comes before the news'
    help: begin with what is new
    why: |
      Who reads three words of a post should know what it is about.
    examples:
      - flag: We are ⟦thrilled to announce⟧ our new oven.
      - pass: The new oven bakes forty loaves at a time.
      - trap: Nobody is "thrilled to announce" anything.
        because: the words are quoted

    """

  private static let preCommit = """
    # For https://pre-commit.com: copy this into .pre-commit-config.yaml, and put the folders of your
    # drafts and of your queue behind "files". They are the hooks decorum-system and
    # decorum-queue-system of Decorum's repository; docs/ci.md there has the others.
    repos:
      - repo: local
        hooks:
          - id: decorum
            name: decorum check (drafts)
            entry: decorum check
            language: system
            files: ^drafts/.+\\.(md|markdown|txt|tweet)$
            require_serial: true
          # Posts of a queue are compared with each other, and pre-commit cuts long lists of files: it
          # is checked as a whole, by what "inputs" in decorum.yaml says or paths behind "entry".
          # - id: decorum-queue
          #   name: decorum check (queue)
          #   entry: decorum check queue
          #   language: system
          #   files: ^queue/
          #   pass_filenames: false

    """

  private static let continuousIntegration = """
    # For GitHub Actions: copy this to .github/workflows/decorum.yml, put the repository that you have
    # Decorum from in the place of OWNER, and the folders of your posts behind "paths". The exit code is
    # 1 where something is found and 2 where something could not be read; anything but 0 stops the job.
    name: decorum
    on: [pull_request]
    permissions:
      contents: read
    jobs:
      check:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          - uses: OWNER/decorum@v\(decorumVersion)
            with:
              paths: |
                drafts
          # The program stays on the path.
          - run: decorum config check
          - run: decorum test house-rules

    """
}
