import Diagnostics

/// What can be wrong with the bytes of a file, whatever it says.
public enum SourceProblem: Problem, Equatable {
    /// What wrong bytes look like.
    public enum Guess: Sendable, Equatable { case windows1252, utf16, binary }

    /// Nothing but white space.
    case empty
    case byteOrderMark
    case notUTF8(byte: UInt8, Guess)
    case nul
    /// A control character.
    case control(UInt32)
    /// A mark that turns the direction of writing, with which a text can look other than it is.
    case bidi(UInt32)
    /// A character that nobody sees.
    case invisible(UInt32)
    /// Lines end in CR alone.
    case carriageReturn

    public var code: String {
        switch self {
        case .empty: "source.empty"
        case .byteOrderMark: "source.bom"
        case .notUTF8: "source.not-utf8"
        case .nul: "source.nul"
        case .control: "source.control"
        case .bidi: "source.bidi"
        case .invisible: "source.invisible"
        case .carriageReturn: "source.cr"
        }
    }

    public var severity: Severity {
        switch self {
        case .byteOrderMark, .invisible: .warning
        default: .error
        }
    }

    public func message(in language: Language) -> String {
        switch (self, language) {
        case (.empty, .indonesian): "berkas kosong"
        case (.empty, .english): "the file is empty"
        case (.byteOrderMark, .indonesian): "berkas diawali tanda urutan bita (BOM)"
        case (.byteOrderMark, .english): "the file begins with a byte order mark (BOM)"
        case (.notUTF8(let byte, .utf16), .indonesian): "berkas bukan UTF-8, tampaknya UTF-16 (bita \(Self.hex(byte)))"
        case (.notUTF8(let byte, .utf16), .english):
            "the file is not UTF-8, it seems to be UTF-16 (byte \(Self.hex(byte)))"
        case (.notUTF8(let byte, .windows1252), .indonesian):
            "berkas bukan UTF-8, tampaknya Windows-1252 (bita \(Self.hex(byte)))"
        case (.notUTF8(let byte, .windows1252), .english):
            "the file is not UTF-8, it seems to be Windows-1252 (byte \(Self.hex(byte)))"
        case (.notUTF8(let byte, .binary), .indonesian): "berkas ini bukan teks (bita \(Self.hex(byte)))"
        case (.notUTF8(let byte, .binary), .english): "this file is no text (byte \(Self.hex(byte)))"
        case (.nul, .indonesian): "berkas memuat bita NUL"
        case (.nul, .english): "the file has a NUL byte in it"
        case (.control(let scalar), .indonesian): "karakter kendali \(Self.name(scalar)) tidak diterima"
        case (.control(let scalar), .english): "the control character \(Self.name(scalar)) is not accepted"
        case (.bidi(let scalar), .indonesian):
            "tanda arah tulisan \(Self.name(scalar)) tidak diterima, karena dapat menyamarkan teks"
        case (.bidi(let scalar), .english):
            "the mark of writing direction \(Self.name(scalar)) is not accepted, since it can disguise text"
        case (.invisible(let scalar), .indonesian): "karakter tak terlihat \(Self.name(scalar))"
        case (.invisible(let scalar), .english): "an invisible character \(Self.name(scalar))"
        case (.carriageReturn, .indonesian): "baris diakhiri CR saja, seperti pada Mac lama"
        case (.carriageReturn, .english): "a line ends in CR alone, as on old Macs"
        }
    }

    public func remedy(in language: Language) -> String? {
        switch (self, language) {
        case (.empty, .indonesian): "hapus berkas ini, atau tulis isinya (baku new membuat kerangkanya)"
        case (.empty, .english): "delete the file, or write it (baku new makes a frame)"
        case (.byteOrderMark, .indonesian): "simpan sebagai UTF-8 tanpa BOM"
        case (.byteOrderMark, .english): "save it as UTF-8 without BOM"
        case (.notUTF8(_, .binary), .indonesian): "simpan sebagai teks biasa (UTF-8), atau pindahkan ke content/berkas/"
        case (.notUTF8(_, .binary), .english): "save it as plain text (UTF-8), or move it to content/berkas/"
        case (.notUTF8, .indonesian): "buka dengan penyandian itu, lalu simpan sebagai UTF-8"
        case (.notUTF8, .english): "open it in that encoding and save it as UTF-8"
        case (.invisible, .indonesian), (.nul, .indonesian), (.control, .indonesian), (.bidi, .indonesian):
            "hapus; sering ikut terbawa saat menyalin dari aplikasi lain"
        case (.invisible, .english), (.nul, .english), (.control, .english), (.bidi, .english):
            "delete it; it often comes along when text is copied from other programs"
        case (.carriageReturn, .indonesian): "simpan dengan akhir baris LF"
        case (.carriageReturn, .english): "save it with line ends LF"
        }
    }

    private static func hex(_ byte: UInt8) -> String { "0x" + digits(UInt32(byte), 2) }
    /// `U+202E`.
    static func name(_ scalar: UInt32) -> String { "U+" + digits(scalar, 4) }

    private static func digits(_ value: UInt32, _ width: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
