import Reading
import ServiceStandard
import Testing

/// Whose time it is: what the applicant has to do, and other periods, are no time that the service takes.
@Suite struct DurationActorTests {
    @Test(arguments: [
        // What is paid, and by when.
        "Pembayaran paling lambat 60 menit setelah pengajuan", "Pembayaran maksimal 7 hari setelah kode billing terbit",
        "Pembayaran PNBP dilakukan paling lama 7 hari kalender", "Pemohon melakukan pembayaran maksimal 3 hari",
        "Pelunasan paling lama 7 hari", "Pembayaran 7 hari setelah kode billing terbit", "Jangka waktu pembayaran maksimal 7 hari",
        "Jatuh tempo 30 hari", "Jatuh tempo pembayaran 30 hari setelah SKPD terbit", "Denda dikenakan setelah 30 hari",
        // What is fetched, given back and lent.
        "Berkas diambil maksimal 30 hari", "Pengambilan paling lama 30 hari", "Buku dikembalikan paling lambat 7 hari",
        "Buku wajib dikembalikan maksimal 14 hari sejak dipinjam", "Pengembalian buku paling lama 7 hari",
        "Jangka waktu pengembalian buku 7 hari", "Buku dipinjam selama 7 hari", "Lama peminjaman 7 hari", "Lama pinjam 7 hari",
        // What is objected to, mended, handed in and reported.
        "Upaya hukum banding paling lama 14 hari", "Keberatan paling lambat 14 hari", "Sanggahan 3 hari kerja",
        "Perbaikan berkas paling lama 5 hari kerja", "Perbaikan dokumen oleh pemohon 5 hari kerja",
        "Pemohon menyerahkan dokumen asli paling lambat 7 hari", "Penduduk wajib melapor paling lambat 14 hari",
        "Kelahiran dilaporkan paling lambat 60 hari", "Pelaporan kelahiran paling lambat 60 hari sejak kelahiran",
        "Laporan kematian paling lambat 30 hari", "Tamu wajib lapor 1 x 24 jam",
        // Periods that are no work.
        "Masa sanggah 3 hari kerja", "Masa tunggu keberatan 14 hari", "Masa pengumuman 30 hari", "Masa pinjam buku 7 hari",
        "Masa percobaan 3 bulan", "Masa tenggang 30 hari", "Tenggang waktu 14 hari", "Kode billing berlaku 7 hari",
    ])
    func isOthers(_ text: String) throws {
        guard case .failure(let refusal) = DurationReader.read(slice(text)) else { Issue.record("\(text) is told"); return }
        #expect(refusal.reason == .noPromise)
    }

    /// The same words where the office acts, at what they name or in minutes.
    @Test(arguments: [
        "Izin terbit paling lama 3 hari kerja", "Proses 3 hari kerja setelah pembayaran", "Penyelesaian pembayaran ganti rugi 3 hari kerja",
        "Paspor dapat diambil 3 hari kerja setelah wawancara", "Penerbitan SKCK paling lama 3 jam", "Pembayaran retribusi 3 menit",
        "Pembayaran pajak kendaraan maksimal 3 menit", "Pelayanan pembayaran paling lambat 3 hari kerja",
        "Verifikasi pembayaran paling lama 3 hari kerja", "Penerbitan bukti pembayaran paling lambat 3 hari kerja",
        "Pembayaran klaim paling lama 3 hari kerja", "Pembayaran santunan paling lambat 3 hari kerja sejak berkas lengkap",
        "Ganti rugi dibayarkan paling lambat 3 hari kerja setelah penetapan", "Pencairan dana 3 hari kerja",
        "Pengembalian kelebihan pajak paling lama 3 bulan", "Pengembalian uang jaminan paling lambat 3 hari kerja",
        "Pengembalian buku 3 menit", "Peminjaman buku 3 menit", "Izin peminjaman gedung 3 hari kerja",
        "Pengambilan sampel paling lambat 3 hari kerja", "Pengambilan hasil 3 hari kerja setelah pemeriksaan",
        "Tanggapan keberatan 3 hari kerja", "Tanggapan atas keberatan paling lambat 3 hari kerja",
        "Keberatan diputus paling lama 3 bulan", "Penyelesaian permohonan keberatan paling lama 3 bulan",
        "Sanggahan dijawab paling lama 3 hari kerja", "Gugatan sederhana 3 bulan", "Perkara banding 3 bulan",
        "Perbaikan pipa bocor paling lama 3 hari", "Perbaikan data 3 hari kerja", "Pemohon menerima izin paling lama 3 hari kerja",
        "Petugas wajib memeriksa berkas paling lama 3 hari kerja", "Badan publik wajib memberitahukan paling lambat 3 hari kerja",
        "Masa penyelesaian 3 hari kerja", "Masa proses 3 hari kerja", "Masa pelayanan 3 hari kerja",
        "Setelah pemohon melakukan pembayaran izin diterbitkan 3 hari kerja", "Setelah masa sanggah berakhir, SK terbit 3 hari kerja",
        "3 hari kerja setelah masa sanggah berakhir", "3 hari kerja di luar masa sanggah",
        "3 hari kerja (termasuk masa sanggah 2 hari kerja)", "3 hari kerja. Masa sanggah 2 hari kerja.",
        "3 hari kerja. Pembayaran paling lambat 7 hari.", "3 hari kerja, pengambilan maksimal 30 hari",
        "Izin terbit 3 hari kerja; pemohon wajib mengambil paling lama 7 hari", "Proses 3 hari kerja, jatuh tempo 14 hari",
        "Bayar paling lama 7 hari; izin terbit 3 hari kerja setelah bayar", "Kartu jadi 3 menit, lama pinjam 7 hari",
        // Somebody to ask is none who works.
        "3 hari kerja. Untuk pengaduan, hubungi 112 (24 jam)", "3 hari kerja. Call center 24 jam.", "3 hari kerja; hotline 24 jam",
        "3 hari kerja. WA center 24 jam, 7 hari.", "3 hari kerja. WhatsApp 0811 222 333 aktif 24 jam.",
        "3 hari kerja\nCall center: 24 jam", "3 hari kerja. Untuk informasi hubungi (0561) 123456 pukul 08.00–15.00 WIB.",
    ])
    func isTheOffices(_ text: String) throws {
        let duration = try DurationReader.read(slice(text)).get()
        #expect(duration.reservation == nil)
        #expect(duration.parts.isEmpty)
        #expect((duration.maximum ?? duration.minimum)?.first.quantity == Quantity(3))
    }

    /// Neighbours of those: another time of the service, or one that is added.
    @Test(arguments: [
        "3 hari kerja + masa sanggah 5 hari", "3 hari kerja ditambah masa sanggah 5 hari", "3 hari kerja setelah masa sanggah 5 hari",
        "3 hari kerja. Untuk pengaduan hubungi 112 dalam 24 jam.", "3 hari kerja. Untuk darurat hubungi 112 selesai 24 jam.",
        "Berkas dikembalikan paling lambat 1 hari kerja; izin 3 hari kerja", "Masa sanggah 3 hari kerja. 3 hari kerja.",
    ])
    func reserves(_ text: String) throws {
        #expect(try DurationReader.read(slice(text)).get().reservation != nil)
    }

    @Test("A label says whose time it is", arguments: [
        ("Masa sanggah", "3 hari kerja", false), ("Pembayaran", "paling lama 7 hari", false), ("Pembayaran", "3 menit", true),
        ("Pembayaran", "3 hari kerja", true), ("Pengembalian buku", "7 hari", false), ("Call center", "24 jam", false),
        ("Verifikasi pembayaran", "paling lama 3 hari kerja", true),
    ])
    func labels(_ label: String, _ value: String, _ isTold: Bool) {
        let result = DurationReader.read(label: slice(label), value: slice(value))
        #expect((try? result.get()).map { $0.reservation == nil } ?? false == isTold)
    }
}
