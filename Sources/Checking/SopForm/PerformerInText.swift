import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// An activity of an SOP names an officer (petugas) who has no column: "oleh petugas informasi" where nobody of that name
/// performs a step.
///
/// A sheet names who works in its columns (pelaksana), so that each can see his part (PermenPANRB 35/2012; domain.md 7.1,
/// S3-05).
enum PerformerInText: SopRule {
    static let rule = Rule(
        "sop.performer-in-text", .sopForm, .note,
        indonesian: "kegiatan SOP menyebut petugas yang tidak punya kolom pelaksana",
        english: "an activity of an SOP names an officer who has no column")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows where !flow.flow.lanes.contains(where: \.isOpen) {
            for row in flow.rows {
                let text = sop.document.plain(row.step.text)
                guard let officer = officer(in: text), !hasLane(text[officer], flow.flow.lanes) else { continue }
                findings.add(rule, at: sop.document.place(of: officer, in: text, of: row.step.text), words(text[officer], row.step.number))
            }
        }
    }

    /// The first officer in a text whom a preposition makes take part.
    private static func officer(in text: ByteSlice) -> Range<Int>? {
        var index = text.startIndex
        var isTakingPart = false
        while index < text.endIndex {
            guard ASCII.isLetter(text[index]) else {
                if text[index] != ASCII.space { isTakingPart = false }
                index += 1
                continue
            }
            if isTakingPart, let length = lengthOfOfficer(text[index...]) { return index..<index + length }
            let word = text[index...].prefix(while: ASCII.isWord)
            isTakingPart = word.equalsFolded("oleh") || word.equalsFolded("kepada") || word.equalsFolded("bersama") || word.equalsFolded("ke")
            index = word.endIndex
        }
        return nil
    }

    /// How long the longest of the known names is with which the text goes on.
    private static func lengthOfOfficer(_ text: ByteSlice) -> Int? {
        for name in officers where text.count >= name.count {
            guard zip(text, name).allSatisfy({ ASCII.lowercased($0) == $1 }) else { continue }
            if text.count == name.count || !ASCII.isWord(text[text.startIndex + name.count]) { return name.count }
        }
        return nil
    }

    /// Whether a lane has a word of the name that says more than "petugas".
    private static func hasLane(_ name: ByteSlice, _ lanes: [Flow.Lane]) -> Bool {
        let words = name.split(separator: ASCII.space).filter { !$0.equalsFolded("petugas") }
        return lanes.contains { lane in
            lane.title.split { !ASCII.isWord($0) }.contains { part in
                words.contains { $0.count == part.count && zip($0, part).allSatisfy { ASCII.lowercased($0) == ASCII.lowercased($1) } }
            }
        }
    }

    /// In small letters, the longest first.
    static let officers = DataFile(PackageResources.sebutan_petugas_yml, named: "sebutan-petugas.yml").texts(of: "sebutan")
        .sorted { $0.count > $1.count }

    private static func words(_ name: ByteSlice, _ step: Int) -> Words {
        Words(
            id: "Langkah \(step) menyebut “\(name.string)”, yang tidak punya kolom pelaksana",
            "sebut pada “Pelaksana” langkah yang dikerjakannya, atau hapus dari kegiatan",
            en: "Step \(step) names “\(name.string)”, who has no column",
            "name them under “Pelaksana” of the step that they do, or take them out of the activity")
    }
}
