/// The words of the report itself, in both languages; those of a finding are its problem's.
struct ConsoleWords {
    let language: Language

    func name(_ severity: Severity) -> String {
        switch (severity, language) {
        case (.error, .indonesian): "galat"
        case (.error, .english): "error"
        case (.warning, .indonesian): "peringatan"
        case (.warning, .english): "warning"
        case (.note, .indonesian): "catatan"
        case (.note, .english): "note"
        }
    }

    func seeAlso(_ place: String) -> String { language == .indonesian ? "lihat juga \(place)" : "see also \(place)" }

    func repeated(_ times: Int, files: Int) -> String {
        switch language {
        case .indonesian: "… dan \(times) kali lagi, semuanya di \(files) berkas"
        case .english: "… and \(count(times, "more time")), in \(count(files, "file")) altogether"
        }
    }

    func more(_ number: Int, code: String) -> String {
        language == .indonesian ? "… dan \(number) lagi [\(code)]" : "… and \(number) more [\(code)]"
    }

    func notKept(_ number: Int) -> String {
        switch language {
        case .indonesian: "… dan \(number) temuan lain di berkas yang sama"
        case .english: "… and \(count(number, "other finding")) in the same files"
        }
    }

    /// "3 galat, 7 peringatan dalam 2 berkas".
    func summary(_ counts: DiagnosticBag.Counts, files: Int) -> String {
        let parts = [(counts.errors, Severity.error), (counts.warnings, .warning), (counts.notes, .note)]
            .filter { $0.0 > 0 }
            .map { language == .indonesian ? "\($0.0) \(name($0.1))" : count($0.0, name($0.1)) }
            .joined(separator: ", ")
        guard files > 0 else { return parts }
        return language == .indonesian ? "\(parts) dalam \(files) berkas" : "\(parts) in \(count(files, "file"))"
    }

    /// "12 kartu, 3 galat, 7 peringatan"; notes only where there are some.
    func summary(cards: Int, _ counts: DiagnosticBag.Counts) -> String {
        var parts = [language == .indonesian ? "\(cards) kartu" : count(cards, "card")]
        for (number, severity) in [(counts.errors, Severity.error), (counts.warnings, .warning), (counts.notes, .note)]
        where number > 0 || severity != .note {
            parts.append(language == .indonesian ? "\(number) \(name(severity))" : count(number, name(severity)))
        }
        return parts.joined(separator: ", ")
    }

    private func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }
}
