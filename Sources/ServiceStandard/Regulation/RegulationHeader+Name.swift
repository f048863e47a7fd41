import Bytes

extension RegulationHeader {
    /// What the regulation is called: "Peraturan Menteri Luar Negeri Nomor 1 Tahun 2019", as far as the header says it; empty
    /// when it says nothing.
    public var name: [UInt8] {
        var name: [UInt8] = []
        func add(_ word: StaticString, _ text: [UInt8]?) {
            guard let text else { return }
            if !name.isEmpty { name.append(ASCII.space) }
            name.append(word)
            name += text
        }
        add("", kind.map { Array($0.value) })
        add("Nomor ", number.map { Array($0.value) })
        var digits: [UInt8]?
        if let value = year?.value {
            digits = []
            digits?.append(decimal: value)
        }
        add("Tahun ", digits)
        return name
    }
}
