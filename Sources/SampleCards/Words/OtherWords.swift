/// Headings of the sections and the text of the sections without a grammar of their own.
enum OtherWords {
    static let requirements: [StaticString] = ["Persyaratan", "Persyaratan Pelayanan", "Syarat", "Dokumen yang Diperlukan", "Persyaratan Layanan"]
    static let procedure: [StaticString] = [
        "Prosedur", "Sistem, Mekanisme, dan Prosedur", "Alur Pelayanan", "Tata Cara", "Mekanisme dan Prosedur",
    ]
    static let time: [StaticString] = ["Jangka Waktu", "Jangka Waktu Penyelesaian", "Waktu Penyelesaian", "Lama Proses"]
    static let fee: [StaticString] = ["Biaya", "Biaya/Tarif", "Tarif", "Biaya Layanan", "Retribusi"]
    static let product: [StaticString] = ["Produk", "Produk Pelayanan", "Hasil Layanan", "Produk Layanan"]
    static let complaints: [StaticString] = [
        "Pengaduan", "Penanganan Pengaduan, Saran, dan Masukan", "Pengaduan Layanan", "Saluran Pengaduan",
    ]
    static let legalBasis: [StaticString] = ["Dasar Hukum", "Landasan Hukum", "Dasar Peraturan"]
    static let hours: [StaticString] = ["Jam Layanan", "Jam Pelayanan", "Hari dan Jam Layanan"]

    /// Heading and text of the components that offices keep among themselves.
    static let sections: [(headings: [StaticString], texts: [StaticString])] = [
        (
            ["Sarana, Prasarana, dan/atau Fasilitas", "Sarana dan Prasarana", "Fasilitas"],
            [
                "- Ruang tunggu, toilet, dan ruang laktasi\n- Jalur kursi roda\n- Komputer layanan mandiri\n",
                "Loket khusus, tempat parkir, dan akses internet tanpa bayar.\n",
            ]
        ),
        (
            ["Kompetensi Pelaksana", "Kompetensi Petugas"],
            [
                "- Paling rendah diploma tiga\n- Memahami aplikasi pelayanan\n",
                "Petugas menguasai peraturan, komunikasi, dan *bahasa isyarat* dasar.\n",
            ]
        ),
        (
            ["Pengawasan Internal", "Pengawasan"],
            ["Dilakukan atasan langsung setiap bulan.\n", "1. Kepala bidang\n2. Inspektorat daerah\n"]
        ),
        (
            ["Jumlah Pelaksana", "Jumlah Petugas"],
            ["5 (lima) orang\n", "- Loket: 2 orang\n- Verifikator: 2 orang\n", "Paling sedikit 3 orang setiap giliran.\n"]
        ),
        (
            ["Jaminan Pelayanan", "Jaminan Layanan"],
            ["Layanan selesai **tepat waktu** menurut standar ini.\n", "Jika kami terlambat, pemohon diberi tahu dan didahulukan.\n"]
        ),
        (
            ["Jaminan Keamanan dan Keselamatan Pelayanan", "Jaminan Keamanan"],
            ["Data pemohon dijaga kerahasiaannya.\n", "Dokumen memakai kode QR dan kertas berpengaman.\n"]
        ),
        (
            ["Evaluasi Kinerja Pelaksana", "Evaluasi Kinerja"],
            ["Survei kepuasan masyarakat setiap semester.\n", "- Rapat bulanan\n- Survei kepuasan setahun sekali\n"]
        ),
    ]

    /// Sections that are added until a card is long enough: some that the profile knows, some that it does not.
    static let fillers: [(heading: StaticString, text: StaticString)] = [
        (
            "Deskripsi Layanan",
            "Layanan ini membantu warga memperoleh dokumen yang sah. Permohonan dapat diajukan di loket atau lewat laman kantor, dan kemajuannya dapat diikuti dengan nomor registrasi.\n"
        ),
        ("Penerima Layanan", "- Warga yang berdomisili di wilayah kantor\n- Badan usaha yang berkantor di wilayah kantor\n"),
        (
            "Pertanyaan yang Sering Diajukan",
            "**Apakah boleh diwakilkan?** Boleh, dengan surat kuasa dan KTP penerima kuasa.\n\n**Apakah harus datang?** Hanya untuk pengambilan foto dan dokumen.\n"
        ),
        (
            "Hal yang Perlu Diperhatikan",
            "> Periksa kembali nama, tanggal lahir, dan alamat sebelum meninggalkan loket.\n\nKesalahan data yang dilaporkan dalam tujuh hari diperbaiki tanpa biaya.\n"
        ),
        (
            "Hak dan Kewajiban Pemohon",
            "1. Memperoleh tanda terima\n2. Memperoleh penjelasan jika permohonan ditolak\n3. Menyampaikan keterangan yang benar\n"
        ),
        (
            "Pembatalan Permohonan",
            "Permohonan yang tidak dilengkapi dalam 30 hari sejak pemberitahuan dianggap ditarik kembali. Pemohon dapat mengajukan permohonan baru kapan saja, dan dokumen yang sudah diserahkan dapat diambil di loket.\n"
        ),
    ]

    static let officers: [StaticString] = [
        "Kepala Subbagian Umum", "Kepala Bidang Pelayanan", "Sekretaris Dinas", "Kepala Seksi Pengaduan",
    ]

    static let deadlines: [StaticString] = ["14 hari", "5 hari kerja", "3 (tiga) hari kerja", "1 x 24 jam"]

    static let keywords: [StaticString] = ["surat", "izin", "loket", "daring", "berkas", "usaha", "warga", "dokumen", "pendaftaran"]

    /// The sections of an SOP sheet besides its steps and its legal basis.
    static let sopSections: StaticString = """

        ## Kualifikasi Pelaksana
        - Memahami aplikasi pelayanan
        - Mampu berkomunikasi dengan pemohon

        ## Keterkaitan
        - SOP Penanganan Pengaduan
        - SOP Penyimpanan Berkas

        ## Peralatan/Perlengkapan
        - Komputer, pencetak, dan pemindai
        - Jaringan internet

        ## Peringatan
        Jika SOP tidak dijalankan, layanan terlambat dan data pemohon dapat keliru.

        ## Pencatatan dan Pendataan
        Disimpan sebagai data elektronik dan arsip kertas.

        """
}
