import Bytes
import RandomFlows
import ServiceStandard

@testable import Sheets

/// Models of SOP sheets with flows and texts made at random, as the template `sop.typ` reads them.
struct RandomSops {
    private var dice: FlowDice

    private init(seed: UInt64) { dice = FlowDice(seed: seed) }

    private static let words = [
        "memeriksa", "berkas", "permohonan", "dan", "menerbitkan", "tanda terima", "kepada pemohon", "menurut", "ketentuan",
        "yang berlaku", "surat", "keputusan", "izin", "lapangan", "hasil", "rapat", "verifikasi", "pertimbangan teknis",
    ]

    private mutating func text(_ longest: Int) -> [UInt8] {
        (0...dice.roll(longest)).map { _ in Self.words[dice.roll(Self.words.count)] }.joined(separator: " ").utf8.map { $0 }
    }

    /// The model of a seed; papers and ends take turns.
    static func model(_ seed: UInt64) -> [UInt8] {
        var sops = RandomSops(seed: seed)
        let papers: [(StaticString, Int, Int)] = [("A4", 297, 210), ("F4", 330, 215), ("A4", 297, 210), ("Letter", 279, 216)]
        return sops.model(paper: papers[Int(seed % 4)], terminator: seed % 3 == 0 ? "capsule" : "stacked")
    }

    private mutating func model(paper: (name: StaticString, width: Int, height: Int), terminator: StaticString) -> [UInt8] {
        let json = FlowJson(dice.flow(), yes: Array("Ya".utf8), no: Array("Tidak".utf8), openLane: Array("Belum ditetapkan".utf8))
        var writer = JsonWriter()
        writer.object { writer in
            writer.field("sheet", word: "sop")
            writer.field("language", word: "id")
            writer.object("paper") {
                $0.field("name", word: paper.name)
                $0.field("width", number: paper.width)
                $0.field("height", number: paper.height)
            }
            writer.object("document") {
                $0.field("title", word: "SOP acak")
                $0.field("author", word: "Kantor Contoh")
                $0.field("date", word: "2025-04-01")
            }
            writer.null("address")
            writer.null("qr")
            writer.object("style") { $0.field("terminator", word: terminator) }
            writer.null("revision")
            writer.object("identity") {
                $0.null("logo")
                $0.array("office") { $0.value(word: "Kantor Contoh") }
                for name in ["number", "created", "revised", "effective"] as [StaticString] { $0.field(name, word: "-") }
                $0.object("approver") { for name in ["title", "name", "staffNumber"] as [StaticString] { $0.null(name) } }
                $0.field("title", word: "Pekerjaan acak")
            }
            let titles: [StaticString] = ["Dasar Hukum", "Kualifikasi", "Keterkaitan", "Peralatan", "Peringatan", "Pencatatan"]
            writer.array("boxes", of: titles) { writer, title in
                writer.object {
                    $0.field("label", word: title)
                    $0.array("blocks") { _ in }
                }
            }
            writer.array("flows") { $0.object { write(json, to: &$0) } }
            writer.array("footnotes") { _ in }
        }
        return writer.bytes
    }

    private mutating func write(_ flow: FlowJson, to writer: inout JsonWriter) {
        writer.null("title")
        flow.writeLanes(to: &writer)
        let texts = flow.flow.steps.map { _ in (0..<5).map { text($0 == 0 ? 14 : 5) } }
        let empty = flow.flow.steps.map { _ in dice.roll(3) }
        writer.array("rows", of: flow.flow.steps.indices) { writer, row in
            writer.object { writer in
                flow.writeSymbols(of: row, to: &writer)
                writer.null("stage")
                writer.null("condition")
                for (name, index) in [("activity", 0), ("materials", 1), ("time", 2), ("output", 3)] as [(StaticString, Int)] {
                    if index > 0, empty[row] == index { writer.null(name) } else { rich(name, texts[row][index], to: &writer) }
                }
                if empty[row] == 0 {
                    writer.null("note")
                } else {
                    writer.array("note") {
                        $0.object {
                            $0.field("k", word: "p")
                            rich("c", texts[row][4], to: &$0)
                        }
                    }
                }
                writer.field("alt", text: texts[row][0])
            }
        }
        flow.writeLines(to: &writer)
        writer.field("total", word: "17 menit + 5 hari kerja")
        writer.null("totalNote")
    }

    private func rich(_ name: StaticString, _ text: [UInt8], to writer: inout JsonWriter) {
        writer.array(name) { $0.object { $0.field("t", text: text) } }
    }
}
