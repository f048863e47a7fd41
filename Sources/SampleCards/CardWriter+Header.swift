import Bytes

extension CardWriter {
    /// Writes the front matter.
    /// - Parameter more: writes further keys.
    mutating func writeHeader(more: (inout CardWriter) -> Void = { _ in }) {
        append("---\njudul: \(service.title)\ninstansi: ")
        if random.oneIn(40) {
            // One standard for two offices.
            append("[\(office.slug), \(OfficeName((index + 1) % site.offices).slug)]\n")
        } else {
            append("\(office.slug)\n")
        }
        append("ringkasan: Cara mengurus \(service.product) pada kantor di \(office.place).\n")
        let year = random.number(in: 2021...2026)
        let day = monthAndDay()
        if !random.oneIn(6) {
            append("sk:\n  nomor: \(random.number(in: 1...480))/KPT/\(year)\n  tanggal: \(year)\(day)\n")
            if random.oneIn(3) { out.append("  pejabat: Kepala Kantor\n") }
        }
        append("berlaku: \(year)\(day)\n")
        if !random.oneIn(4) { append("tinjau: \(year + 2)\(day)\n") }
        append("topik: [\(service.topic)]\n")
        if random.oneIn(2) {
            out.append("kata-kunci: [")
            for (count, place) in random.places(3, of: OtherWords.keywords.count).enumerated() {
                if count > 0 { out.append(", ") }
                out.append(OtherWords.keywords[place])
            }
            out.append("]\n")
        }
        if index < 6 { append("unggulan: \(index + 1)\n") }
        if random.oneIn(3) { append("ajukan: https://\(office.domain)/ajukan/\(service.slug)\n") }
        if random.oneIn(5) { append("lacak: https://\(office.domain)/lacak\n") }
        if random.below(5) < 2 { writeCases() }
        more(&self)
        out.append("---\n")
    }

    private mutating func writeCases() {
        cases = random.places(random.oneIn(3) ? 2 : 1, of: RequirementWords.cases.count)
        out.append("kasus:\n")
        for place in cases {
            let entry = RequirementWords.cases[place]
            out.append("  ")
            out.append(entry.dimension)
            out.append(": [")
            for (count, value) in entry.values.enumerated() {
                if count > 0 { out.append(", ") }
                out.append(value)
            }
            out.append("]\n")
        }
    }

    /// "-03-04"
    private mutating func monthAndDay() -> String {
        let month = random.number(in: 1...12)
        let day = random.number(in: 1...28)
        return "-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// Writes the text before the first section: for whom, and now and then a link or a note among authors.
    mutating func writeIntroduction() {
        append("Layanan ini untuk warga \(office.place) yang mengurus *\(service.product)*.")
        if random.oneIn(3) {
            let other = site.service(random.below(site.cards))
            append(" Lihat pula [\(other.title)](../\(other.folder)/\(other.slug).md).\n")
        } else if random.oneIn(3) {
            out.append("\nPermohonan dapat **diwakilkan** dengan [surat kuasa](../../berkas/surat-kuasa.pdf).\n")
        } else {
            out.append(ASCII.newline)
        }
        if random.oneIn(8) { out.append("\n<!-- periksa lagi setelah keputusan baru terbit -->\n") }
    }

    /// Writes `Untuk: …` with one value of a declared case, if any is declared; now and then with two.
    mutating func caseProperty(indent: Int) {
        guard !cases.isEmpty else { return }
        let values = RequirementWords.cases[random.pick(cases)].values
        nested(indent)
        out.append("Untuk: ")
        let first = random.below(values.count)
        out.append(values[first])
        if values.count > 2, random.oneIn(3) {
            out.append("; ")
            out.append(values[(first + 1) % values.count])
        }
        out.append(ASCII.newline)
    }
}
