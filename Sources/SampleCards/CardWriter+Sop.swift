import Bytes

extension SampleSite {
    /// A service card that is an SOP of so many steps, with the sections that its sheet prints.
    public func sopCard(_ index: Int, steps: Int) -> SampleFile {
        var writer = CardWriter(site: self, index: index)
        writer.writeSopCard(steps: steps)
        return SampleFile(path: service(index).path, bytes: writer.out)
    }
}

extension CardWriter {
    mutating func writeSopCard(steps: Int) {
        writeHeader { $0.writeSopHeader() }
        writeIntroduction()
        writeRequirements()
        writeSopProcedure(steps: steps)
        writeTime()
        writeFee()
        writeProduct()
        writeComplaints()
        writeHours()
        writeLegalBasis()
        out.append(OtherWords.sopSections)
    }

    private mutating func writeSopHeader() {
        append("sop:\n  nomor: SOP-\(random.number(in: 100...999))/KC/2025\n  tanggal-pembuatan: 2025-02-20\n")
        append("  tanggal-efektif: 2025-04-01\n  disahkan:\n    jabatan: Kepala Kantor\n")
    }

    /// Every step says everything of itself; every fourth decides, and now and then leads up again.
    private mutating func writeSopProcedure(steps count: Int) {
        heading("Prosedur")
        let performers = ProcedureWords.lanes[..<min(ProcedureWords.lanes.count, count < 10 ? 4 : 6)]
        for number in 1...count {
            let indent = item(number)
            // The first steps bring in the lanes one after the other.
            let performer = number <= performers.count ? performers[number - 1] : random.pick(Array(performers))
            if number % 4 == 2 {
                let words = random.pick(ProcedureWords.decisions)
                line(words.text)
                branch(words.good, "lanjut", indent: indent)
                branch(words.bad, "kembali ke langkah \(random.number(in: max(1, number - 6)...(number - 1)))", indent: indent)
            } else {
                line(ProcedureWords.steps[(number - 1) % ProcedureWords.steps.count].text)
            }
            property("Pelaksana", performer, indent: indent)
            property("Kelengkapan", random.pick(ProcedureWords.materials), indent: indent)
            property("Waktu", random.pick(NotationWords.stepTimes), indent: indent)
            property("Keluaran", ProcedureWords.steps[(number - 1) % ProcedureWords.steps.count].output, indent: indent)
            if random.oneIn(4) { property("Catatan", random.pick(ProcedureWords.notes), indent: indent) }
        }
    }
}
