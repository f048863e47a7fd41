import Bytes

extension CardWriter {
    /// Writes the procedure: as a list with properties and decisions, in stages, or as a table.
    mutating func writeProcedure() {
        heading(random.pick(OtherWords.procedure))
        let count = isComplete ? random.number(in: 4...5) : random.number(in: 4...7)
        let steps = random.places(count, of: ProcedureWords.steps.count)
        // A table says everything of every step: too much for a card with all components.
        if !isComplete, random.oneIn(9) {
            writeTable(steps)
        } else {
            writeSteps(steps, stages: count > 4 && random.oneIn(3))
        }
    }

    private mutating func writeSteps(_ steps: [Int], stages: Bool) {
        // Two stages, or none.
        let border = stages ? steps.count / 2 : steps.count
        let decision = random.number(in: 1...3)
        var number = 1
        if stages { subheading(ProcedureWords.stages[random.below(2)]) }
        for (place, step) in steps.enumerated() {
            if place == border { subheading(ProcedureWords.stages[2]) }
            if number == decision {
                writeDecision(number: number)
                number += 1
            }
            let indent = item(number)
            number += 1
            let words = ProcedureWords.steps[step]
            line(words.text)
            if isTerse { continue }
            if !random.oneIn(4) { property("Pelaksana", words.performer, indent: indent) }
            if random.oneIn(4) { property("Kelengkapan", random.pick(ProcedureWords.materials), indent: indent) }
            if random.oneIn(2) { property("Waktu", random.pick(NotationWords.stepTimes), indent: indent) }
            if random.oneIn(3) { property(random.oneIn(3) ? "Output" : "Keluaran", words.output, indent: indent) }
            if random.oneIn(8) { property(random.oneIn(2) ? "Catatan" : "Keterangan", random.pick(ProcedureWords.notes), indent: indent) }
            if random.oneIn(10) { caseProperty(indent: indent) }
        }
    }

    private mutating func writeDecision(number: Int) {
        let words = random.pick(ProcedureWords.decisions)
        let indent = item(number)
        line(words.text)
        property("Pelaksana", random.pick(ProcedureWords.deciders), indent: indent)
        if random.oneIn(2) { property("Waktu", random.pick(NotationWords.stepTimes), indent: indent) }
        // A lone "Jika" goes on otherwise.
        if !random.oneIn(4) { branch(words.good, "lanjut", indent: indent) }
        switch number > 1 ? random.below(4) : 0 {
        case 1: branch(words.bad, "kembali ke langkah 1; lengkapi berkas, lalu ajukan lagi", indent: indent)
        case 2: branch(words.bad, "kembali ke langkah 1", indent: indent)
        case 3: branch(words.bad, "ke langkah \(number + 2)", indent: indent)
        default: branch(words.bad, "selesai; pemohon menerima surat penolakan", indent: indent)
        }
    }

    mutating func branch(_ label: StaticString, _ target: String, indent: Int) {
        nested(indent)
        out.append("Jika ")
        out.append(label)
        out.append(": ")
        append(target)
        out.append(ASCII.newline)
    }

    private mutating func writeTable(_ steps: [Int]) {
        out.append("| No | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output |\n|---|---|---|---|---:|---|\n")
        for (place, step) in steps.enumerated() {
            let words = ProcedureWords.steps[step]
            out.append("| ")
            out.append(decimal: place + 1)
            for cell in [words.text, words.performer, random.pick(ProcedureWords.materials), random.pick(NotationWords.stepTimes), words.output] {
                out.append(" | ")
                out.append(cell)
            }
            out.append(" |\n")
        }
    }

    /// Writes the completion time: a promise, often with its parts.
    mutating func writeTime() {
        heading(random.pick(OtherWords.time))
        line(random.pick(NotationWords.promises))
        guard random.oneIn(3) else { return }
        for place in random.places(2, of: NotationWords.parts.count) {
            nested(0)
            line(NotationWords.parts[place])
        }
    }
}
