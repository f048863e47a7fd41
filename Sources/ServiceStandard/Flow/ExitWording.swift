import Bytes

/// What stands beside the exits of a decision: "Jika lengkap" and "Jika tidak lengkap" become Ya and Tidak of the question
/// "Lengkap?"; exits that are no yes and no keep their words.
enum ExitWording {
    private static let openings: [StaticString] = ["jika", "apabila", "bila", "if"]
    private static let refusals: [StaticString] = ["tidak", "belum", "bukan", "not"]
    private static let joining: [StaticString] = ["atau", "dan", "serta", "or", "and"]
    private static let yes: [StaticString] = ["ya", "yes"]
    private static let no: [StaticString] = ["tidak", "no"]

    /// The words of an exit without "Jika".
    static func words(_ label: ByteSlice) -> ByteSlice {
        let label = label.trimmed()
        return rest(of: label, behind: openings) ?? label
    }

    /// Whether an exit is taken when all goes well, or when something is wrong: "lengkap", "ditolak", "belum lengkap"; `nil` where
    /// its words do not say. A "tidak" alone does not ("tidak berdampak" may be either), nor before a bad word: "tidak ditolak".
    static func isGood(_ words: ByteSlice) -> Bool? {
        var (isGood, isRefused, isDenied) = (false, false, false)
        var rest = words.split(whereSeparator: { !ASCII.isWord($0) })[...]
        while let word = rest.popFirst() {
            // "memenuhi salah satu syarat".
            if word.equalsFolded("salah"), rest.first?.equalsFolded("satu") == true { continue }
            if word.isOne(of: bad) {
                // What is not mended is not good.
                guard isDenied, !word.equalsFolded("diperbaiki") else { return false }
            }
            if word.isOne(of: refusals) { isRefused = true }
            isDenied = word.isOne(of: denials) || isDenied && word.isOne(of: filling)
            if word.isOne(of: good) { isGood = true }
        }
        if isGood { return !isRefused }
        return isRefused && words.isOne(of: no) ? false : nil
    }

    private static let denials: [StaticString] = ["tidak", "bukan", "not"]
    /// Between a denial and its word: "tidak ada kekurangan".
    private static let filling: [StaticString] = ["ada", "perlu", "terdapat"]
    private static let good: [StaticString] = [
        "ya", "yes", "lengkap", "setuju", "disetujui", "menyetujui", "sesuai", "benar", "valid", "sah", "memenuhi", "layak", "lulus", "diterima",
        "terima", "lolos", "ok", "oke", "baik", "cukup", "bersih", "complete", "approved", "agreed", "accepted", "correct", "passed", "eligible",
    ]
    private static let bad: [StaticString] = [
        "kurang", "ditolak", "tolak", "menolak", "salah", "keliru", "gagal", "revisi", "perbaikan", "diperbaiki", "dikembalikan", "kekurangan",
        "rejected", "refused", "incomplete", "wrong", "failed", "invalid",
    ]

    /// The labels of two exits, and their question; `second` is `nil` for the exit that a lone `Jika` leaves open. `nil`
    /// when the two are no yes and no of one question.
    static func question(_ first: ByteSlice, _ second: ByteSlice?) -> (first: Flow.Label, second: Flow.Label, question: [UInt8]?)? {
        guard let second else {
            if first.isOne(of: yes) { return (.yes, .no, nil) }
            if first.isOne(of: no) { return (.no, .yes, nil) }
            // "Tidak lengkap atau palsu" is refused as a whole: its opposite is not "lengkap atau palsu".
            if !isCompound(first), let asked = rest(of: first, behind: refusals) { return (.no, .yes, question(asked)) }
            return (.yes, .no, question(first))
        }
        if first.isOne(of: yes), second.isOne(of: no) { return (.yes, .no, nil) }
        if first.isOne(of: no), second.isOne(of: yes) { return (.no, .yes, nil) }
        if let asked = rest(of: second, behind: refusals), PerformerNames.areSame(asked, first) { return (.yes, .no, question(first)) }
        if let asked = rest(of: first, behind: refusals), PerformerNames.areSame(asked, second) { return (.no, .yes, question(second)) }
        return nil
    }

    /// `nil` when no words are left to ask with, as in a lone "Jika belum".
    private static func question(_ words: ByteSlice) -> [UInt8]? {
        guard !words.isEmpty else { return nil }
        var question = Array(words)
        if let first = question.first { question[0] = ASCII.uppercased(first) }
        question.append(0x3F)
        return question
    }

    /// Whether several conditions stand in it.
    private static func isCompound(_ text: ByteSlice) -> Bool {
        text.split { ASCII.isSpace($0) || $0 == 0x2F }.contains { word in
            word.last == 0x2C || word.last == 0x3B || word.isOne(of: joining)
        }
    }

    private static func rest(of text: ByteSlice, behind words: [StaticString]) -> ByteSlice? {
        for word in words {
            var reader = ByteReader(text)
            guard reader.take(word: word) else { continue }
            reader.skipSpaces()
            return text[reader.position...]
        }
        return nil
    }
}
