import Bytes

extension CardWriter {
    /// Writes the fee in one of its forms.
    mutating func writeFee() {
        heading(random.pick(OtherWords.fee))
        switch random.below(10) {
        case 0...3: line(random.pick(NotationWords.free))
        case 4: line(random.pick(NotationWords.references))
        case 5: writeFeeTable()
        case 6: writeFeeParts()
        case 7:
            money()
            out.append(ASCII.space)
            line(random.pick(NotationWords.units))
        default: writeFees(random.number(in: 1...(isComplete ? 2 : 3)))
        }
    }

    private mutating func writeFees(_ count: Int) {
        for place in random.places(count, of: NotationWords.feeNames.count) {
            nested(0)
            out.append(NotationWords.feeNames[place])
            out.append(": ")
            if random.oneIn(8) { out.append("gratis") } else { money() }
            if random.oneIn(2) {
                out.append(ASCII.space)
                out.append(random.pick(NotationWords.units))
            }
            out.append(ASCII.newline)
            if random.oneIn(3) { caseProperty(indent: 2) }
            if random.oneIn(6) { property("Dasar", "UU Nomor 6 Tahun 2023", indent: 2) }
            if random.oneIn(10) { property("Catatan", "dibayar lewat bank persepsi", indent: 2) }
        }
    }

    /// Parts that add up: one line of each is paid.
    private mutating func writeFeeParts() {
        subheading("Pelayanan")
        writeFees(2)
        subheading("Dokumen")
        writeFees(2)
    }

    private mutating func writeFeeTable() {
        out.append("| Jenis | Satuan | Tarif |\n|---|---|---:|\n")
        for place in random.places(random.number(in: 2...4), of: NotationWords.feeNames.count) {
            out.append("| ")
            out.append(NotationWords.feeNames[place])
            out.append(" | ")
            out.append(random.pick(NotationWords.units))
            out.append(" | ")
            money()
            out.append(" |\n")
        }
    }

    /// A sum of 5,000 to 1,000,000 rupiah in one of the usual forms.
    private mutating func money() {
        let thousands = random.oneIn(10) ? 1000 : random.number(in: 1...180) * 5
        let form = random.pick(NotationWords.moneyForms)
        out.append(form.before)
        if thousands == 1000 { out.append("1.000") } else { out.append(decimal: thousands) }
        out.append(".000")
        out.append(form.behind)
    }

    /// Writes the product.
    mutating func writeProduct() {
        heading(random.pick(OtherWords.product))
        append("- \(service.productName)\n")
        if random.oneIn(3) { caseProperty(indent: 2) }
        if random.oneIn(4) { out.append("- Salinan elektronik dengan kode QR\n") }
    }
}
