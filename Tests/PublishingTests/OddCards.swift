/// Writes cards with odd Markdown, the same ones for the same seed. Every word occurs once: `kata` and a number, or the
/// like in Greek letters.
struct OddCards {
    private var state: UInt64
    private var words = 0

    init(seed: UInt64) { state = seed }

    /// The body of a card; without errors, but hardly ever without warnings.
    mutating func body() -> String {
        var lines: [String] = []
        if chance(2) { lines += block(0) }
        let headings = [
            "Persyaratan", "Prosedur", "Jangka Waktu", "Biaya", "Produk", "Pengaduan", "Jam Layanan", "Dasar Hukum", "Lokasi",
            "Waktu Pelayanan", "Syarat", "Tarif", "Alur", "Sarana dan Prasarana", "", "",
        ]
        for _ in 0..<(4 + number(8)) {
            lines.append("")
            lines.append("## " + (headings[number(headings.count)] + " " + (chance(3) ? word() : "")))
            for _ in 0..<number(4) { lines += block(0) }
            for _ in 0..<number(3) {
                lines.append("")
                lines.append(["### ", "### Bagi ", "### Untuk ", "#### ", "###### ", "### *Bagi* "][number(6)] + phrase())
                for _ in 0..<number(3) { lines += block(0) }
            }
        }
        return lines.joined(separator: "\n")
    }

    // MARK: Blocks

    private mutating func block(_ depth: Int) -> [String] {
        var lines: [String] = chance(4) ? [] : [""]
        switch number(depth > 2 ? 6 : 16) {
        case 0, 1, 2: lines += paragraph()
        case 3: lines += ["```", word() + " <&> " + word(), "```"]
        case 4: lines += ["<!-- rahasia -->"]
        case 5: lines += ["***"]
        case 6: lines += block(depth + 1).map { "> " + $0 }
        case 7: lines += ["", "    " + word(), ""]
        case 8, 9: lines += table()
        default: lines += list(depth)
        }
        return lines
    }

    private mutating func paragraph() -> [String] {
        var lines = [value()]
        for _ in 0..<number(3) { lines.append(chance(4) ? label() + ": " + value() : phrase()) }
        return lines
    }

    private mutating func list(_ depth: Int) -> [String] {
        let isNumbered = chance(2)
        let isLoose = chance(4)
        var index = [0, 1, 1, 1, 7, 10, 99][number(7)]
        let bullet = ["-", "*", "+"][number(3)]
        var lines: [String] = []
        for _ in 0..<(1 + number(4)) {
            let marker = isNumbered ? "\(index). " : bullet + " "
            index += 1
            let indent = String(repeating: " ", count: max(1, marker.utf8.count - (chance(6) ? 1 : 0)))
            var item = item(depth)
            lines.append(marker + (item.isEmpty ? "" : item.removeFirst()))
            lines += item.map { $0.isEmpty ? "" : indent + $0 }
            if isLoose { lines.append("") }
        }
        return lines
    }

    /// The lines of an item, without its marker.
    private mutating func item(_ depth: Int) -> [String] {
        if chance(12) { return [] }
        var lines: [String] = [chance(3) ? label() + ": " + value() : value()]
        if chance(10) { lines = block(depth + 2) }
        if chance(8) { lines += ["a. " + phrase(), "b. " + phrase(), "c. " + phrase()] }
        if chance(2) {
            for _ in 0..<(1 + number(4)) {
                lines.append("- " + (chance(5) ? "Jika \(word()): lanjut; \(phrase())" : label() + ": " + value()))
                if chance(5) { lines += ["  - " + phrase(), "  - " + label() + ": " + phrase()] }
                if chance(8) { lines += ["", "  " + phrase()] }
            }
        }
        if depth < 3, chance(4) { lines += block(depth + 1) }
        return lines
    }

    private mutating func table() -> [String] {
        let names = [
            "No", "Kegiatan", "Pelaksana", "Waktu", "Output", "Kelengkapan", "Keterangan", "Jenis", "Satuan", "Tarif", "Untuk",
        ]
        var columns: [String] = []
        for _ in 0..<(2 + number(4)) {
            let name = chance(6) ? word() : names[number(names.count)]
            columns.append(name)
        }
        // A row without a blank line before it would go on with the lines above.
        var lines = ["", "| " + columns.joined(separator: " | ") + " |", "|" + columns.map { _ in "---" }.joined(separator: "|") + "|"]
        for row in 0..<number(4) {
            let cells = columns.map { column -> String in
                if column == "No", !chance(5) { return "\(row + 1)" }
                return ["", "-", "–", phrase(), value(), phrase()][number(6)]
            }
            lines.append("| " + cells.prefix(chance(5) ? 1 : cells.count).joined(separator: " | ") + " |")
        }
        return lines
    }

    // MARK: Text

    private mutating func label() -> String {
        let known = [
            "Bentuk", "Diurus di", "Formulir", "Untuk", "Dasar", "Catatan", "Pelaksana", "Kelengkapan", "Waktu", "Keluaran",
            "Satuan", "Telepon", "WhatsApp", "Email", "LAPOR!", "Petugas", "Batas tanggapan", "Bentul", "Senin",
        ]
        switch number(6) {
        case 0: return word()
        case 1: return "[" + word() + "](https://contoh.example)"
        case 2: return "**" + word() + "**"
        default: return known[number(known.count)]
        }
    }

    /// What stands behind a label: a typed value and words around it, or just words.
    private mutating func value() -> String {
        switch number(12) {
        case 0: return "Rp\(1 + number(900)).000 " + phrase()
        case 1: return "gratis " + word()
        case 2: return "\(1 + number(9)) hari kerja sejak " + word()
        case 3: return "Senin–Jumat 08.00–15.00 WIB " + word()
        case 4: return "021 \(1_000_000 + number(8_999_999)) " + word()
        case 5: return word() + "; " + word() + "; " + word()
        case 6: return ""
        case 7: return "Peraturan Pemerintah Nomor \(1 + number(99)) Tahun 20\(10 + number(15)) tentang " + word()
        default: return phrase()
        }
    }

    private mutating func phrase() -> String {
        var pieces: [String] = []
        for _ in 0..<(1 + number(3)) {
            switch number(10) {
            case 0: pieces.append("*" + word() + "*")
            case 1: pieces.append("**" + word() + "**" + word())
            case 2: pieces.append("`" + word() + " <b>`")
            case 3: pieces.append("[" + word() + "](https://contoh.example/" + String(number(9)) + ")")
            case 4: pieces.append(word() + "&amp;" + word() + " &lt;" + word())
            case 5: pieces.append(word() + " <!-- rahasia --> " + word())
            case 6: pieces.append("\\*" + word() + ":" + word())
            default: pieces.append(word())
            }
        }
        return pieces.joined(separator: " ")
    }

    private mutating func word() -> String {
        words += 1
        return (words % 7 == 0 ? "λέξη" : "kata") + "\(words)x"
    }

    // MARK: Chance

    private mutating func number(_ below: Int) -> Int { Int(next() % UInt64(below)) }
    /// One time in `count`.
    private mutating func chance(_ count: Int) -> Bool { number(count) == 0 }

    /// SplitMix64.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
