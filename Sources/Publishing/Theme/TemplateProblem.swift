import Bytes
import Diagnostics
import Templates

/// An error in a template, in words.
struct TemplateProblem: Problem {
    let error: TemplateError

    var code: String { "template.\(codeName)" }
    var severity: Severity { .error }

    /// Turns errors into findings with their source lines; each place once.
    static func report(_ errors: [TemplateError], of files: [Theme.File], to report: inout DiagnosticBag) {
        for error in TemplateFailure(errors).errors {
            let bytes = files.first { $0.path == error.file }?.bytes
            let line = bytes.map { Array($0.split(separator: ASCII.newline, omittingEmptySubsequences: false)) }
            let source = line.flatMap { error.line >= 1 && error.line <= $0.count ? $0[error.line - 1].string : nil }
            let place = Place(
                file: error.file.isEmpty ? "themes" : error.file, line: error.line, column: error.column,
                endColumn: error.endColumn, sourceLine: source ?? "")
            report.add(Diagnostic(TemplateProblem(error: error), at: place))
        }
    }

    private var codeName: String {
        switch error.kind {
        case .unknownName, .unknownTemplate, .unknownPartial, .unknownParent, .unknownBlock, .invalidName, .dynamicName:
            "name"
        case .unclosedTag, .unclosedSection, .wrongClosingTag, .strayClosingTag, .invalidDelimiters, .contentInParent, .nulByte:
            "tag"
        case .textUnescaped, .markupEscaped, .notInterpolable, .notSection: "kind"
        case .inUnquotedAttribute, .inTag, .inCodeAttribute, .inCode, .inComment, .markupInText, .unbalancedMarkup: "place"
        case .endlessPartial, .tooDeep, .tooLarge: "size"
        }
    }

    func message(in language: Language) -> String {
        let name = error.name
        let isEnglish = language == .english
        switch error.kind {
        case .unknownName: return isEnglish ? "The name “\(name)” is not known here" : "Nama “\(name)” tidak dikenal di sini"
        case .unknownTemplate: return isEnglish ? "The theme has no template “\(name)”" : "Tema tidak punya templat “\(name)”"
        case .unknownPartial: return isEnglish ? "There is no partial “\(name)”" : "Tidak ada potongan templat “\(name)”"
        case .unknownParent: return isEnglish ? "There is no parent template “\(name)”" : "Tidak ada templat induk “\(name)”"
        case .unknownBlock:
            return isEnglish ? "The parent template has no block “\(name)”" : "Templat induk tidak punya blok “\(name)”"
        case .invalidName: return isEnglish ? "“\(name)” is no name" : "“\(name)” bukan nama"
        case .dynamicName:
            return isEnglish ? "The template “\(name)” is chosen by data, which is not possible" : "Templat “\(name)” dipilih oleh data; itu tidak bisa"
        case .unclosedTag: return isEnglish ? "The tag is not closed" : "Tanda ini tidak ditutup"
        case .unclosedSection: return isEnglish ? "The section “\(name)” is not closed" : "Bagian “\(name)” tidak ditutup"
        case .wrongClosingTag:
            return isEnglish ? "“\(name)” closes another section than the open one" : "“\(name)” menutup bagian yang bukan sedang terbuka"
        case .strayClosingTag: return isEnglish ? "“\(name)” closes nothing" : "“\(name)” tidak menutup apa pun"
        case .invalidDelimiters: return isEnglish ? "These are no two delimiters" : "Ini bukan dua tanda pembatas"
        case .contentInParent:
            return isEnglish ? "Text outside the blocks of “\(name)” would be dropped" : "Teks di luar blok “\(name)” akan hilang"
        case .nulByte: return isEnglish ? "A NUL byte" : "Ada bita NUL"
        case .textUnescaped:
            return isEnglish ? "“\(name)” is text and would stand unescaped" : "“\(name)” adalah teks dan akan tampil tanpa disaring"
        case .markupEscaped:
            return isEnglish ? "“\(name)” is markup and would be escaped twice" : "“\(name)” adalah HTML dan akan tersaring dua kali"
        case .notInterpolable:
            return isEnglish ? "“\(name)” is no text" : "“\(name)” bukan teks"
        case .notSection: return isEnglish ? "“\(name)” can be no section" : "“\(name)” tidak bisa menjadi bagian"
        case .inUnquotedAttribute:
            return isEnglish ? "“\(name)” stands in an attribute without quotes" : "“\(name)” berada di atribut tanpa tanda kutip"
        case .inTag: return isEnglish ? "“\(name)” stands inside a tag" : "“\(name)” berada di dalam tag"
        case .inCodeAttribute:
            return isEnglish ? "“\(name)” stands in an attribute that is code" : "“\(name)” berada di atribut yang berisi kode"
        case .inCode: return isEnglish ? "“\(name)” stands in code" : "“\(name)” berada di dalam kode"
        case .inComment: return isEnglish ? "“\(name)” stands in a comment" : "“\(name)” berada di dalam komentar"
        case .markupInText:
            return isEnglish ? "Markup “\(name)” stands where only text may" : "HTML “\(name)” berada di tempat yang hanya boleh berisi teks"
        case .unbalancedMarkup:
            return isEnglish ? "“\(name)” ends in other markup than it begins in" : "“\(name)” berakhir di HTML yang lain dari awalnya"
        case .endlessPartial: return isEnglish ? "“\(name)” includes itself without end" : "“\(name)” memuat dirinya tanpa akhir"
        case .tooDeep: return isEnglish ? "“\(name)” is nested too deep" : "“\(name)” bersarang terlalu dalam"
        case .tooLarge:
            return isEnglish ? "The template unfolds into too many combinations" : "Templat ini mekar menjadi terlalu banyak gabungan"
        }
    }

    func remedy(in language: Language) -> String? {
        let isEnglish = language == .english
        if let nearest = error.nearest { return isEnglish ? "Did you mean “\(nearest)”?" : "Maksudnya “\(nearest)”?" }
        switch error.kind {
        case .textUnescaped: return isEnglish ? "Write {{\(error.name)}} with two braces" : "Tulis {{\(error.name)}} dengan dua kurung kurawal"
        case .markupEscaped: return isEnglish ? "Write {{{\(error.name)}}} with three braces" : "Tulis {{{\(error.name)}}} dengan tiga kurung kurawal"
        case .inUnquotedAttribute: return isEnglish ? "Put the value in double quotes" : "Beri tanda kutip dua pada nilainya"
        case .unknownName, .unknownPartial, .unknownParent, .unknownBlock:
            let known = error.candidates.prefix(12).joined(separator: ", ")
            guard !known.isEmpty else { return nil }
            return isEnglish ? "Known here: \(known)" : "Yang dikenal di sini: \(known)"
        case .notInterpolable:
            return isEnglish ? "Use a section, {{#\(error.name)}} … {{/\(error.name)}}" : "Pakai bagian, {{#\(error.name)}} … {{/\(error.name)}}"
        case .wrongClosingTag:
            return error.related.map {
                isEnglish ? "The open one begins at line \($0.line), column \($0.column)" : "Yang terbuka bermula di baris \($0.line), kolom \($0.column)"
            }
        default: return nil
        }
    }
}
