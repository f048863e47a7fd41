import ArgumentParser
import Bytes
import Publishing
import RecordedSheets
import SampleCards
import Sheets

/// Writes what making sheets is measured with: models of sheets, and what a worker needs besides them.
struct Models: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write models of sheets for Tests/Benchmark/sheets.py.",
        discussion: """
            A site of 300 generated cards is published with its sheets: SOP sheets of 7 and of 24 steps, and posters. Their \
            models, the theme's templates and the words of the interface are written into the output folder.
            """)

    @Option(help: "What the cards are drawn from.")
    var seed: UInt64 = 1
    @Option(help: "The root of the sources, where the themes are.")
    var root = "."
    @Option(help: "The folder to write into; it must not exist.")
    var output: String

    /// Steps of the SOPs, and how many of them there are.
    private static let sets = [(steps: 7, cards: 200), (steps: 24, cards: 100)]

    func run() throws {
        guard !Folder.exists(output) else { throw MachineError(message: "\(output) is there already") }
        var writer = TreeWriter(root: output)
        let steps = Self.sets.flatMap { Array(repeating: $0.steps, count: $0.cards) }
        var stepsOfPath: [String: Int] = [:]
        let site = SampleSite(cards: steps.count, seed: seed)
        for index in 0..<site.fileCount {
            let card = index - (site.fileCount - steps.count)
            let file = card < 0 ? site.file(index) : site.sopCard(card, steps: steps[card])
            if card >= 0 { stepsOfPath[Self.name(file.path)] = steps[card] }
            try writer.write(SampleFile(path: "site/\(file.path)", bytes: file.bytes))
        }
        let recorded = RecordedModels(SheetModels())
        try publish(recorded)
        for (path, json) in recorded.models {
            let name = Self.name(path)
            // The place of a card in its set says nothing; its name does.
            let file = name.map { $0 == "/" ? "-" : $0 }
            if path.utf8.elementsEqual("layanan/\(name).sop.pdf".utf8), let steps = stepsOfPath[name] {
                try writer.write(SampleFile(path: "models/sop-\(steps)/\(String(file)).json", bytes: json))
            } else if path.utf8.elementsEqual("layanan/\(name).poster.pdf".utf8) {
                try writer.write(SampleFile(path: "models/poster/\(String(file)).json", bytes: json))
            }
        }
        guard let shared = recorded.site else { throw MachineError(message: "no sheet was made; is there a Typst?") }
        for file in shared.theme.files { try writer.write(SampleFile(path: "root/\(file.name)", bytes: file.bytes)) }
        try writer.write(SampleFile(path: "words.json", bytes: Self.words(shared)))
        try writer.write(SampleFile(path: "site.json", bytes: Self.facts(shared)))
    }

    private func publish(_ recorded: RecordedModels) throws {
        var options = SiteBuild.Options(site: "\(output)/site", output: "\(output)/public", jobs: 2, themes: [root])
        options.sheets = SheetStudio(SheetStudio.Options(kinds: [.sop, .poster]), models: recorded)
        let outcome = SiteBuild(options).run()
        guard outcome.isPublished else { throw MachineError(message: "the generated site was not published") }
    }

    /// Folder and name of a card: `kanim-satu/paspor` of a file of the site or of a sheet.
    private static func name(_ path: String) -> String {
        let parts = path.split(separator: "/").suffix(2)
        let name = parts.last?.split(separator: ".").first ?? ""
        return "\(parts.first ?? "")/\(name)"
    }

    private static func words(_ site: SheetSite) -> [UInt8] {
        var json = JsonWriter()
        json.object { json in
            for word in site.words { json.field(name: Array(word.name.utf8)[...], text: word.text) }
        }
        return json.bytes
    }

    private static func facts(_ site: SheetSite) -> [UInt8] {
        var json = JsonWriter()
        json.object { $0.array("fonts", of: site.theme.fonts) { $0.value(text: Array($1.utf8)) } }
        return json.bytes
    }
}
