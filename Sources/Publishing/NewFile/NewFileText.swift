import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What stands in a new file: keys and headings, each with a hint that is never published.
///
/// Optional keys are YAML comments that become valid by taking the `#` away; examples in the text are HTML comments that
/// become valid by taking the comment away.
struct NewFileText {
    let language: Language
    /// Judul or nama.
    let title: String
    /// Slug of the office of a card or SOP; empty where an SOP names none.
    let office: String
    /// How many folders lie between the kind's folder and the file.
    let depth: Int

    func writeCard(to out: inout [UInt8]) throws(NewFileProblem) {
        var report = DiagnosticBag()
        guard let entries = ProfileReading.standard(report: &report)?.profile.entries else { throw .profile }
        out.append("---\n")
        append("judul", title, to: &out)
        append("instansi", office, to: &out)
        let keys = language == .english ? EnglishHints.cardKeys : IndonesianHints.cardKeys
        let forms = String(repeating: "../", count: depth + 1) + "berkas"
        append(keys.replacing("BERKAS", with: forms), to: &out)
        out.append("---\n")
        append(language == .english ? EnglishHints.cardOpening : IndonesianHints.cardOpening, to: &out)
        for entry in entries {
            let hint = language == .english ? EnglishHints.hint(for: entry.component) : IndonesianHints.hint(for: entry.component)
            guard let hint else { continue }
            append(hint, below: language == .english ? entry.englishTitle : entry.title, to: &out)
        }
    }

    func writeSop(to out: inout [UInt8]) throws(NewFileProblem) {
        var report = DiagnosticBag()
        guard let entries = ProfileReading.standard(report: &report)?.profile.sop.entries else { throw .profile }
        out.append("---\n")
        append("judul", title, to: &out)
        if !office.isEmpty { append("instansi", office, to: &out) }
        append(language == .english ? EnglishHints.sopKeys : IndonesianHints.sopKeys, to: &out)
        out.append("---\n")
        append(language == .english ? EnglishHints.sopOpening : IndonesianHints.sopOpening, to: &out)
        // The steps come first.
        for entry in entries.filter({ $0.part == .procedure }) + entries.filter({ $0.part != .procedure }) {
            let hint = language == .english ? EnglishHints.hint(for: entry.part) : IndonesianHints.hint(for: entry.part)
            guard let hint else { continue }
            append(hint, below: language == .english ? entry.englishTitle : entry.title, to: &out)
        }
    }

    func writeRegulation(to out: inout [UInt8]) {
        out.append("---\n")
        append("judul", title, to: &out)
        append(language == .english ? EnglishHints.regulationKeys : IndonesianHints.regulationKeys, to: &out)
        out.append("---\n")
        append(language == .english ? EnglishHints.regulationText : IndonesianHints.regulationText, to: &out)
    }

    /// A heading with what belongs below it, as a note.
    private func append(_ hint: SectionHint, below title: String, to out: inout [UInt8]) {
        append("\n## \(title)\n<!-- \(hint.text)\n", to: &out)
        append("\(language == .english ? "Example:" : "Contoh:")\n\n\(hint.example)\n-->\n", to: &out)
    }

    func writeOffice(to out: inout [UInt8]) {
        out.append("---\n")
        append("nama", title, to: &out)
        append(language == .english ? EnglishHints.officeKeys : IndonesianHints.officeKeys, to: &out)
        out.append("---\n")
        append(language == .english ? EnglishHints.officeText : IndonesianHints.officeText, to: &out)
    }

    func writePage(to out: inout [UInt8]) {
        out.append("---\n")
        append("judul", title, to: &out)
        append(language == .english ? EnglishHints.pageKeys : IndonesianHints.pageKeys, to: &out)
        out.append("---\n")
        append(language == .english ? EnglishHints.pageText : IndonesianHints.pageText, to: &out)
    }

    private func append(_ text: String, to out: inout [UInt8]) { out.append(contentsOf: text.utf8) }

    private func append(_ key: StaticString, _ value: String, to out: inout [UInt8]) {
        out.append(key)
        out.append(": ")
        YamlWriter.append(Array(value.utf8)[...].trimmed(), to: &out)
        out.append(ASCII.newline)
    }
}

/// A hint for a section of a card or SOP.
struct SectionHint {
    /// What belongs there.
    let text: String
    /// Valid Markdown of that section.
    let example: String

    init(_ text: String, example: String) {
        self.text = text
        self.example = example
    }
}
