import Bytes
import Programs

/// Documents that other programs read for baku: pdftotext (Debian poppler-utils) and pandoc.
enum Documents {
    /// The largest document, in bytes.
    static let largest = 32 << 20
    /// The most memory that a program may take, in bytes.
    private static let memory = 1 << 30

    /// The text of a PDF as it is laid out: columns stand below one another, page by page.
    static func pdf(_ bytes: [UInt8], path: String) throws(ImportProblem) -> DecodedText {
        var filter = try Filter(["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"], format: .pdf)
        filter.longestAnswer = TextDecoder.largest
        filter.memory = memory
        let answer = try filter.text(of: bytes, format: .pdf)
        guard answer.contains(where: { !ASCII.isSpace($0) }) else { throw .noText }
        return try TextDecoder.decode(answer, path: path)
    }

    /// The text of a document of Word or OpenDocument, by way of a web page.
    static func word(_ bytes: [UInt8], _ format: ForeignFormat, path: String) throws(ImportProblem) -> DecodedText {
        let name = format == .odt ? "odt" : "docx"
        // Its memory is bounded by its own run-time system: pandoc asks for addresses by the terabyte.
        var filter = try Filter(
            ["pandoc", "+RTS", "-M\(memory >> 20)m", "-RTS", "--sandbox", "-f", name, "-t", "html", "--wrap=none", "--standalone",
                // The title of the window, which no document has: a sign that is no word.
                "--metadata", "pagetitle=.",
            ],
            format: format)
        filter.longestAnswer = WebPage.largest
        let page = try filter.text(of: bytes, format: format)
        var text = try WebPage.text(ofConverted: page, path: path)
        text.origin?.add(try DocumentWords(bytes, format))
        return text
    }
}

extension Origin {
    /// Adds what the document says and its page does not.
    fileprivate mutating func add(_ document: DocumentWords) {
        let lost = Reason.other(indonesian: "tidak terbaca oleh pandoc", english: "not read by pandoc")
        for text in document.missing(in: glued) {
            words.add(text[...])
            leftOut.append(Account.LeftOut(text: text, reason: lost, line: 0))
            let excerpt = String(text.string.prefix(80))
            let doubt = Doubt.other(
                indonesian: "bagian dokumen ini tidak terbaca: “\(excerpt)”; salin ke tempatnya jika perlu",
                english: "this part of the document was not read: “\(excerpt)”; copy it to its place if it is needed")
            checks.append(Account.Check(doubt: doubt, line: 0))
        }
        for text in document.edges {
            words.add(text[...])
            leftOut.append(
                Account.LeftOut(text: text, reason: .other(indonesian: "kepala atau kaki halaman", english: "head or foot of the page"), line: 0))
        }
    }
}

extension Filter {
    /// - Parameter command: the name of a program, and its arguments.
    fileprivate init(_ command: [String], format: ForeignFormat) throws(ImportProblem) {
        guard let name = command.first, let program = Filter.find(name) else { throw .noProgram(format) }
        self.init([program] + command.dropFirst(), longestAnswer: 0)
    }

    fileprivate func text(of bytes: [UInt8], format: ForeignFormat) throws(ImportProblem) -> [UInt8] {
        let answer: Answer
        do throws(Failure) {
            answer = try self.answer(to: bytes)
        } catch {
            switch error {
            case .system(let error): throw .programFailed(format, error.text)
            case .tookTooLong(let seconds): throw .tookTooLong(seconds: seconds)
            case .answeredTooMuch: throw .tooLarge(limit: longestAnswer)
            }
        }
        guard answer.ending == .exit(0) else {
            // What pdftotext says of a PDF that wants a password, and what it ends with where copying is forbidden.
            if format == .pdf, answer.lastWords.contains("Incorrect password") || answer.ending == .exit(3) { throw .locked(.pdf) }
            throw .damaged(format, answer.lastWords.isEmpty ? answer.ending?.words ?? "" : answer.lastWords)
        }
        return answer.bytes
    }
}
