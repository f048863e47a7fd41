import Bytes

/// Writes the file of an office.
enum OfficeText {
    /// - Parameter parent: the office above it, if any
    static func write(_ office: OfficeName, parent: OfficeName?, random: inout SplitMix64) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(1200)
        func line(_ text: String) {
            out.append(contentsOf: text.utf8)
            out.append(ASCII.newline)
        }
        line("---")
        line("nama: \(office.name)")
        if let parent { line("induk: \(parent.slug)") }
        line("alamat: Jalan Merdeka Nomor \(random.number(in: 1...99)), \(office.place) 00000")
        if random.oneIn(2) { line("wilayah: Kabupaten \(office.place)") }
        line("telepon: (021) 0000 \(1000 + random.below(9000))")
        line("email: layanan@\(office.domain)")
        if random.oneIn(2) { line("whatsapp: 0811 0000 \(100 + random.below(900))") }
        line("situs: https://\(office.domain)")
        line("jam:")
        line("  - Senin–Kamis 08.00–12.00 dan 13.00–15.00 WIB")
        line("  - Jumat 08.00–11.30 dan 13.00–15.30 WIB")
        if random.oneIn(5) {
            line("pengumuman:")
            line("  teks: Loket pengambilan pindah ke lantai \(random.number(in: 2...4)) selama ruang bawah diperbaiki.")
            line("  sampai: 2027-0\(random.number(in: 1...9))-28")
        }
        if random.oneIn(4) {
            line("tutup:")
            line("  - 2026-12-24")
        }
        line("petugas-pengaduan: Kepala Subbagian Umum")
        line("maklumat: Kami sanggup melayani Anda menurut standar yang kami umumkan dan siap menerima sanksi jika tidak menepatinya.")
        line("---")
        line("\(office.name) melayani warga dan badan usaha di Kabupaten \(office.place).")
        line("")
        line("## Cara ke kantor")
        line("Kantor berada di seberang halte **\(office.place)**. Jalur kursi roda dimulai dari gerbang \(random.oneIn(2) ? "timur" : "barat").")
        return out
    }
}
