import Bytes
import Reading
import ServiceStandard

/// A sentence of an article with a time in it.
struct LimitSentence {
    private let text: ByteSlice
    private let found: Found<Duration>
    private var words: LimitWords { .standard }

    init(_ text: ByteSlice, _ found: Found<Duration>) {
        self.text = text
        self.found = found
    }

    /// The number with the word that binds it.
    var duration: ByteSlice { text[found.range] }

    /// Whether the time is a most: "paling lama", "dalam 1 (satu) hari kerja", "jangka waktu penyelesaian 5 (lima) hari kerja".
    var isBound: Bool {
        switch found.value.bound {
        case .atMost: true
        case .exact: LimitWords.words(text[..<found.range.lowerBound]).contains { Self.framing.contains($0) }
        case .atLeast, .estimate: false
        }
    }

    /// What a time limits.
    enum Subject {
        /// The work of the office until the service is done.
        case work
        /// A part of it: a check, a survey, a message.
        case part
        /// How much longer the office may take.
        case extra
        /// Something else.
        case other
    }

    /// What the time limits.
    ///
    /// - Parameter introduction: of the list in which the sentence is an item.
    func subject(below introduction: [UInt8]) -> Subject {
        let before = LimitWords.words(text[..<found.range.lowerBound])
        let above = LimitWords.words(introduction[...])
        if isLength(before.isEmpty ? above : before) { return .other }
        let clause = before.filter { !Self.filling.contains($0) }
        if !clause.isEmpty, let verdict = verdict(before, from: before.indices.reversed()) { return verdict }
        if clause.isEmpty, let comma = text[found.range.upperBound...].firstIndex(of: 0x2C) {
            // "Dalam 1 (satu) hari kerja setelah …, pejabat memberitahukan …"
            let behind = LimitWords.words(text[comma...])
            if let verdict = verdict(behind, from: Array(behind.indices)) { return verdict }
        }
        return verdict(above, from: above.indices.reversed()) ?? .other
    }

    /// "Selama", "untuk jangka waktu": how long something lasts.
    private func isLength(_ before: [[UInt8]]) -> Bool {
        let last = before.suffix(3).map { $0[...].string }
        return last.last == "selama" || last.last == "untuk" || last.suffix(3) == ["untuk", "jangka", "waktu"]
            || last.suffix(2) == ["untuk", "waktu"] || last.suffix(2) == ["dengan", "masa"]
    }

    /// Whose work the nearest word that says it is; `nil` when none says it.
    private func verdict(_ clause: [[UInt8]], from order: some Sequence<Int>) -> Subject? {
        var carried: Subject?
        for index in order where !isRelative(clause, index) {
            if words.extending.contains(clause[index]) { return .extra }
            if words.others.contains(clause[index]) { return .other }
            let isPart = words.partial.contains(clause[index])
            guard isPart || words.work.contains(clause[index]) else { continue }
            if isDuty(clause, index) { return .other }
            guard words.carrying.contains(clause[index]) else { return isPart ? .part : .work }
            carried = .work
        }
        return carried
    }

    /// Whether a word stands in "yang telah diajukan", which tells only what is meant.
    private func isRelative(_ clause: [[UInt8]], _ index: Int) -> Bool {
        var place = index - 1
        while place >= 0, Self.auxiliaries.contains(clause[place]) { place -= 1 }
        return place >= 0 && clause[place].elementsEqual("yang".utf8)
    }

    /// Whether the applicant does it: "pemohon wajib menyerahkan", "diserahkan oleh pemohon".
    private func isDuty(_ clause: [[UInt8]], _ index: Int) -> Bool {
        if index + 2 < clause.count, clause[index + 1].elementsEqual("oleh".utf8), words.beginsWithApplicant(clause[(index + 2)...]) {
            return true
        }
        guard clause[index].starts(with: "me".utf8), !words.receiving.contains(clause[index]) else { return false }
        var place = index - 1
        while place >= 0, Self.auxiliaries.contains(clause[place]) { place -= 1 }
        return place >= 0 && words.endsWithApplicant(clause[...place])
    }

    private static let auxiliaries = Set<[UInt8]>(words: "wajib", "harus", "dapat", "telah", "sudah", "akan", "tidak", "belum", "perlu")
    /// Words that may begin a sentence before its time.
    private static let filling = Set<[UInt8]>(words: "dalam", "jangka", "waktu", "pada", "untuk", "kurun", "batas")

    private static let framing = Set<[UInt8]>(words: "dalam", "waktu")
}
