import Diagnostics

/// What a key asks for, in words for messages.
public enum HeaderValue: Sendable, Equatable {
    case text, texts, list
    case mapping([String])
    case date, year, flag, number, menu, slug, slugs, coordinates, degrees, link, links, alias, siteAddress, file
    case choice([String])
    case official, closures, hours, notice, rules, website

    /// "harus berupa …".
    func name(in language: Language) -> String {
        let (indonesian, english): (String, String) =
            switch self {
            case .text: ("satu teks", "one text")
            case .texts: ("satu teks atau daftar teks", "one text or a list of texts")
            case .list: ("daftar", "a list")
            case .mapping(let keys):
                ("pasangan kunci: nilai (\(Self.list(keys)))", "pairs key: value (\(Self.list(keys)))")
            case .rules: ("pasangan kode aturan: …", "pairs code of a rule: …")
            case .website: ("alamat situs web", "the address of a website")
            case .degrees: ("derajat desimal", "decimal degrees")
            case .date: ("tanggal", "a date")
            case .year: ("tahun dengan empat angka", "a year of four digits")
            case .flag: ("ya atau tidak", "ya (yes) or tidak (no)")
            case .number: ("bilangan bulat mulai dari 1", "a whole number from 1 on")
            case .menu: ("ya, tidak, atau nomor urut", "ya (yes), tidak (no) or a number")
            case .slug: ("nama berkas tanpa .md", "a file name without .md")
            case .slugs: ("nama berkas tanpa .md, atau daftarnya", "a file name without .md, or a list of them")
            case .coordinates: ("lintang dan bujur", "latitude and longitude")
            case .link: ("alamat tautan", "a link address")
            case .links: ("alamat tautan, atau pasangan alamat dan teks", "a link address, or a pair alamat and teks")
            case .alias: ("alamat di dalam situs ini", "an address within this site")
            case .siteAddress: ("alamat situs yang lengkap", "the full address of the site")
            case .file: ("nama berkas", "a file name")
            case .choice(let choices):
                ("salah satu dari \(choices.joined(separator: ", "))", "one of \(choices.joined(separator: ", "))")
            case .official: ("teks, atau pasangan jabatan dan nama", "a text, or a pair jabatan and nama")
            case .closures: ("daftar tanggal", "a list of dates")
            case .hours: ("teks, daftar teks, atau pasangan hari: jam", "a text, a list of texts, or pairs day: hours")
            case .notice: ("teks, atau pasangan teks dan sampai", "a text, or a pair teks and sampai")
            }
        return language == .indonesian ? indonesian : english
    }

    /// A few words are enough to show what is meant.
    private static func list(_ words: [String]) -> String {
        words.count > 5 ? words.prefix(4).joined(separator: ", ") + ", …" : words.joined(separator: ", ")
    }

    /// "tulis …": the accepted forms, by example.
    func example(in language: Language) -> String? {
        let forms: (indonesian: String, english: String)? =
            switch self {
            case .text:
                (
                    "tulis teksnya di baris yang sama sesudah titik dua",
                    "write the text on the same line behind the colon"
                )
            case .texts:
                ("tulis seperti paspor, atau [paspor, izin tinggal]", "write it like paspor, or [paspor, izin tinggal]")
            case .list:
                (
                    "tulis tiap butir di baris sendiri, diawali - dan spasi",
                    "write each item on a line of its own that begins with - and a space"
                )
            case .mapping(let keys):
                (
                    "tulis di bawahnya, masuk dua spasi, misalnya \(keys.first ?? "kunci"): …",
                    "write below it, two spaces in, such as \(keys.first ?? "key"): …"
                )
            case .rules:
                (
                    "tulis di bawahnya, masuk dua spasi, misalnya yaml.hash: …",
                    "write below it, two spaces in, such as yaml.hash: …"
                )
            case .website: ("tulis seperti https://contoh.go.id", "write it like https://contoh.go.id")
            case .degrees: ("tulis seperti 109.34", "write it like 109.34")
            case .date: ("tulis seperti 2025-03-04 atau 4 Maret 2025", "write it like 2025-03-04 or 4 Maret 2025")
            case .year: ("tulis seperti 2019", "write it like 2019")
            case .flag: ("tulis ya atau tidak", "write ya or tidak")
            case .number: ("tulis seperti 1", "write it like 1")
            case .menu: ("tulis ya, tidak, atau nomor urut seperti 1", "write ya, tidak, or a number such as 1")
            case .slug, .slugs:
                (
                    "tulis seperti kanim-contoh: huruf kecil a–z, angka, dan tanda hubung",
                    "write it like kanim-contoh: small letters a–z, digits and hyphens"
                )
            case .coordinates: ("tulis seperti -0.05, 109.34", "write it like -0.05, 109.34")
            case .link, .links:
                (
                    "tulis alamat yang diawali https:, mailto:, atau tel:, atau nama berkas .md",
                    "write an address that begins with https:, mailto: or tel:, or the name of an .md file"
                )
            case .alias: ("tulis seperti /lama/paspor.html", "write it like /lama/paspor.html")
            case .siteAddress:
                ("tulis seperti https://layanan.contoh.go.id", "write it like https://layanan.contoh.go.id")
            case .file: ("tulis seperti ../berkas/sk.pdf", "write it like ../berkas/sk.pdf")
            case .choice: nil
            case .official: ("tulis seperti Kepala Subbagian Umum", "write it like Kepala Subbagian Umum")
            case .closures:
                (
                    "tulis seperti - 2025-08-17, atau tanggal:, sampai:, dan alasan:",
                    "write it like - 2025-08-17, or tanggal:, sampai: and alasan:"
                )
            case .hours: ("tulis seperti Senin–Kamis: 08.00–16.00", "write it like Senin–Kamis: 08.00–16.00")
            case .notice:
                ("tulis teksnya, atau teks: dan sampai: di bawahnya", "write the text, or teks: and sampai: below it")
            }
        return language == .indonesian ? forms?.indonesian : forms?.english
    }
}
