import Bytes
import Diagnostics
import ServiceStandard

/// The text of a step waits for days, while its time (Waktu) is minutes or hours: "Mengambil izin 3 hari kerja setelah
/// wawancara", 2 menit.
///
/// The wait is then in no sum, and the sheet promises an hour for what takes a week (domain.md 7.1, S3-07).
enum TimeInText: SopRule {
    static let rule = Rule(
        "sop.time-in-text", .sopForm, .note,
        indonesian: "kegiatan SOP menyebut waktu tunggu berhari-hari, padahal Waktu-nya hitungan menit atau jam",
        english: "an activity of an SOP waits for days, while its time is minutes or hours")

    static func check(_ sop: CheckedSop, _ findings: inout Findings) {
        for flow in sop.sop.flows {
            for row in flow.rows {
                guard let time = row.step.time, isClock(time.value) else { continue }
                let text = sop.document.plain(row.step.text)
                guard let wait = wait(in: text) else { continue }
                findings.add(
                    rule, at: sop.document.place(of: wait, in: text, of: row.step.text), related: [(time.range, sop.file)],
                    words(text[wait], sop.file[time.range], row.step.number))
            }
        }
    }

    private static func isClock(_ time: Duration) -> Bool {
        (time.maximum ?? time.minimum)?.first.unit.unitClass == .clock
    }

    /// "3 (tiga) hari kerja" where an event follows from which it counts, and nothing says that it is an exception.
    private static func wait(in text: ByteSlice) -> Range<Int>? {
        var words = WordWalk(text)
        var wait: Range<Int>?
        var isAfterUnit = false
        while let word = words.next() {
            let bytes = text[word]
            if isException(bytes) { return nil }
            if let found = wait {
                if bytes.equalsFolded("kerja") || bytes.equalsFolded("kalender"), isAfterUnit {
                    wait = found.lowerBound..<word.upperBound
                } else {
                    return isAnchor(bytes) ? found : nil
                }
                isAfterUnit = false
            } else if bytes.equalsFolded("hari") || bytes.equalsFolded("minggu") || bytes.equalsFolded("bulan"),
                let start = numberStart(before: word.lowerBound, in: text)
            {
                wait = start..<word.upperBound
                isAfterUnit = true
            }
        }
        return nil
    }

    /// Where the digits before a unit begin; words in brackets may stand between.
    private static func numberStart(before unit: Int, in text: ByteSlice) -> Int? {
        var index = unit
        func skipSpaces() { while index > text.startIndex, text[index - 1] == ASCII.space { index -= 1 } }
        skipSpaces()
        if index > text.startIndex, text[index - 1] == 0x29 {
            guard let open = text[..<index].lastIndex(of: 0x28) else { return nil }
            index = open
            skipSpaces()
        }
        let end = index
        while index > text.startIndex, ASCII.isDigit(text[index - 1]) { index -= 1 }
        return index < end ? index : nil
    }

    private static func isAnchor(_ word: ByteSlice) -> Bool {
        word.equalsFolded("setelah") || word.equalsFolded("sesudah") || word.equalsFolded("sejak") || word.equalsFolded("terhitung")
    }

    /// Whether a word says that the wait is not part of the work, or no wait at all.
    private static func isException(_ word: ByteSlice) -> Bool {
        word.equalsFolded("jika") || word.equalsFolded("bila") || word.equalsFolded("apabila") || word.equalsFolded("batal")
            || word.equalsFolded("berlaku") || word.equalsFolded("disimpan") || word.equalsFolded("usia") || word.equalsFolded("umur")
            || word.equalsFolded("lambat") || word.equalsFolded("kecuali")
    }

    private static func words(_ wait: ByteSlice, _ time: ByteSlice, _ step: Int) -> Words {
        Words(
            id: "Langkah \(step) menunggu “\(wait.string)”, tetapi Waktu-nya “\(time.string)”",
            "jadikan menunggu itu langkah sendiri dengan Waktu-nya, supaya ikut terhitung",
            en: "Step \(step) waits for “\(wait.string)”, but its time is “\(time.string)”",
            "make the wait a step of its own with its time, so that it is counted")
    }
}

/// Goes from word to word of a text.
private struct WordWalk {
    let text: ByteSlice
    var position: Int

    init(_ text: ByteSlice) {
        self.text = text
        position = text.startIndex
    }

    mutating func next() -> Range<Int>? {
        while position < text.endIndex, !ASCII.isLetter(text[position]) { position += 1 }
        let start = position
        while position < text.endIndex, ASCII.isWord(text[position]) { position += 1 }
        return start < position ? start..<position : nil
    }
}
