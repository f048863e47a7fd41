import Bytes

extension CardWriter {
    /// Writes the requirements: a list with alternatives, sub-items, cases and properties, sometimes a group of a case.
    mutating func writeRequirements() {
        heading(random.pick(OtherWords.requirements))
        if random.oneIn(6) { out.append("Bawa dokumen asli saat datang.\n\n") }
        let count = isComplete ? random.number(in: 3...4) : random.number(in: 4...6)
        for (place, document) in random.places(count, of: RequirementWords.documents.count).enumerated() {
            let indent = item(place + 1)
            if place == 1, random.oneIn(2) {
                writeAlternatives(indent: indent)
                continue
            }
            line(RequirementWords.documents[document])
            writeRequirementProperties(indent: indent)
        }
        // The two ways in which sub-items are written without "salah satu".
        if !isComplete, random.oneIn(5) { writeLetteredItem(number: count + 1) }
        if random.oneIn(isComplete ? 5 : 3) {
            subheading(random.pick(RequirementWords.groups))
            for (place, document) in random.places(2, of: RequirementWords.documents.count).enumerated() {
                _ = item(place + 1)
                line(RequirementWords.documents[document])
            }
        }
    }

    private mutating func writeRequirementProperties(indent: Int) {
        if isTerse { return }
        if random.oneIn(3) { property("Bentuk", random.pick(RequirementWords.forms), indent: indent) }
        if random.oneIn(6) { property("Diurus di", random.pick(RequirementWords.places), indent: indent) }
        if random.oneIn(12) {
            property("Formulir", "[formulir permohonan](../../berkas/formulir-permohonan.pdf)", indent: indent)
        }
        if random.oneIn(10) { property("Dasar", random.pick(RequirementWords.bases), indent: indent) }
        if random.oneIn(8) { property("Catatan", random.pick(RequirementWords.notes), indent: indent) }
        if random.oneIn(4) { caseProperty(indent: indent) }
    }

    private mutating func writeAlternatives(indent: Int) {
        let choices = random.places(random.number(in: 2...3), of: RequirementWords.alternatives.count)
        if random.oneIn(3) {
            // "atau" behind the last but one makes a choice as well.
            line("Bukti identitas:")
            for (place, choice) in choices.enumerated() {
                nested(indent)
                out.append(RequirementWords.alternatives[choice])
                line(place == choices.count - 2 ? "; atau" : place < choices.count - 2 ? ";" : "")
            }
        } else {
            line("Salah satu:")
            for choice in choices {
                nested(indent)
                line(RequirementWords.alternatives[choice])
            }
        }
    }

    private mutating func writeLetteredItem(number: Int) {
        let indent = item(number)
        line("Berkas pendukung:")
        for (place, document) in random.places(2, of: RequirementWords.alternatives.count).enumerated() {
            for _ in 0..<indent { out.append(ASCII.space) }
            out.append(place == 0 ? "a. " : "b. ")
            line(RequirementWords.alternatives[document])
        }
    }
}
