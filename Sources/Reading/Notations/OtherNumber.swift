import Bytes

/// Numbers that nobody answers: "No. Rek 0812000105", "NIP 0198…".
enum OtherNumber {
    /// Whether a text before a number, or its label, says that it is such a number. The word of another number does not where
    /// somebody is called about it: "Kirim NIK ke 0812 …", "Pengaduan rekening air: 0812 …".
    ///
    /// - Parameter isLabelled: whether the label of the text says so.
    static func isNamed(_ text: ByteSlice, isLabelled: Bool) -> Bool {
        var scanner = TextScanner(text)
        var isNamed = isLabelled
        var last = Word.account
        // Whether a word of contact stands before the names.
        var isCalled = false
        var isPaid = false
        // How it was before the bracket: "Budi (NIP 0198…) 0812 …".
        var outside: Bool?
        while !scanner.isAtEnd {
            scanner.skipSpaces()
            if scanner.next == 0x28 {
                outside = isNamed
            } else if scanner.next == 0x29, let before = outside {
                isNamed = before
                outside = nil
            }
            guard scanner.isAtWordStart, let word = words.take(&scanner) else {
                scanner.skipToken()
                continue
            }
            switch word {
            case .account, .document, .person:
                isNamed = word == .person || !isCalled
                last = word
            case .contact:
                isCalled = !isPaid
                isNamed = false
            case .unit:
                isCalled = !isPaid
                if last != .account { isNamed = false }
            case .way:
                // "Transfer ke rekening 0812 …" leads to what follows.
                isNamed = false
                isCalled = false
            case .reply: isNamed = false
            case .joint: if last == .document { isNamed = false }
            case .payment:
                isPaid = true
                isCalled = false
            }
        }
        return isNamed
    }

    static func isNamed(_ text: ByteSlice) -> Bool { isNamed(text, isLabelled: false) }

    private enum Word {
        /// "Rekening": the names of a bank and of its holder may stand behind it.
        case account
        /// "NIK", "PIRT".
        case document
        /// "NIP": the number of somebody who is named before it.
        case person
        /// "Pengaduan", "Hubungi": somebody is called, wherever it stands.
        case contact
        /// "Layanan", "Bidang": the same, but an account may be theirs.
        case unit
        /// "Ke", "lewat".
        case way
        /// "Konfirmasi": what is done at the number behind it.
        case reply
        /// "Dan".
        case joint
        /// "Transfer".
        case payment
    }

    private static let words = KeywordTable<Word>([
        ("rek", .account), ("rek.", .account), ("rekening", .account), ("virtual account", .account), ("no. va", .account),
        ("bank account", .account), ("resi", .account),
        ("nik", .document), ("npwp", .document), ("nib", .document), ("no. kk", .document), ("nomor kk", .document),
        ("no. surat", .document), ("nomor surat", .document), ("pirt", .document), ("p-irt", .document), ("siup", .document),
        ("no. registrasi", .document), ("nomor registrasi", .document), ("no. register", .document), ("nomor register", .document),
        ("nip", .person), ("nrp", .person),
        ("pengaduan", .contact), ("aduan", .contact), ("kontak", .contact), ("hubungi", .contact), ("menghubungi", .contact),
        ("complaints", .contact), ("contact", .contact),
        ("layanan", .unit), ("pelayanan", .unit), ("cek", .unit), ("bidang", .unit), ("seksi", .unit), ("urusan", .unit),
        ("pengurusan", .unit), ("info", .unit), ("informasi", .unit), ("cs", .unit), ("konsultasi", .unit), ("keluhan", .unit),
        ("bantuan", .unit), ("tanya", .unit),
        ("ke", .way), ("lewat", .way), ("melalui", .way), ("via", .way), ("to", .way),
        ("konfirmasi", .reply), ("chat", .reply),
        ("dan", .joint), ("atau", .joint), ("serta", .joint), ("and", .joint), ("or", .joint),
        ("transfer", .payment), ("bayar", .payment), ("pembayaran", .payment), ("setor", .payment), ("setoran", .payment),
    ])
}
