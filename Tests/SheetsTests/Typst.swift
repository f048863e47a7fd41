import Bytes
import Foundation
import Testing

@testable import Sheets

/// The Python with Typst that these tests work with: the project's, which `make test` makes, or the one that is named.
enum Typst {
    static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    static let python: String? = TypstPython.find(site: project, installations: [], named: TypstPython.named)?.path

    static let isRequired = ProcessInfo.processInfo.environment["BAKU_REQUIRE_TOOLS"] == "1"

    /// Tests are left out where it is not there, unless it has to be.
    static var isUsable: Bool { python != nil || isRequired }

    static let fonts = ["Noto Sans"]

    /// A work folder with these templates and the fonts.
    static func folder(_ templates: [String: String]) throws -> WorkFolder {
        let folder = try WorkFolder()
        for (name, text) in templates { try folder.write(name, Array(text.utf8)) }
        try folder.link(fonts: ["Regular", "Bold"].map { "/usr/share/fonts/truetype/noto/NotoSans-\($0).ttf" })
        return folder
    }

    /// A worker that is set up.
    static func worker(_ folder: WorkFolder, patience: Duration = .seconds(60), words: String = "{}") throws -> SheetWorker {
        let worker = try SheetWorker(python: try #require(python), patience: patience)
        let answer = try worker.ask(
            {
                $0.field("root", text: Array(folder.root.utf8))
                $0.field("fonts", text: Array(folder.fonts.utf8))
            }, body: Array(words.utf8))
        try #require(answer.isOk, "\(answer.head)")
        return worker
    }

    static func pool(_ folder: WorkFolder, count: Int = 1, limits: SheetPool.Limits = .init()) -> SheetPool {
        SheetPool(count: count, limits: limits) { () throws(WorkerFailure) in
            do {
                return try worker(folder, patience: limits.patience)
            } catch let failure as WorkerFailure {
                throw failure
            } catch {
                throw .broken("\(error)")
            }
        }
    }

    /// Draws the title of its model, and does whatever else the model says.
    static let templates = [
        "poster.typ": """
            #let model = json(sys.inputs.model)
            #set document(title: model.title, author: "Kantor", date: datetime(year: 2025, month: 3, day: 4))
            #set text(font: "Noto Sans", lang: "id", fallback: false)
            #set page(width: 100mm, height: 100mm)
            = #model.title
            """,
        "teks.typ": """
            #set document(title: "Teks", date: datetime(year: 2025, month: 3, day: 4))
            #set text(font: "Noto Sans", lang: "id")
            #json(sys.inputs.model).title
            """,
        // What follows the bar comes to light only when what stands before it has been replaced.
        "dua.typ": """
            #set document(title: "x", date: datetime(year: 2025, month: 3, day: 4))
            #set text(font: "Noto Sans", lang: "id", fallback: false)
            #let parts = json(sys.inputs.model).title.split("|")
            #parts.at(0)
            #if "\u{FFFD}" in parts.at(0) { parts.at(1) }
            """,
        "panic.typ": #"#panic("baku:too-wide:12")"#,
        "salah.typ": "#set document(title: \"x\")\n#tidak-ada",
        "luar.typ": #"#read("/../../../../../../etc/passwd")"#,
        "paket.typ": #"#import "@preview/cetz:0.3.4": canvas"#,
        // Minutes of work.
        "lama.typ": "#set document(title: \"x\")\n#range(100000).map(i => range(1000).map(j => i + j).len()).len()",
    ]

    static func request(_ main: String = "poster.typ", title: String = "Halo") -> SheetPool.Request {
        SheetPool.Request(main: main, model: model(title), timestamp: 1_741_046_400)
    }

    static func model(_ title: String) -> [UInt8] {
        var json = JsonWriter()
        json.object { $0.field("title", text: Array(title.utf8)) }
        return json.bytes
    }
}
