import Bytes

extension CardWriter {
    /// Writes the ways to complain, the officer and the deadline, in the notations that offices use.
    mutating func writeComplaints() {
        heading(random.pick(OtherWords.complaints))
        let number = 100 + random.below(900)
        switch random.below(4) {
        case 0: append("- WhatsApp: 0811 0000 \(number)\n")
        case 1: append("- SMS/WA: 08110000\(number)\n")
        case 2: append("- Telepon: (021) 0000 \(number) ext. \(10 + random.below(90))\n- WA: 0811-0000-\(number)\n")
        default: append("- Telp: 021-0000\(number)\n")
        }
        append("- Email: pengaduan@\(office.domain)\n")
        if !random.oneIn(3) { out.append(random.oneIn(2) ? "- LAPOR!: https://www.lapor.go.id\n" : "- SP4N-LAPOR!: SMS 1708\n") }
        if random.oneIn(4) { out.append("- Instagram: layanan.contoh\n") }
        if random.oneIn(6) { out.append("- Kotak saran di ruang tunggu\n") }
        property("Petugas", random.pick(OtherWords.officers), indent: 0)
        if !random.oneIn(4) { property("Batas tanggapan", random.pick(OtherWords.deadlines), indent: 0) }
    }

    /// Writes opening hours of the service's own.
    mutating func writeHours() {
        heading(random.pick(OtherWords.hours))
        for place in random.places(random.number(in: 1...2), of: NotationWords.hours.count) {
            nested(0)
            line(NotationWords.hours[place])
        }
    }

    /// Writes the regulations behind the service.
    mutating func writeLegalBasis() {
        heading(random.pick(OtherWords.legalBasis))
        let count = isComplete ? 2 : random.number(in: 1...4)
        for (place, regulation) in random.places(count, of: NotationWords.regulations.count).enumerated() {
            _ = item(place + 1)
            line(NotationWords.regulations[regulation])
        }
    }
}
