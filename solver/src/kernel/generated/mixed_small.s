/* Written by `cargo xtask kernels`: 48 hashes in a turn. */
vzeroupper
lea 1024(%rdi), %rdx
lea 4224(%rdi), %r8
mov %rsi, %rcx
mov %r8, %rsi
mov $-1, %rax
.p2align 6
2:
pcmpeqd %xmm15, %xmm15
vpbroadcastd 592(%rdi), %zmm16
vpaddd 640(%rdi), %zmm16, %zmm17
vmovdqa32 %zmm17, 640(%rdi)
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 0(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 40(%rdi){1to16}, %zmm17, %zmm16
vpaddd 324(%rdi){1to16}, %zmm17, %zmm18
vpunpckldq 44(%rdi){1to16}, %zmm16, %zmm19
vpunpckhdq 44(%rdi){1to16}, %zmm16, %zmm16
vpaddd 68(%rdi){1to16}, %zmm18, %zmm20
vmovdqa32 %zmm19, 0(%rdx)
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 8(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %zmm18, %zmm19
vmovdqa32 %zmm16, 64(%rdx)
vprord $19, %zmm18, %zmm16
vpsrld $10, %zmm18, %zmm21
vpbroadcastd 64(%rdi), %zmm22
vpunpckldq %zmm20, %zmm22, %zmm22
vpbroadcastd 64(%rdi), %zmm23
vpunpckhdq %zmm20, %zmm23, %zmm23
vpternlogd $150, %zmm21, %zmm16, %zmm19
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 64(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm22, 128(%rdx)
vmovdqa32 %zmm23, 192(%rdx)
vpaddd 332(%rdi){1to16}, %zmm19, %zmm19
vpaddd 76(%rdi){1to16}, %zmm19, %zmm23
vprord $17, %zmm19, %zmm22
vprord $19, %zmm19, %zmm21
vpsrld $10, %zmm19, %zmm16
vpbroadcastd 72(%rdi), %zmm20
vpunpckldq %zmm23, %zmm20, %zmm20
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 72(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpbroadcastd 72(%rdi), %zmm24
vpunpckhdq %zmm23, %zmm24, %zmm24
vpternlogd $150, %zmm16, %zmm21, %zmm22
vmovdqa32 %zmm20, 256(%rdx)
vmovdqa32 %zmm24, 320(%rdx)
vpaddd 340(%rdi){1to16}, %zmm22, %zmm22
vpaddd 84(%rdi){1to16}, %zmm22, %zmm24
vprord $17, %zmm22, %zmm20
vprord $19, %zmm22, %zmm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm22, %zmm21
vpbroadcastd 80(%rdi), %zmm23
vpunpckldq %zmm24, %zmm23, %zmm23
vpbroadcastd 80(%rdi), %zmm25
vpunpckhdq %zmm24, %zmm25, %zmm25
vpternlogd $150, %zmm21, %zmm16, %zmm20
vmovdqa32 %zmm23, 384(%rdx)
vmovdqa32 %zmm25, 448(%rdx)
vpaddd 352(%rdi){1to16}, %zmm18, %zmm25
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $7, %zmm17, %zmm23
vpaddd 348(%rdi){1to16}, %zmm20, %zmm20
vprord $18, %zmm17, %zmm21
vpaddd 92(%rdi){1to16}, %zmm20, %zmm16
vpsrld $3, %zmm17, %zmm24
vpbroadcastd 88(%rdi), %zmm26
vpunpckldq %zmm16, %zmm26, %zmm26
vpbroadcastd 88(%rdi), %zmm27
vpunpckhdq %zmm16, %zmm27, %zmm27
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm24, %zmm21, %zmm23
vmovdqa32 %zmm26, 512(%rdx)
vprord $17, %zmm20, %zmm26
vprord $19, %zmm20, %zmm24
vmovdqa32 %zmm27, 576(%rdx)
vpsrld $10, %zmm20, %zmm27
vpaddd 96(%rdi){1to16}, %zmm25, %zmm21
vpaddd 356(%rdi){1to16}, %zmm23, %zmm23
vpternlogd $150, %zmm27, %zmm24, %zmm26
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm25, %zmm27
vpaddd %zmm26, %zmm23, %zmm26
vprord $19, %zmm25, %zmm23
vpsrld $10, %zmm25, %zmm24
vpaddd 100(%rdi){1to16}, %zmm26, %zmm16
vpternlogd $150, %zmm24, %zmm23, %zmm27
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpunpckldq %zmm16, %zmm21, %zmm24
vpaddd %zmm19, %zmm17, %zmm17
vpunpckhdq %zmm16, %zmm21, %zmm16
vmovdqa32 %zmm24, 640(%rdx)
vpaddd 360(%rdi){1to16}, %zmm17, %zmm17
vmovdqa32 %zmm16, 704(%rdx)
vprord $17, %zmm26, %zmm16
vprord $19, %zmm26, %zmm24
vpsrld $10, %zmm26, %zmm21
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm27, %zmm17, %zmm27
vpternlogd $150, %zmm21, %zmm24, %zmm16
vpaddd 104(%rdi){1to16}, %zmm27, %zmm21
vprord $17, %zmm27, %zmm24
vpaddd 364(%rdi){1to16}, %zmm16, %zmm16
vprord $19, %zmm27, %zmm17
vpsrld $10, %zmm27, %zmm23
vpaddd 108(%rdi){1to16}, %zmm16, %zmm28
vpternlogd $150, %zmm23, %zmm17, %zmm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpunpckldq %zmm28, %zmm21, %zmm23
vpunpckhdq %zmm28, %zmm21, %zmm28
vpaddd %zmm24, %zmm22, %zmm24
vmovdqa32 %zmm23, 768(%rdx)
vprord $17, %zmm16, %zmm23
vprord $19, %zmm16, %zmm21
vmovdqa32 %zmm28, 832(%rdx)
vpsrld $10, %zmm16, %zmm28
vpaddd 112(%rdi){1to16}, %zmm24, %zmm17
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm28, %zmm21, %zmm23
vprord $17, %zmm24, %zmm28
vpaddd 372(%rdi){1to16}, %zmm23, %zmm23
vprord $19, %zmm24, %zmm21
vpsrld $10, %zmm24, %zmm29
vpaddd 116(%rdi){1to16}, %zmm23, %zmm30
vpternlogd $150, %zmm29, %zmm21, %zmm28
vpunpckldq %zmm30, %zmm17, %zmm29
vpaddd 376(%rdi){1to16}, %zmm20, %zmm21
movq 128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckhdq %zmm30, %zmm17, %zmm30
vmovdqa32 %zmm29, 896(%rdx)
vprord $17, %zmm23, %zmm29
vpaddd %zmm28, %zmm21, %zmm28
vmovdqa32 %zmm30, 960(%rdx)
vprord $19, %zmm23, %zmm30
vpsrld $10, %zmm23, %zmm21
vpaddd 380(%rdi){1to16}, %zmm25, %zmm17
vpaddd 120(%rdi){1to16}, %zmm28, %zmm31
movq 136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm21, %zmm30, %zmm29
vprord $7, %zmm18, %zmm21
vpaddd %zmm29, %zmm17, %zmm29
vprord $18, %zmm18, %zmm17
vpsrld $3, %zmm18, %zmm30
vmovdqa32 %zmm25, 7424(%rdi)
vpaddd 124(%rdi){1to16}, %zmm29, %zmm25
vpternlogd $150, %zmm30, %zmm17, %zmm21
vpunpckldq %zmm25, %zmm31, %zmm30
movq 192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %zmm28, %zmm17
vpunpckhdq %zmm25, %zmm31, %zmm25
vmovdqa32 %zmm30, 1024(%rdx)
vprord $19, %zmm28, %zmm30
vpsrld $10, %zmm28, %zmm31
vmovdqa32 %zmm25, 1088(%rdx)
movq 200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 384(%rdi){1to16}, %zmm26, %zmm25
vmovdqa32 %zmm26, 7488(%rdi)
vprord $17, %zmm29, %zmm26
vmovdqa32 %zmm20, 7552(%rdi)
vprord $19, %zmm29, %zmm20
vmovdqa32 %zmm28, 7616(%rdi)
vpsrld $10, %zmm29, %zmm28
vpternlogd $150, %zmm31, %zmm30, %zmm17
vpaddd %zmm27, %zmm18, %zmm18
movq 256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm21, %zmm25, %zmm21
vpternlogd $150, %zmm28, %zmm20, %zmm26
vpaddd 388(%rdi){1to16}, %zmm18, %zmm18
vpaddd %zmm17, %zmm21, %zmm17
vprord $7, %zmm19, %zmm21
vpaddd %zmm26, %zmm18, %zmm26
vprord $18, %zmm19, %zmm18
vpaddd 128(%rdi){1to16}, %zmm17, %zmm28
vpsrld $3, %zmm19, %zmm20
movq 264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 132(%rdi){1to16}, %zmm26, %zmm25
vpternlogd $150, %zmm20, %zmm18, %zmm21
vpunpckldq %zmm25, %zmm28, %zmm20
vprord $17, %zmm17, %zmm18
vpunpckhdq %zmm25, %zmm28, %zmm25
vmovdqa32 %zmm20, 1152(%rdx)
vprord $19, %zmm17, %zmm20
vpsrld $10, %zmm17, %zmm28
vmovdqa32 %zmm25, 1216(%rdx)
movq 320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 392(%rdi){1to16}, %zmm16, %zmm25
vprord $17, %zmm26, %zmm31
vprord $19, %zmm26, %zmm30
vmovdqa32 %zmm16, 7680(%rdi)
vpsrld $10, %zmm26, %zmm16
vpternlogd $150, %zmm28, %zmm20, %zmm18
vpaddd %zmm24, %zmm19, %zmm19
vpaddd %zmm21, %zmm25, %zmm21
vpternlogd $150, %zmm16, %zmm30, %zmm31
movq 328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 396(%rdi){1to16}, %zmm19, %zmm19
vpaddd %zmm18, %zmm21, %zmm18
vprord $7, %zmm22, %zmm21
vpaddd %zmm31, %zmm19, %zmm31
vprord $18, %zmm22, %zmm19
vpaddd 136(%rdi){1to16}, %zmm18, %zmm16
vpsrld $3, %zmm22, %zmm30
vpaddd 140(%rdi){1to16}, %zmm31, %zmm25
vpternlogd $150, %zmm30, %zmm19, %zmm21
movq 384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckldq %zmm25, %zmm16, %zmm30
vprord $17, %zmm18, %zmm19
vpunpckhdq %zmm25, %zmm16, %zmm25
vmovdqa32 %zmm30, 1280(%rdx)
vprord $19, %zmm18, %zmm30
vpsrld $10, %zmm18, %zmm16
vmovdqa32 %zmm25, 1344(%rdx)
vpaddd 400(%rdi){1to16}, %zmm23, %zmm25
vprord $17, %zmm31, %zmm28
movq 392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %zmm31, %zmm20
vmovdqa32 %zmm23, 7744(%rdi)
vpsrld $10, %zmm31, %zmm23
vpternlogd $150, %zmm16, %zmm30, %zmm19
vpaddd 7616(%rdi), %zmm22, %zmm22
vpaddd %zmm21, %zmm25, %zmm21
movq 448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm23, %zmm20, %zmm28
vpaddd 404(%rdi){1to16}, %zmm22, %zmm22
vpaddd %zmm19, %zmm21, %zmm19
vmovdqa32 7552(%rdi), %zmm21
vprord $7, %zmm21, %zmm23
vpaddd %zmm28, %zmm22, %zmm28
vprord $18, %zmm21, %zmm22
vpaddd 144(%rdi){1to16}, %zmm19, %zmm20
vpsrld $3, %zmm21, %zmm25
movq 456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 148(%rdi){1to16}, %zmm28, %zmm16
vpternlogd $150, %zmm25, %zmm22, %zmm23
vpunpckldq %zmm16, %zmm20, %zmm25
vprord $17, %zmm19, %zmm22
vpunpckhdq %zmm16, %zmm20, %zmm16
vmovdqa32 %zmm25, 1408(%rdx)
vprord $19, %zmm19, %zmm25
vpsrld $10, %zmm19, %zmm20
vmovdqa32 %zmm16, 1472(%rdx)
movq 512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 408(%rdi){1to16}, %zmm29, %zmm16
vmovdqa32 7424(%rdi), %zmm30
vmovdqa32 %zmm29, 7808(%rdi)
vprord $7, %zmm30, %zmm29
vmovdqa32 %zmm19, 7872(%rdi)
vprord $18, %zmm30, %zmm19
vmovdqa32 %zmm24, 7936(%rdi)
vpsrld $3, %zmm30, %zmm24
vpternlogd $150, %zmm20, %zmm25, %zmm22
movq 520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %zmm28, %zmm20
vprord $19, %zmm28, %zmm25
vpaddd %zmm23, %zmm16, %zmm23
vpsrld $10, %zmm28, %zmm16
vpternlogd $150, %zmm24, %zmm19, %zmm29
vpaddd %zmm22, %zmm23, %zmm22
vpaddd %zmm17, %zmm21, %zmm21
vpternlogd $150, %zmm16, %zmm25, %zmm20
vpaddd 152(%rdi){1to16}, %zmm22, %zmm16
movq 576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm29, %zmm21, %zmm29
vmovdqa32 7488(%rdi), %zmm21
vprord $7, %zmm21, %zmm25
vpaddd %zmm20, %zmm29, %zmm20
vprord $18, %zmm21, %zmm29
vpsrld $3, %zmm21, %zmm23
vpaddd 156(%rdi){1to16}, %zmm20, %zmm24
vpternlogd $150, %zmm23, %zmm29, %zmm25
vpunpckldq %zmm24, %zmm16, %zmm23
movq 584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm22, %zmm29
vpunpckhdq %zmm24, %zmm16, %zmm24
vmovdqa32 %zmm23, 1536(%rdx)
vprord $19, %zmm22, %zmm23
vpsrld $10, %zmm22, %zmm16
vmovdqa32 %zmm24, 1600(%rdx)
vpaddd %zmm26, %zmm30, %zmm30
vprord $7, %zmm27, %zmm24
vprord $18, %zmm27, %zmm19
movq 640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm26, 7424(%rdi)
vpsrld $3, %zmm27, %zmm26
vpternlogd $150, %zmm16, %zmm23, %zmm29
vprord $17, %zmm20, %zmm16
vprord $19, %zmm20, %zmm23
vpaddd %zmm25, %zmm30, %zmm25
movq 648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $10, %zmm20, %zmm30
vpternlogd $150, %zmm26, %zmm19, %zmm24
vpaddd %zmm29, %zmm25, %zmm29
vpaddd %zmm18, %zmm21, %zmm21
vpternlogd $150, %zmm30, %zmm23, %zmm16
vpaddd 160(%rdi){1to16}, %zmm29, %zmm30
vpaddd %zmm24, %zmm21, %zmm24
vmovdqa32 7680(%rdi), %zmm21
vprord $7, %zmm21, %zmm23
movq 704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm16, %zmm24, %zmm16
vprord $18, %zmm21, %zmm24
vpsrld $3, %zmm21, %zmm25
vpaddd 164(%rdi){1to16}, %zmm16, %zmm26
vpternlogd $150, %zmm25, %zmm24, %zmm23
vpunpckldq %zmm26, %zmm30, %zmm25
vprord $17, %zmm29, %zmm24
vpunpckhdq %zmm26, %zmm30, %zmm26
vmovdqa32 %zmm25, 1664(%rdx)
movq 712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm29, %zmm25
vpsrld $10, %zmm29, %zmm30
vmovdqa32 %zmm26, 1728(%rdx)
vpaddd %zmm31, %zmm27, %zmm27
vmovdqa32 7936(%rdi), %zmm26
vprord $7, %zmm26, %zmm19
vmovdqa32 %zmm31, 7488(%rdi)
vprord $18, %zmm26, %zmm31
vmovdqa32 %zmm18, 7552(%rdi)
movq 768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $3, %zmm26, %zmm18
vpternlogd $150, %zmm30, %zmm25, %zmm24
vprord $17, %zmm16, %zmm30
vprord $19, %zmm16, %zmm25
vpaddd %zmm23, %zmm27, %zmm23
vpsrld $10, %zmm16, %zmm27
vpternlogd $150, %zmm18, %zmm31, %zmm19
vpaddd %zmm24, %zmm23, %zmm24
vpaddd 7872(%rdi), %zmm21, %zmm21
movq 776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm27, %zmm25, %zmm30
vpaddd 168(%rdi){1to16}, %zmm24, %zmm27
vpaddd %zmm19, %zmm21, %zmm19
vmovdqa32 7744(%rdi), %zmm21
vprord $7, %zmm21, %zmm25
vpaddd %zmm30, %zmm19, %zmm30
vprord $18, %zmm21, %zmm19
vpsrld $3, %zmm21, %zmm23
vpaddd 172(%rdi){1to16}, %zmm30, %zmm18
movq 832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm23, %zmm19, %zmm25
vpunpckldq %zmm18, %zmm27, %zmm23
vprord $17, %zmm24, %zmm19
vpunpckhdq %zmm18, %zmm27, %zmm18
vmovdqa32 %zmm23, 1792(%rdx)
vprord $19, %zmm24, %zmm23
vpsrld $10, %zmm24, %zmm27
vmovdqa32 %zmm18, 1856(%rdx)
vpaddd %zmm28, %zmm26, %zmm26
movq 840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7616(%rdi), %zmm18
vprord $7, %zmm18, %zmm31
vmovdqa32 %zmm28, 7936(%rdi)
vprord $18, %zmm18, %zmm28
vmovdqa32 %zmm24, 7680(%rdi)
vpsrld $3, %zmm18, %zmm24
movq 896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm27, %zmm23, %zmm19
vprord $17, %zmm30, %zmm27
vprord $19, %zmm30, %zmm23
vpaddd %zmm25, %zmm26, %zmm25
vpsrld $10, %zmm30, %zmm26
vpternlogd $150, %zmm24, %zmm28, %zmm31
vpaddd %zmm19, %zmm25, %zmm19
vpaddd %zmm22, %zmm21, %zmm21
vpternlogd $150, %zmm26, %zmm23, %zmm27
movq 904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 176(%rdi){1to16}, %zmm19, %zmm26
vpaddd %zmm31, %zmm21, %zmm31
vmovdqa32 7808(%rdi), %zmm21
vprord $7, %zmm21, %zmm23
vpaddd %zmm27, %zmm31, %zmm27
vprord $18, %zmm21, %zmm31
vpsrld $3, %zmm21, %zmm25
vpaddd 180(%rdi){1to16}, %zmm27, %zmm24
vpternlogd $150, %zmm25, %zmm31, %zmm23
movq 960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpunpckldq %zmm24, %zmm26, %zmm25
vprord $17, %zmm19, %zmm31
vpunpckhdq %zmm24, %zmm26, %zmm24
vmovdqa32 %zmm25, 1920(%rdx)
vprord $19, %zmm19, %zmm25
vpsrld $10, %zmm19, %zmm26
vmovdqa32 %zmm24, 1984(%rdx)
vpaddd %zmm20, %zmm18, %zmm18
vprord $7, %zmm17, %zmm24
movq 968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $18, %zmm17, %zmm28
vmovdqa32 %zmm20, 7616(%rdi)
vpsrld $3, %zmm17, %zmm20
vpternlogd $150, %zmm26, %zmm25, %zmm31
vprord $17, %zmm27, %zmm26
vprord $19, %zmm27, %zmm25
vpaddd %zmm23, %zmm18, %zmm23
vpsrld $10, %zmm27, %zmm18
vpternlogd $150, %zmm20, %zmm28, %zmm24
movq 1024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm31, %zmm23, %zmm31
vpaddd %zmm29, %zmm21, %zmm21
vpternlogd $150, %zmm18, %zmm25, %zmm26
vpaddd 184(%rdi){1to16}, %zmm31, %zmm18
vpaddd %zmm24, %zmm21, %zmm24
vmovdqa32 7424(%rdi), %zmm21
vprord $7, %zmm21, %zmm25
vpaddd %zmm26, %zmm24, %zmm26
vprord $18, %zmm21, %zmm24
movq 1032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %zmm21, %zmm23
vpaddd 188(%rdi){1to16}, %zmm26, %zmm20
vpternlogd $150, %zmm23, %zmm24, %zmm25
vpunpckldq %zmm20, %zmm18, %zmm23
vprord $17, %zmm31, %zmm24
vpunpckhdq %zmm20, %zmm18, %zmm20
vmovdqa32 %zmm23, 2048(%rdx)
vprord $19, %zmm31, %zmm23
vpsrld $10, %zmm31, %zmm18
movq 1088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm20, 2112(%rdx)
vpaddd %zmm16, %zmm17, %zmm17
vmovdqa32 7552(%rdi), %zmm20
vprord $7, %zmm20, %zmm28
vmovdqa32 %zmm16, 7808(%rdi)
vprord $18, %zmm20, %zmm16
movq 1096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm29, 7744(%rdi)
vpsrld $3, %zmm20, %zmm29
vpternlogd $150, %zmm18, %zmm23, %zmm24
vprord $17, %zmm26, %zmm18
vprord $19, %zmm26, %zmm23
vpaddd %zmm25, %zmm17, %zmm25
vpsrld $10, %zmm26, %zmm17
vpternlogd $150, %zmm29, %zmm16, %zmm28
vpaddd %zmm24, %zmm25, %zmm24
movq 1152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 7680(%rdi), %zmm21, %zmm21
vpternlogd $150, %zmm17, %zmm23, %zmm18
vpaddd 192(%rdi){1to16}, %zmm24, %zmm17
vpaddd %zmm28, %zmm21, %zmm28
vmovdqa32 7488(%rdi), %zmm21
vprord $7, %zmm21, %zmm23
vpaddd %zmm18, %zmm28, %zmm18
vprord $18, %zmm21, %zmm28
vpsrld $3, %zmm21, %zmm25
movq 1160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 196(%rdi){1to16}, %zmm18, %zmm29
vpternlogd $150, %zmm25, %zmm28, %zmm23
vpunpckldq %zmm29, %zmm17, %zmm25
vprord $17, %zmm24, %zmm28
vpunpckhdq %zmm29, %zmm17, %zmm29
vmovdqa32 %zmm25, 2176(%rdx)
vprord $19, %zmm24, %zmm25
vpsrld $10, %zmm24, %zmm17
vmovdqa32 %zmm29, 2240(%rdx)
movq 1216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm30, %zmm20, %zmm20
vmovdqa32 7872(%rdi), %zmm29
vprord $7, %zmm29, %zmm16
vmovdqa32 %zmm30, 7552(%rdi)
vprord $18, %zmm29, %zmm30
vmovdqa32 %zmm24, 7424(%rdi)
vpsrld $3, %zmm29, %zmm24
vpternlogd $150, %zmm17, %zmm25, %zmm28
vprord $17, %zmm18, %zmm17
movq 1224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm18, %zmm25
vpaddd %zmm23, %zmm20, %zmm23
vpsrld $10, %zmm18, %zmm20
vpternlogd $150, %zmm24, %zmm30, %zmm16
vpaddd %zmm28, %zmm23, %zmm28
vpaddd %zmm19, %zmm21, %zmm21
vpternlogd $150, %zmm20, %zmm25, %zmm17
vpaddd 200(%rdi){1to16}, %zmm28, %zmm20
vpaddd %zmm16, %zmm21, %zmm16
movq 1280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 7936(%rdi), %zmm21
vprord $7, %zmm21, %zmm25
vpaddd %zmm17, %zmm16, %zmm17
vprord $18, %zmm21, %zmm16
vpsrld $3, %zmm21, %zmm23
vpaddd 204(%rdi){1to16}, %zmm17, %zmm24
vpternlogd $150, %zmm23, %zmm16, %zmm25
vpunpckldq %zmm24, %zmm20, %zmm23
vprord $17, %zmm28, %zmm16
movq 1288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %zmm24, %zmm20, %zmm24
vmovdqa32 %zmm23, 2304(%rdx)
vprord $19, %zmm28, %zmm23
vpsrld $10, %zmm28, %zmm20
vmovdqa32 %zmm24, 2368(%rdx)
vpaddd %zmm27, %zmm29, %zmm29
movq 1344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %zmm22, %zmm24
vprord $18, %zmm22, %zmm30
vmovdqa32 %zmm27, 7872(%rdi)
vpsrld $3, %zmm22, %zmm27
vpternlogd $150, %zmm20, %zmm23, %zmm16
vprord $17, %zmm17, %zmm20
vprord $19, %zmm17, %zmm23
vpaddd %zmm25, %zmm29, %zmm25
vpsrld $10, %zmm17, %zmm29
movq 1352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm27, %zmm30, %zmm24
vpaddd %zmm16, %zmm25, %zmm16
vpaddd %zmm31, %zmm21, %zmm21
vpternlogd $150, %zmm29, %zmm23, %zmm20
vpaddd 208(%rdi){1to16}, %zmm16, %zmm29
vpaddd %zmm24, %zmm21, %zmm24
vmovdqa32 7616(%rdi), %zmm21
vprord $7, %zmm21, %zmm23
vpaddd %zmm20, %zmm24, %zmm20
movq 1408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %zmm21, %zmm24
vpsrld $3, %zmm21, %zmm25
vpaddd 212(%rdi){1to16}, %zmm20, %zmm27
vpternlogd $150, %zmm25, %zmm24, %zmm23
vpunpckldq %zmm27, %zmm29, %zmm25
vprord $17, %zmm16, %zmm24
vpunpckhdq %zmm27, %zmm29, %zmm27
vmovdqa32 %zmm25, 2432(%rdx)
vprord $19, %zmm16, %zmm25
movq 1416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $10, %zmm16, %zmm29
vmovdqa32 %zmm27, 2496(%rdx)
vpaddd %zmm26, %zmm22, %zmm22
vmovdqa32 7744(%rdi), %zmm27
vprord $7, %zmm27, %zmm30
vmovdqa32 %zmm26, 7936(%rdi)
vprord $18, %zmm27, %zmm26
vmovdqa32 %zmm31, 7488(%rdi)
vpsrld $3, %zmm27, %zmm31
movq 1472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm29, %zmm25, %zmm24
vprord $17, %zmm20, %zmm29
vprord $19, %zmm20, %zmm25
vpaddd %zmm23, %zmm22, %zmm23
vpsrld $10, %zmm20, %zmm22
vpternlogd $150, %zmm31, %zmm26, %zmm30
vpaddd %zmm24, %zmm23, %zmm24
vpaddd 7424(%rdi), %zmm21, %zmm21
vpternlogd $150, %zmm22, %zmm25, %zmm29
movq 1480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 216(%rdi){1to16}, %zmm24, %zmm22
vpaddd %zmm30, %zmm21, %zmm30
vmovdqa32 7808(%rdi), %zmm21
vprord $7, %zmm21, %zmm25
vpaddd %zmm29, %zmm30, %zmm29
vprord $18, %zmm21, %zmm30
vpsrld $3, %zmm21, %zmm23
vpaddd 220(%rdi){1to16}, %zmm29, %zmm31
vpternlogd $150, %zmm23, %zmm30, %zmm25
movq 1536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpunpckldq %zmm31, %zmm22, %zmm23
vprord $17, %zmm24, %zmm30
vpunpckhdq %zmm31, %zmm22, %zmm31
vmovdqa32 %zmm23, 2560(%rdx)
vprord $19, %zmm24, %zmm23
vpsrld $10, %zmm24, %zmm22
movq 1544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm31, 2624(%rdx)
vpaddd %zmm18, %zmm27, %zmm18
vmovdqa32 7680(%rdi), %zmm27
vprord $7, %zmm27, %zmm31
vprord $18, %zmm27, %zmm26
vmovdqa32 %zmm24, 7744(%rdi)
vpsrld $3, %zmm27, %zmm24
vpternlogd $150, %zmm22, %zmm23, %zmm30
vprord $17, %zmm29, %zmm22
movq 1600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %zmm29, %zmm23
vpaddd %zmm25, %zmm18, %zmm25
vpsrld $10, %zmm29, %zmm18
vpternlogd $150, %zmm24, %zmm26, %zmm31
vpaddd %zmm30, %zmm25, %zmm30
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm18, %zmm23, %zmm22
vpaddd 224(%rdi){1to16}, %zmm30, %zmm18
vpaddd %zmm31, %zmm28, %zmm31
movq 1608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7552(%rdi), %zmm28
vprord $7, %zmm28, %zmm23
vpaddd %zmm22, %zmm31, %zmm22
vprord $18, %zmm28, %zmm31
vpsrld $3, %zmm28, %zmm21
vpaddd 228(%rdi){1to16}, %zmm22, %zmm25
vpternlogd $150, %zmm21, %zmm31, %zmm23
vpunpckldq %zmm25, %zmm18, %zmm21
vprord $17, %zmm30, %zmm31
movq 1664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckhdq %zmm25, %zmm18, %zmm25
vmovdqa32 %zmm21, 2688(%rdx)
vprord $19, %zmm30, %zmm21
vpsrld $10, %zmm30, %zmm18
vmovdqa32 %zmm25, 2752(%rdx)
vpaddd %zmm17, %zmm27, %zmm17
vprord $7, %zmm19, %zmm27
vprord $18, %zmm19, %zmm25
vpsrld $3, %zmm19, %zmm24
movq 1672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm18, %zmm21, %zmm31
vprord $17, %zmm22, %zmm18
vprord $19, %zmm22, %zmm21
vpaddd %zmm23, %zmm17, %zmm23
vpsrld $10, %zmm22, %zmm22
vpternlogd $150, %zmm24, %zmm25, %zmm27
vpaddd %zmm31, %zmm23, %zmm31
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm22, %zmm21, %zmm18
movq 1728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 232(%rdi){1to16}, %zmm31, %zmm22
vpaddd %zmm27, %zmm16, %zmm27
vmovdqa32 7872(%rdi), %zmm16
vprord $7, %zmm16, %zmm21
vpaddd %zmm18, %zmm27, %zmm18
vprord $18, %zmm16, %zmm27
vpsrld $3, %zmm16, %zmm28
vpaddd 236(%rdi){1to16}, %zmm18, %zmm23
vpternlogd $150, %zmm28, %zmm27, %zmm21
movq 1736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpunpckldq %zmm23, %zmm22, %zmm28
vprord $17, %zmm31, %zmm27
vpunpckhdq %zmm23, %zmm22, %zmm23
vmovdqa32 %zmm28, 2816(%rdx)
vprord $19, %zmm31, %zmm28
vpsrld $10, %zmm31, %zmm31
movq 1792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm23, 2880(%rdx)
vpaddd %zmm20, %zmm19, %zmm20
vmovdqa32 7488(%rdi), %zmm19
vprord $7, %zmm19, %zmm23
vprord $18, %zmm19, %zmm22
vpsrld $3, %zmm19, %zmm24
vpternlogd $150, %zmm31, %zmm28, %zmm27
vprord $17, %zmm18, %zmm31
vprord $19, %zmm18, %zmm28
movq 1800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm21, %zmm20, %zmm21
vpsrld $10, %zmm18, %zmm18
vpternlogd $150, %zmm24, %zmm22, %zmm23
vpaddd %zmm27, %zmm21, %zmm27
vpaddd 7744(%rdi), %zmm16, %zmm16
vpternlogd $150, %zmm18, %zmm28, %zmm31
vpaddd 240(%rdi){1to16}, %zmm27, %zmm18
vpaddd %zmm23, %zmm16, %zmm23
vmovdqa32 7936(%rdi), %zmm16
movq 1856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %zmm16, %zmm28
vpaddd %zmm31, %zmm23, %zmm31
vprord $18, %zmm16, %zmm23
vpsrld $3, %zmm16, %zmm21
vpaddd 244(%rdi){1to16}, %zmm31, %zmm24
vpternlogd $150, %zmm21, %zmm23, %zmm28
vpunpckldq %zmm24, %zmm18, %zmm21
vprord $17, %zmm27, %zmm23
vpunpckhdq %zmm24, %zmm18, %zmm24
movq 1864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm21, 2944(%rdx)
vprord $19, %zmm27, %zmm21
vpsrld $10, %zmm27, %zmm27
vmovdqa32 %zmm24, 3008(%rdx)
vpaddd %zmm29, %zmm19, %zmm29
vmovdqa32 7424(%rdi), %zmm19
vprord $7, %zmm19, %zmm24
vprord $18, %zmm19, %zmm18
vpsrld $3, %zmm19, %zmm19
movq 1920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm27, %zmm21, %zmm23
vprord $17, %zmm31, %zmm27
vprord $19, %zmm31, %zmm21
vpaddd %zmm28, %zmm29, %zmm28
vpsrld $10, %zmm31, %zmm31
vpternlogd $150, %zmm19, %zmm18, %zmm24
vpaddd %zmm23, %zmm28, %zmm23
vpaddd %zmm30, %zmm16, %zmm30
vpternlogd $150, %zmm31, %zmm21, %zmm27
movq 1928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 248(%rdi){1to16}, %zmm23, %zmm23
vpaddd %zmm24, %zmm30, %zmm24
vpbroadcastd 592(%rdi), %zmm30
vpaddd 704(%rdi), %zmm30, %zmm31
vpaddd %zmm27, %zmm24, %zmm27
vmovdqa32 %zmm31, 704(%rdi)
vpaddd 512(%rdi){1to16}, %zmm31, %zmm24
vpaddd 252(%rdi){1to16}, %zmm27, %zmm27
vpaddd 528(%rdi){1to16}, %zmm31, %zmm30
movq 1984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpunpckldq %zmm27, %zmm23, %zmm21
vpaddd 324(%rdi){1to16}, %zmm31, %zmm16
vpunpckhdq %zmm27, %zmm23, %zmm27
vmovdqa32 %zmm21, 3072(%rdx)
vpbroadcastd 536(%rdi), %zmm21
vpbroadcastd 532(%rdi), %zmm23
movq 1992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $226, %zmm21, %zmm30, %zmm23
vprord $6, %zmm30, %zmm21
vmovdqa32 %zmm27, 3136(%rdx)
vprord $11, %zmm30, %zmm27
vprord $25, %zmm30, %zmm28
vpbroadcastd 520(%rdi), %zmm19
vpbroadcastd 516(%rdi), %zmm18
vpternlogd $232, %zmm19, %zmm24, %zmm18
vprord $2, %zmm24, %zmm19
movq 2048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 576(%rdi){1to16}, %zmm23, %zmm23
vprord $13, %zmm24, %zmm29
vprord $22, %zmm24, %zmm22
vpternlogd $150, %zmm28, %zmm27, %zmm21
vpternlogd $150, %zmm22, %zmm29, %zmm19
vpaddd %zmm21, %zmm23, %zmm21
vpaddd %zmm19, %zmm18, %zmm19
vpaddd 524(%rdi){1to16}, %zmm21, %zmm18
vpaddd %zmm19, %zmm21, %zmm19
movq 2056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 532(%rdi), %zmm21
vpternlogd $184, %zmm30, %zmm18, %zmm21
vprord $6, %zmm18, %zmm23
vprord $11, %zmm18, %zmm22
vprord $25, %zmm18, %zmm29
vpbroadcastd 516(%rdi), %zmm28
vpternlogd $232, %zmm24, %zmm19, %zmm28
vprord $2, %zmm19, %zmm27
vprord $13, %zmm19, %zmm20
movq 2112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 580(%rdi){1to16}, %zmm21, %zmm21
vprord $22, %zmm19, %zmm25
vpternlogd $150, %zmm29, %zmm22, %zmm23
vpternlogd $150, %zmm25, %zmm20, %zmm27
vpaddd %zmm23, %zmm21, %zmm23
vprord $17, %zmm16, %zmm21
vprord $19, %zmm16, %zmm25
vpsrld $10, %zmm16, %zmm20
vpaddd %zmm27, %zmm28, %zmm27
movq 2120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 520(%rdi){1to16}, %zmm23, %zmm28
vpternlogd $150, %zmm20, %zmm25, %zmm21
vpaddd %zmm27, %zmm23, %zmm27
vmovdqa32 %zmm30, %zmm23
vpternlogd $184, %zmm18, %zmm28, %zmm23
vprord $6, %zmm28, %zmm20
vprord $11, %zmm28, %zmm25
vprord $25, %zmm28, %zmm29
vpaddd 332(%rdi){1to16}, %zmm21, %zmm21
movq 2176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm24, %zmm22
vpternlogd $232, %zmm19, %zmm27, %zmm22
vprord $2, %zmm27, %zmm17
vpaddd 584(%rdi){1to16}, %zmm23, %zmm23
vprord $13, %zmm27, %zmm26
vmovdqa32 %zmm31, 7936(%rdi)
vprord $22, %zmm27, %zmm31
vpternlogd $150, %zmm29, %zmm25, %zmm20
vpternlogd $150, %zmm31, %zmm26, %zmm17
movq 2184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm20, %zmm23, %zmm20
vpaddd %zmm17, %zmm22, %zmm17
vpaddd 56(%rdi){1to16}, %zmm30, %zmm30
vpaddd 516(%rdi){1to16}, %zmm20, %zmm22
vpaddd %zmm17, %zmm20, %zmm17
vmovdqa32 %zmm18, %zmm20
movq 2240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $184, %zmm28, %zmm22, %zmm20
vprord $6, %zmm22, %zmm23
vprord $11, %zmm22, %zmm31
vprord $25, %zmm22, %zmm26
vmovdqa32 %zmm19, %zmm29
vpternlogd $232, %zmm27, %zmm17, %zmm29
vprord $2, %zmm17, %zmm25
vmovdqa32 %zmm16, 7424(%rdi)
vprord $13, %zmm17, %zmm16
movq 2248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm20, %zmm30, %zmm20
vprord $22, %zmm17, %zmm30
vpternlogd $150, %zmm26, %zmm31, %zmm23
vpternlogd $150, %zmm30, %zmm16, %zmm25
vpaddd %zmm23, %zmm20, %zmm23
vprord $17, %zmm21, %zmm20
vprord $19, %zmm21, %zmm30
vpsrld $10, %zmm21, %zmm16
vpaddd %zmm25, %zmm29, %zmm25
movq 2304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm24, %zmm23, %zmm24
vpternlogd $150, %zmm16, %zmm30, %zmm20
vpaddd %zmm25, %zmm23, %zmm25
vpaddd 60(%rdi){1to16}, %zmm18, %zmm18
vmovdqa32 %zmm28, %zmm23
vpternlogd $184, %zmm22, %zmm24, %zmm23
vprord $6, %zmm24, %zmm16
vprord $11, %zmm24, %zmm30
vprord $25, %zmm24, %zmm29
movq 2312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 340(%rdi){1to16}, %zmm20, %zmm20
vmovdqa32 %zmm27, %zmm26
vpternlogd $232, %zmm17, %zmm25, %zmm26
vprord $2, %zmm25, %zmm31
vpaddd %zmm23, %zmm18, %zmm23
vprord $13, %zmm25, %zmm18
vmovdqa32 %zmm21, 7488(%rdi)
vprord $22, %zmm25, %zmm21
vpternlogd $150, %zmm29, %zmm30, %zmm16
movq 2368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm21, %zmm18, %zmm31
vpaddd %zmm16, %zmm23, %zmm16
vpaddd %zmm31, %zmm26, %zmm31
vpaddd 64(%rdi){1to16}, %zmm28, %zmm28
vpaddd %zmm19, %zmm16, %zmm19
vpaddd %zmm31, %zmm16, %zmm31
vmovdqa32 %zmm22, %zmm16
vpternlogd $184, %zmm24, %zmm19, %zmm16
vprord $6, %zmm19, %zmm26
movq 2376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $11, %zmm19, %zmm23
vprord $25, %zmm19, %zmm21
vmovdqa32 %zmm17, %zmm18
vpternlogd $232, %zmm25, %zmm31, %zmm18
vprord $2, %zmm31, %zmm29
vprord $13, %zmm31, %zmm30
vpaddd %zmm16, %zmm28, %zmm16
vprord $22, %zmm31, %zmm28
vpternlogd $150, %zmm21, %zmm23, %zmm26
movq 2432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm28, %zmm30, %zmm29
vpaddd %zmm26, %zmm16, %zmm26
vprord $17, %zmm20, %zmm16
vprord $19, %zmm20, %zmm28
vpsrld $10, %zmm20, %zmm30
vpaddd %zmm29, %zmm18, %zmm29
movq 2440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm27, %zmm26, %zmm27
vpternlogd $150, %zmm30, %zmm28, %zmm16
vpaddd %zmm29, %zmm26, %zmm29
vpaddd 68(%rdi){1to16}, %zmm22, %zmm22
vmovdqa32 %zmm24, %zmm26
vpternlogd $184, %zmm19, %zmm27, %zmm26
vprord $6, %zmm27, %zmm30
vprord $11, %zmm27, %zmm28
vprord $25, %zmm27, %zmm18
movq 2496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 348(%rdi){1to16}, %zmm16, %zmm16
vmovdqa32 %zmm25, %zmm21
vpternlogd $232, %zmm31, %zmm29, %zmm21
vpaddd 7424(%rdi), %zmm22, %zmm22
vprord $2, %zmm29, %zmm23
vmovdqa32 %zmm20, 7744(%rdi)
vprord $13, %zmm29, %zmm20
vpternlogd $150, %zmm18, %zmm28, %zmm30
vprord $22, %zmm29, %zmm18
movq 2504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm26, %zmm22, %zmm26
vpternlogd $150, %zmm18, %zmm20, %zmm23
vpaddd %zmm30, %zmm26, %zmm30
vpbroadcastd 352(%rdi), %zmm26
vpaddd 7424(%rdi), %zmm26, %zmm18
vpaddd %zmm23, %zmm21, %zmm23
vpaddd %zmm17, %zmm30, %zmm17
vpaddd %zmm23, %zmm30, %zmm23
vpaddd 72(%rdi){1to16}, %zmm24, %zmm24
movq 2560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm19, %zmm30
vpternlogd $184, %zmm27, %zmm17, %zmm30
vprord $6, %zmm17, %zmm21
vprord $11, %zmm17, %zmm26
vprord $25, %zmm17, %zmm20
vmovdqa32 %zmm31, %zmm22
vpternlogd $232, %zmm29, %zmm23, %zmm22
vprord $2, %zmm23, %zmm28
vmovdqa32 %zmm31, 7872(%rdi)
movq 2568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $13, %zmm23, %zmm31
vpaddd %zmm30, %zmm24, %zmm30
vprord $22, %zmm23, %zmm24
vpternlogd $150, %zmm20, %zmm26, %zmm21
vpternlogd $150, %zmm24, %zmm31, %zmm28
vpaddd %zmm21, %zmm30, %zmm21
vmovdqa32 7936(%rdi), %zmm30
vprord $7, %zmm30, %zmm24
vprord $18, %zmm30, %zmm31
movq 2624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm30, %zmm20
vprord $17, %zmm16, %zmm26
vpaddd %zmm28, %zmm22, %zmm28
vprord $19, %zmm16, %zmm22
vpaddd %zmm25, %zmm21, %zmm25
vpternlogd $150, %zmm20, %zmm31, %zmm24
vpaddd %zmm28, %zmm21, %zmm28
vpsrld $10, %zmm16, %zmm21
vmovdqa32 %zmm27, %zmm20
movq 2632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $184, %zmm17, %zmm25, %zmm20
vprord $6, %zmm25, %zmm31
vmovdqa32 %zmm16, 7552(%rdi)
vprord $11, %zmm25, %zmm16
vmovdqa32 %zmm17, 7680(%rdi)
vprord $25, %zmm25, %zmm17
vpaddd 356(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm21, %zmm22, %zmm26
vpaddd 76(%rdi){1to16}, %zmm19, %zmm19
movq 2688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm17, %zmm16, %zmm31
vpaddd %zmm26, %zmm24, %zmm26
vmovdqa32 %zmm29, %zmm24
vpternlogd $232, %zmm23, %zmm28, %zmm24
vprord $2, %zmm28, %zmm17
vprord $13, %zmm28, %zmm16
movq 2696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $22, %zmm28, %zmm21
vpaddd 7488(%rdi), %zmm19, %zmm19
vpternlogd $150, %zmm21, %zmm16, %zmm17
vpaddd %zmm20, %zmm19, %zmm20
vpaddd %zmm17, %zmm24, %zmm17
vpaddd %zmm31, %zmm20, %zmm31
vprord $17, %zmm18, %zmm20
vprord $19, %zmm18, %zmm24
vpsrld $10, %zmm18, %zmm19
movq 2752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 7488(%rdi), %zmm30, %zmm30
vpaddd %zmm17, %zmm31, %zmm17
vpaddd 7872(%rdi), %zmm31, %zmm31
vpternlogd $150, %zmm19, %zmm24, %zmm20
vpaddd 80(%rdi){1to16}, %zmm27, %zmm27
vpaddd 360(%rdi){1to16}, %zmm30, %zmm30
vmovdqa32 7680(%rdi), %zmm19
vpternlogd $184, %zmm25, %zmm31, %zmm19
vprord $6, %zmm31, %zmm24
movq 2760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $11, %zmm31, %zmm21
vprord $25, %zmm31, %zmm16
vpaddd %zmm20, %zmm30, %zmm20
vmovdqa32 %zmm23, %zmm30
vpternlogd $232, %zmm28, %zmm17, %zmm30
vprord $2, %zmm17, %zmm22
vpaddd %zmm19, %zmm27, %zmm19
vprord $13, %zmm17, %zmm27
vmovdqa32 %zmm18, 7872(%rdi)
movq 2816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $22, %zmm17, %zmm18
vpternlogd $150, %zmm16, %zmm21, %zmm24
vpternlogd $150, %zmm18, %zmm27, %zmm22
vpaddd %zmm24, %zmm19, %zmm24
vprord $17, %zmm26, %zmm19
vprord $19, %zmm26, %zmm18
vpsrld $10, %zmm26, %zmm27
vpaddd %zmm22, %zmm30, %zmm22
vpaddd %zmm29, %zmm24, %zmm29
movq 2824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm27, %zmm18, %zmm19
vpaddd %zmm22, %zmm24, %zmm22
vpbroadcastd 84(%rdi), %zmm24
vpaddd 7680(%rdi), %zmm24, %zmm27
vmovdqa32 %zmm25, %zmm24
vpternlogd $184, %zmm31, %zmm29, %zmm24
vprord $6, %zmm29, %zmm18
vprord $11, %zmm29, %zmm30
vprord $25, %zmm29, %zmm16
movq 2880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 364(%rdi){1to16}, %zmm19, %zmm19
vmovdqa32 %zmm28, %zmm21
vpternlogd $232, %zmm17, %zmm22, %zmm21
vpaddd 7744(%rdi), %zmm27, %zmm27
vmovdqa32 %zmm26, 7680(%rdi)
vprord $2, %zmm22, %zmm26
vmovdqa32 %zmm28, 7936(%rdi)
vprord $13, %zmm22, %zmm28
vpternlogd $150, %zmm16, %zmm30, %zmm18
movq 2888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $22, %zmm22, %zmm16
vpaddd %zmm24, %zmm27, %zmm24
vpternlogd $150, %zmm16, %zmm28, %zmm26
vpaddd %zmm18, %zmm24, %zmm18
vprord $17, %zmm20, %zmm24
vprord $19, %zmm20, %zmm16
movq 2944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm20, %zmm28
vpaddd %zmm26, %zmm21, %zmm26
vpaddd %zmm23, %zmm18, %zmm23
vpternlogd $150, %zmm28, %zmm16, %zmm24
vpaddd %zmm26, %zmm18, %zmm26
vpaddd 88(%rdi){1to16}, %zmm25, %zmm25
vmovdqa32 %zmm31, %zmm18
vpternlogd $184, %zmm29, %zmm23, %zmm18
vprord $6, %zmm23, %zmm28
movq 2952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $11, %zmm23, %zmm16
vprord $25, %zmm23, %zmm21
vpaddd 7744(%rdi), %zmm24, %zmm24
vmovdqa32 %zmm17, %zmm27
vpternlogd $232, %zmm22, %zmm26, %zmm27
vprord $2, %zmm26, %zmm30
vpaddd %zmm18, %zmm25, %zmm18
vprord $13, %zmm26, %zmm25
vmovdqa32 %zmm20, 7808(%rdi)
movq 3008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm26, %zmm20
vpternlogd $150, %zmm21, %zmm16, %zmm28
vpternlogd $150, %zmm20, %zmm25, %zmm30
vpaddd %zmm28, %zmm18, %zmm28
vprord $17, %zmm19, %zmm18
vprord $19, %zmm19, %zmm20
vpsrld $10, %zmm19, %zmm25
vpaddd %zmm30, %zmm27, %zmm30
vpaddd 7936(%rdi), %zmm28, %zmm27
movq 3016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm25, %zmm20, %zmm18
vpaddd %zmm30, %zmm28, %zmm30
vpaddd 92(%rdi){1to16}, %zmm31, %zmm31
vmovdqa32 %zmm29, %zmm28
vpternlogd $184, %zmm23, %zmm27, %zmm28
vprord $6, %zmm27, %zmm25
vprord $11, %zmm27, %zmm20
vprord $25, %zmm27, %zmm21
vpaddd 372(%rdi){1to16}, %zmm18, %zmm18
movq 3072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vmovdqa32 %zmm22, %zmm16
vpternlogd $232, %zmm26, %zmm30, %zmm16
vpaddd 7552(%rdi), %zmm31, %zmm31
vmovdqa32 %zmm19, 7936(%rdi)
vprord $2, %zmm30, %zmm19
vmovdqa32 %zmm22, 7616(%rdi)
vprord $13, %zmm30, %zmm22
vpternlogd $150, %zmm21, %zmm20, %zmm25
vprord $22, %zmm30, %zmm21
movq 3080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpaddd %zmm28, %zmm31, %zmm28
vpternlogd $150, %zmm21, %zmm22, %zmm19
vpaddd %zmm25, %zmm28, %zmm25
vprord $17, %zmm24, %zmm28
vprord $19, %zmm24, %zmm21
vpsrld $10, %zmm24, %zmm22
vpbroadcastd 376(%rdi), %zmm31
vpaddd 7552(%rdi), %zmm31, %zmm20
vpaddd %zmm19, %zmm16, %zmm19
movq 3136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpaddd %zmm17, %zmm25, %zmm17
vpternlogd $150, %zmm22, %zmm21, %zmm28
vpaddd %zmm19, %zmm25, %zmm19
vpaddd 96(%rdi){1to16}, %zmm29, %zmm29
vmovdqa32 %zmm23, %zmm25
vpternlogd $184, %zmm27, %zmm17, %zmm25
movq 3144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vprord $6, %zmm17, %zmm22
vprord $11, %zmm17, %zmm21
vprord $25, %zmm17, %zmm16
vpaddd %zmm28, %zmm20, %zmm28
vmovdqa32 %zmm26, %zmm20
vpternlogd $232, %zmm30, %zmm19, %zmm20
vpaddd 7872(%rdi), %zmm29, %zmm29
vprord $2, %zmm19, %zmm31
vmovdqa32 %zmm24, 8000(%rdi)
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 16(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm19, %zmm24
vpternlogd $150, %zmm16, %zmm21, %zmm22
vprord $22, %zmm19, %zmm16
vpaddd %zmm25, %zmm29, %zmm25
vpternlogd $150, %zmm16, %zmm24, %zmm31
vpaddd %zmm22, %zmm25, %zmm22
vprord $17, %zmm18, %zmm25
vprord $19, %zmm18, %zmm16
vpsrld $10, %zmm18, %zmm24
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 24(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 380(%rdi), %zmm29
vpaddd 7872(%rdi), %zmm29, %zmm21
vpaddd %zmm31, %zmm20, %zmm31
vpaddd 7616(%rdi), %zmm22, %zmm20
vpternlogd $150, %zmm24, %zmm16, %zmm25
vpaddd %zmm31, %zmm22, %zmm31
vpaddd 100(%rdi){1to16}, %zmm23, %zmm23
vmovdqa32 %zmm27, %zmm22
vpternlogd $184, %zmm17, %zmm20, %zmm22
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 80(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $6, %zmm20, %zmm24
vprord $11, %zmm20, %zmm16
vprord $25, %zmm20, %zmm29
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 %zmm30, %zmm21
vpternlogd $232, %zmm19, %zmm31, %zmm21
vpaddd 7680(%rdi), %zmm23, %zmm23
vmovdqa32 %zmm18, 7616(%rdi)
vprord $2, %zmm31, %zmm18
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 88(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm30, 8064(%rdi)
vprord $13, %zmm31, %zmm30
vpternlogd $150, %zmm29, %zmm16, %zmm24
vprord $22, %zmm31, %zmm29
vpaddd %zmm22, %zmm23, %zmm22
vpternlogd $150, %zmm29, %zmm30, %zmm18
vpaddd %zmm24, %zmm22, %zmm24
vmovdqa32 7424(%rdi), %zmm22
vprord $7, %zmm22, %zmm29
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %zmm22, %zmm30
vpsrld $3, %zmm22, %zmm23
vprord $17, %zmm28, %zmm16
vpaddd %zmm18, %zmm21, %zmm18
vprord $19, %zmm28, %zmm21
vpaddd %zmm26, %zmm24, %zmm26
vpternlogd $150, %zmm23, %zmm30, %zmm29
vpaddd %zmm18, %zmm24, %zmm18
vpsrld $10, %zmm28, %zmm24
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpbroadcastd 384(%rdi), %zmm23
vpaddd 7680(%rdi), %zmm23, %zmm30
vmovdqa32 %zmm17, %zmm23
vpternlogd $184, %zmm20, %zmm26, %zmm23
vmovdqa32 %zmm28, 8128(%rdi)
vprord $6, %zmm26, %zmm28
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm20, 8192(%rdi)
vprord $11, %zmm26, %zmm20
vmovdqa32 %zmm17, 8256(%rdi)
vprord $25, %zmm26, %zmm17
vpternlogd $150, %zmm24, %zmm21, %zmm16
vpaddd 104(%rdi){1to16}, %zmm27, %zmm27
vpaddd %zmm29, %zmm30, %zmm29
vpternlogd $150, %zmm17, %zmm20, %zmm28
vpaddd 7808(%rdi), %zmm27, %zmm27
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm16, %zmm29, %zmm16
vmovdqa32 %zmm19, %zmm29
vpternlogd $232, %zmm31, %zmm18, %zmm29
vprord $2, %zmm18, %zmm17
vprord $13, %zmm18, %zmm20
vprord $22, %zmm18, %zmm30
vpaddd %zmm23, %zmm27, %zmm23
vpternlogd $150, %zmm30, %zmm20, %zmm17
vpaddd %zmm28, %zmm23, %zmm28
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm25, %zmm23
vprord $19, %zmm25, %zmm30
vpsrld $10, %zmm25, %zmm20
vpaddd 7808(%rdi), %zmm22, %zmm22
vpaddd %zmm17, %zmm29, %zmm17
vpaddd 8064(%rdi), %zmm28, %zmm29
vpternlogd $150, %zmm20, %zmm30, %zmm23
vpaddd 388(%rdi){1to16}, %zmm22, %zmm22
vpaddd %zmm17, %zmm28, %zmm17
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 108(%rdi), %zmm28
vpaddd 8256(%rdi), %zmm28, %zmm20
vmovdqa32 8192(%rdi), %zmm28
vpternlogd $184, %zmm26, %zmm29, %zmm28
vprord $6, %zmm29, %zmm30
vprord $11, %zmm29, %zmm27
vprord $25, %zmm29, %zmm24
vpaddd %zmm23, %zmm22, %zmm23
vmovdqa32 %zmm31, %zmm22
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $232, %zmm18, %zmm17, %zmm22
vpaddd 7936(%rdi), %zmm20, %zmm20
vprord $2, %zmm17, %zmm21
vmovdqa32 %zmm25, 8256(%rdi)
vprord $13, %zmm17, %zmm25
vpternlogd $150, %zmm24, %zmm27, %zmm30
vprord $22, %zmm17, %zmm24
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm24, %zmm25, %zmm21
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm30, %zmm28, %zmm30
vmovdqa32 7488(%rdi), %zmm28
vprord $7, %zmm28, %zmm24
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm20
vprord $17, %zmm16, %zmm27
vpaddd %zmm21, %zmm22, %zmm21
vprord $19, %zmm16, %zmm22
vpaddd %zmm19, %zmm30, %zmm19
movq 144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm20, %zmm25, %zmm24
vpaddd %zmm21, %zmm30, %zmm21
vpsrld $10, %zmm16, %zmm30
vpbroadcastd 392(%rdi), %zmm20
vpaddd 7936(%rdi), %zmm20, %zmm25
vmovdqa32 %zmm26, %zmm20
movq 152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $184, %zmm29, %zmm19, %zmm20
vmovdqa32 %zmm16, 8064(%rdi)
vprord $6, %zmm19, %zmm16
vmovdqa32 %zmm29, 7424(%rdi)
vprord $11, %zmm19, %zmm29
vmovdqa32 %zmm26, 8320(%rdi)
vprord $25, %zmm19, %zmm26
vpternlogd $150, %zmm30, %zmm22, %zmm27
vpbroadcastd 112(%rdi), %zmm30
movq 208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 8192(%rdi), %zmm30, %zmm22
vpaddd %zmm24, %zmm25, %zmm24
vpternlogd $150, %zmm26, %zmm29, %zmm16
vpaddd 8000(%rdi), %zmm22, %zmm22
vpaddd %zmm27, %zmm24, %zmm27
vmovdqa32 %zmm18, %zmm24
vpternlogd $232, %zmm17, %zmm21, %zmm24
vprord $2, %zmm21, %zmm26
vprord $13, %zmm21, %zmm29
movq 216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $22, %zmm21, %zmm25
vpaddd %zmm20, %zmm22, %zmm20
vpternlogd $150, %zmm25, %zmm29, %zmm26
vpaddd %zmm16, %zmm20, %zmm16
vprord $17, %zmm23, %zmm20
vprord $19, %zmm23, %zmm25
vpsrld $10, %zmm23, %zmm29
vpaddd 8000(%rdi), %zmm28, %zmm28
vpaddd %zmm26, %zmm24, %zmm26
movq 272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm29, %zmm25, %zmm20
vpaddd 396(%rdi){1to16}, %zmm28, %zmm28
vpaddd %zmm26, %zmm16, %zmm26
vpbroadcastd 116(%rdi), %zmm16
vpaddd 8320(%rdi), %zmm16, %zmm29
vmovdqa32 7424(%rdi), %zmm16
vpternlogd $184, %zmm19, %zmm31, %zmm16
vprord $6, %zmm31, %zmm25
movq 280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $11, %zmm31, %zmm24
vprord $25, %zmm31, %zmm22
vpaddd %zmm20, %zmm28, %zmm20
vmovdqa32 %zmm17, %zmm28
vpternlogd $232, %zmm21, %zmm26, %zmm28
vpaddd 7616(%rdi), %zmm29, %zmm29
vprord $2, %zmm26, %zmm30
vmovdqa32 %zmm23, 8320(%rdi)
vprord $13, %zmm26, %zmm23
movq 336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm22, %zmm24, %zmm25
vprord $22, %zmm26, %zmm22
vpaddd %zmm16, %zmm29, %zmm16
vpternlogd $150, %zmm22, %zmm23, %zmm30
vpaddd %zmm25, %zmm16, %zmm25
vmovdqa32 7744(%rdi), %zmm16
vprord $7, %zmm16, %zmm22
vprord $18, %zmm16, %zmm23
vpsrld $3, %zmm16, %zmm29
movq 344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm27, %zmm24
vpaddd %zmm30, %zmm28, %zmm30
vprord $19, %zmm27, %zmm28
vpaddd %zmm18, %zmm25, %zmm18
vpternlogd $150, %zmm29, %zmm23, %zmm22
vpaddd %zmm30, %zmm25, %zmm30
movq 400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm27, %zmm25
vpbroadcastd 400(%rdi), %zmm29
vpaddd 7616(%rdi), %zmm29, %zmm23
vmovdqa32 %zmm19, %zmm29
vpternlogd $184, %zmm31, %zmm18, %zmm29
vmovdqa32 %zmm27, 7488(%rdi)
vprord $6, %zmm18, %zmm27
vmovdqa32 %zmm31, 8192(%rdi)
vprord $11, %zmm18, %zmm31
movq 408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm19, 8384(%rdi)
vprord $25, %zmm18, %zmm19
vpternlogd $150, %zmm25, %zmm28, %zmm24
vpbroadcastd 120(%rdi), %zmm25
vpaddd 7424(%rdi), %zmm25, %zmm28
vpaddd %zmm22, %zmm23, %zmm22
vpternlogd $150, %zmm19, %zmm31, %zmm27
vpaddd 8128(%rdi), %zmm28, %zmm28
vpaddd %zmm24, %zmm22, %zmm24
movq 464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm21, %zmm22
vpternlogd $232, %zmm26, %zmm30, %zmm22
vprord $2, %zmm30, %zmm19
vprord $13, %zmm30, %zmm31
vprord $22, %zmm30, %zmm23
vpaddd %zmm29, %zmm28, %zmm29
vpternlogd $150, %zmm23, %zmm31, %zmm19
vpaddd %zmm27, %zmm29, %zmm27
vprord $17, %zmm20, %zmm29
movq 472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm20, %zmm23
vpsrld $10, %zmm20, %zmm31
vpaddd 8128(%rdi), %zmm16, %zmm16
vpaddd %zmm19, %zmm22, %zmm19
vpaddd %zmm17, %zmm27, %zmm17
vpternlogd $150, %zmm31, %zmm23, %zmm29
vpaddd 404(%rdi){1to16}, %zmm16, %zmm16
vpaddd %zmm19, %zmm27, %zmm19
vpbroadcastd 124(%rdi), %zmm27
movq 528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 8384(%rdi), %zmm27, %zmm31
vmovdqa32 8192(%rdi), %zmm27
vpternlogd $184, %zmm18, %zmm17, %zmm27
vprord $6, %zmm17, %zmm23
vprord $11, %zmm17, %zmm22
vprord $25, %zmm17, %zmm28
vpaddd %zmm29, %zmm16, %zmm29
vmovdqa32 %zmm26, %zmm16
vpternlogd $232, %zmm30, %zmm19, %zmm16
movq 536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 8256(%rdi), %zmm31, %zmm31
vprord $2, %zmm19, %zmm25
vmovdqa32 %zmm20, 8384(%rdi)
vprord $13, %zmm19, %zmm20
vpternlogd $150, %zmm28, %zmm22, %zmm23
vprord $22, %zmm19, %zmm28
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm28, %zmm20, %zmm25
vpaddd %zmm23, %zmm27, %zmm23
movq 592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 7552(%rdi), %zmm27
vprord $7, %zmm27, %zmm28
vprord $18, %zmm27, %zmm20
vpsrld $3, %zmm27, %zmm31
vprord $17, %zmm24, %zmm22
vpaddd %zmm25, %zmm16, %zmm25
movq 600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %zmm24, %zmm16
vpaddd %zmm21, %zmm23, %zmm21
vpternlogd $150, %zmm31, %zmm20, %zmm28
vpaddd %zmm25, %zmm23, %zmm25
vpsrld $10, %zmm24, %zmm23
vpbroadcastd 408(%rdi), %zmm31
vpaddd 8256(%rdi), %zmm31, %zmm20
vmovdqa32 %zmm18, %zmm31
vpternlogd $184, %zmm17, %zmm21, %zmm31
movq 656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm24, 7744(%rdi)
vprord $6, %zmm21, %zmm24
vmovdqa32 %zmm18, 7424(%rdi)
vprord $11, %zmm21, %zmm18
vmovdqa32 %zmm17, 8448(%rdi)
vprord $25, %zmm21, %zmm17
vpternlogd $150, %zmm23, %zmm16, %zmm22
vpbroadcastd 128(%rdi), %zmm23
vpaddd 8192(%rdi), %zmm23, %zmm16
movq 664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm17, %zmm18, %zmm24
vpaddd 8064(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm28, %zmm22
vmovdqa32 %zmm30, %zmm28
vpternlogd $232, %zmm19, %zmm25, %zmm28
vprord $2, %zmm25, %zmm17
vprord $13, %zmm25, %zmm18
vprord $22, %zmm25, %zmm20
movq 720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm20, %zmm18, %zmm17
vpaddd %zmm24, %zmm31, %zmm24
vmovdqa32 7872(%rdi), %zmm31
vprord $7, %zmm31, %zmm20
vprord $18, %zmm31, %zmm18
vpsrld $3, %zmm31, %zmm16
vprord $17, %zmm29, %zmm23
vpaddd %zmm17, %zmm28, %zmm17
movq 728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm29, %zmm28
vpaddd %zmm26, %zmm24, %zmm26
vpternlogd $150, %zmm16, %zmm18, %zmm20
vpaddd %zmm17, %zmm24, %zmm17
vpsrld $10, %zmm29, %zmm24
vpaddd 8064(%rdi), %zmm27, %zmm27
vmovdqa32 8448(%rdi), %zmm16
vpternlogd $184, %zmm21, %zmm26, %zmm16
vprord $6, %zmm26, %zmm18
movq 784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm29, 7552(%rdi)
vprord $11, %zmm26, %zmm29
vmovdqa32 %zmm21, 8192(%rdi)
vprord $25, %zmm26, %zmm21
vpternlogd $150, %zmm24, %zmm28, %zmm23
vpbroadcastd 132(%rdi), %zmm24
vpaddd 7424(%rdi), %zmm24, %zmm28
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm21, %zmm29, %zmm18
movq 792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 8320(%rdi), %zmm28, %zmm28
vpaddd %zmm23, %zmm20, %zmm23
vmovdqa32 %zmm19, %zmm20
vpternlogd $232, %zmm25, %zmm17, %zmm20
vprord $2, %zmm17, %zmm21
vprord $13, %zmm17, %zmm29
movq 848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $22, %zmm17, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm27, %zmm29, %zmm21
vpaddd %zmm18, %zmm16, %zmm18
vmovdqa32 7680(%rdi), %zmm16
vprord $7, %zmm16, %zmm27
vprord $18, %zmm16, %zmm29
vpsrld $3, %zmm16, %zmm28
vprord $17, %zmm22, %zmm24
movq 856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm21, %zmm20, %zmm21
vprord $19, %zmm22, %zmm20
vpaddd %zmm30, %zmm18, %zmm30
vpternlogd $150, %zmm28, %zmm29, %zmm27
vpaddd %zmm21, %zmm18, %zmm21
vpsrld $10, %zmm22, %zmm18
vpaddd 8320(%rdi), %zmm31, %zmm31
vmovdqa32 8192(%rdi), %zmm28
vpternlogd $184, %zmm26, %zmm30, %zmm28
movq 912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $6, %zmm30, %zmm29
vmovdqa32 %zmm22, 7872(%rdi)
vprord $11, %zmm30, %zmm22
vmovdqa32 %zmm26, 7424(%rdi)
vprord $25, %zmm30, %zmm26
vpternlogd $150, %zmm18, %zmm20, %zmm24
vpbroadcastd 136(%rdi), %zmm18
vpaddd 8448(%rdi), %zmm18, %zmm20
vpaddd %zmm27, %zmm31, %zmm27
movq 920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm26, %zmm22, %zmm29
vpaddd 7488(%rdi), %zmm20, %zmm20
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 %zmm25, %zmm27
vpternlogd $232, %zmm17, %zmm21, %zmm27
vprord $2, %zmm21, %zmm26
vprord $13, %zmm21, %zmm22
vprord $22, %zmm21, %zmm31
vpaddd %zmm28, %zmm20, %zmm28
movq 976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm31, %zmm22, %zmm26
vpaddd %zmm29, %zmm28, %zmm29
vmovdqa32 7808(%rdi), %zmm28
vprord $7, %zmm28, %zmm31
vprord $18, %zmm28, %zmm22
vpsrld $3, %zmm28, %zmm20
vprord $17, %zmm23, %zmm18
vpaddd %zmm26, %zmm27, %zmm26
vprord $19, %zmm23, %zmm27
movq 984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm19, %zmm29, %zmm19
vpternlogd $150, %zmm20, %zmm22, %zmm31
vpaddd %zmm26, %zmm29, %zmm26
vpsrld $10, %zmm23, %zmm29
vpaddd 7488(%rdi), %zmm16, %zmm16
vmovdqa32 7424(%rdi), %zmm20
vpternlogd $184, %zmm30, %zmm19, %zmm20
vprord $6, %zmm19, %zmm22
vmovdqa32 %zmm23, 7680(%rdi)
movq 1040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $11, %zmm19, %zmm23
vmovdqa32 %zmm30, 8448(%rdi)
vprord $25, %zmm19, %zmm30
vpternlogd $150, %zmm29, %zmm27, %zmm18
vpbroadcastd 140(%rdi), %zmm29
vpaddd 8192(%rdi), %zmm29, %zmm27
movq 1048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm30, %zmm23, %zmm22
vpaddd 8384(%rdi), %zmm27, %zmm27
vpaddd %zmm18, %zmm31, %zmm18
vmovdqa32 %zmm17, %zmm31
vpternlogd $232, %zmm21, %zmm26, %zmm31
vprord $2, %zmm26, %zmm30
vprord $13, %zmm26, %zmm23
vprord $22, %zmm26, %zmm16
movq 1104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm16, %zmm23, %zmm30
vpaddd %zmm22, %zmm20, %zmm22
vmovdqa32 7936(%rdi), %zmm20
vprord $7, %zmm20, %zmm16
vprord $18, %zmm20, %zmm23
vpsrld $3, %zmm20, %zmm27
vprord $17, %zmm24, %zmm29
vpaddd %zmm30, %zmm31, %zmm30
movq 1112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %zmm24, %zmm31
vpaddd %zmm25, %zmm22, %zmm25
vpternlogd $150, %zmm27, %zmm23, %zmm16
vpaddd %zmm30, %zmm22, %zmm30
vpsrld $10, %zmm24, %zmm22
vpaddd 8384(%rdi), %zmm28, %zmm28
vmovdqa32 8448(%rdi), %zmm27
vpternlogd $184, %zmm19, %zmm25, %zmm27
vprord $6, %zmm25, %zmm23
movq 1168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm24, 7808(%rdi)
vprord $11, %zmm25, %zmm24
vmovdqa32 %zmm19, 8192(%rdi)
vprord $25, %zmm25, %zmm19
vpternlogd $150, %zmm22, %zmm31, %zmm29
vpbroadcastd 144(%rdi), %zmm22
vpaddd 7424(%rdi), %zmm22, %zmm31
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm19, %zmm24, %zmm23
movq 1176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 7744(%rdi), %zmm31, %zmm31
vpaddd %zmm29, %zmm16, %zmm29
vmovdqa32 %zmm21, %zmm16
vpternlogd $232, %zmm26, %zmm30, %zmm16
vprord $2, %zmm30, %zmm19
vprord $13, %zmm30, %zmm24
vprord $22, %zmm30, %zmm28
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm28, %zmm24, %zmm19
movq 1232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm23, %zmm27, %zmm23
vmovdqa32 8000(%rdi), %zmm27
vprord $7, %zmm27, %zmm28
vprord $18, %zmm27, %zmm24
vpsrld $3, %zmm27, %zmm31
vprord $17, %zmm18, %zmm22
vpaddd %zmm19, %zmm16, %zmm19
vprord $19, %zmm18, %zmm16
vpaddd %zmm17, %zmm23, %zmm17
movq 1240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm31, %zmm24, %zmm28
vpaddd %zmm19, %zmm23, %zmm19
vpsrld $10, %zmm18, %zmm23
vpaddd 7744(%rdi), %zmm20, %zmm20
vmovdqa32 8192(%rdi), %zmm31
vpternlogd $184, %zmm25, %zmm17, %zmm31
movq 1296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $6, %zmm17, %zmm24
vmovdqa32 %zmm18, 7936(%rdi)
vprord $11, %zmm17, %zmm18
vmovdqa32 %zmm25, 7424(%rdi)
vprord $25, %zmm17, %zmm25
vpternlogd $150, %zmm23, %zmm16, %zmm22
vpbroadcastd 148(%rdi), %zmm23
vpaddd 8448(%rdi), %zmm23, %zmm16
vpaddd %zmm28, %zmm20, %zmm28
movq 1304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm25, %zmm18, %zmm24
vpaddd 7552(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm28, %zmm22
vmovdqa32 %zmm26, %zmm28
vpternlogd $232, %zmm30, %zmm19, %zmm28
vprord $2, %zmm19, %zmm25
vprord $13, %zmm19, %zmm18
vprord $22, %zmm19, %zmm20
vpaddd %zmm31, %zmm16, %zmm31
movq 1360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm20, %zmm18, %zmm25
vpaddd %zmm24, %zmm31, %zmm24
vmovdqa32 7616(%rdi), %zmm31
vprord $7, %zmm31, %zmm20
vprord $18, %zmm31, %zmm18
vpsrld $3, %zmm31, %zmm16
vprord $17, %zmm29, %zmm23
vpaddd %zmm25, %zmm28, %zmm25
vprord $19, %zmm29, %zmm28
movq 1368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm21, %zmm24, %zmm21
vpternlogd $150, %zmm16, %zmm18, %zmm20
vpaddd %zmm25, %zmm24, %zmm25
vpsrld $10, %zmm29, %zmm24
vpaddd 7552(%rdi), %zmm27, %zmm27
vmovdqa32 7424(%rdi), %zmm16
vpternlogd $184, %zmm17, %zmm21, %zmm16
vprord $6, %zmm21, %zmm18
vmovdqa32 %zmm29, 8000(%rdi)
movq 1424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $11, %zmm21, %zmm29
vmovdqa32 %zmm17, 8448(%rdi)
vprord $25, %zmm21, %zmm17
vpternlogd $150, %zmm24, %zmm28, %zmm23
vpbroadcastd 152(%rdi), %zmm24
vpaddd 8192(%rdi), %zmm24, %zmm28
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm17, %zmm29, %zmm18
vpaddd 7872(%rdi), %zmm28, %zmm28
movq 1432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm23, %zmm20, %zmm23
vmovdqa32 %zmm30, %zmm20
vpternlogd $232, %zmm19, %zmm25, %zmm20
vprord $2, %zmm25, %zmm17
vprord $13, %zmm25, %zmm29
vprord $22, %zmm25, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm27, %zmm29, %zmm17
vpaddd %zmm18, %zmm16, %zmm18
movq 1488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 8128(%rdi), %zmm16
vprord $7, %zmm16, %zmm27
vprord $18, %zmm16, %zmm29
vpsrld $3, %zmm16, %zmm28
vprord $17, %zmm22, %zmm24
vpaddd %zmm17, %zmm20, %zmm17
movq 1496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm22, %zmm20
vpaddd %zmm26, %zmm18, %zmm26
vpternlogd $150, %zmm28, %zmm29, %zmm27
vpaddd %zmm17, %zmm18, %zmm17
vpsrld $10, %zmm22, %zmm18
vpaddd 7872(%rdi), %zmm31, %zmm31
vmovdqa32 8448(%rdi), %zmm28
vpternlogd $184, %zmm21, %zmm26, %zmm28
vprord $6, %zmm26, %zmm29
movq 1552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm22, 7616(%rdi)
vprord $11, %zmm26, %zmm22
vmovdqa32 %zmm21, 8192(%rdi)
vprord $25, %zmm26, %zmm21
vpternlogd $150, %zmm18, %zmm20, %zmm24
vpbroadcastd 156(%rdi), %zmm18
vpaddd 7424(%rdi), %zmm18, %zmm20
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm21, %zmm22, %zmm29
movq 1560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 7680(%rdi), %zmm20, %zmm20
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 %zmm19, %zmm27
vpternlogd $232, %zmm25, %zmm17, %zmm27
vprord $2, %zmm17, %zmm21
vprord $13, %zmm17, %zmm22
vprord $22, %zmm17, %zmm31
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm31, %zmm22, %zmm21
movq 1616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm29, %zmm28, %zmm29
vmovdqa32 8256(%rdi), %zmm28
vprord $7, %zmm28, %zmm31
vprord $18, %zmm28, %zmm22
vpsrld $3, %zmm28, %zmm20
vprord $17, %zmm23, %zmm18
vpaddd %zmm21, %zmm27, %zmm21
vprord $19, %zmm23, %zmm27
vpaddd %zmm30, %zmm29, %zmm30
movq 1624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm20, %zmm22, %zmm31
vpaddd %zmm21, %zmm29, %zmm21
vpsrld $10, %zmm23, %zmm29
vpaddd 7680(%rdi), %zmm16, %zmm16
vmovdqa32 8192(%rdi), %zmm20
vpternlogd $184, %zmm26, %zmm30, %zmm20
vprord $6, %zmm30, %zmm22
vmovdqa32 %zmm23, 8128(%rdi)
vprord $11, %zmm30, %zmm23
movq 1680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm26, 7424(%rdi)
vprord $25, %zmm30, %zmm26
vpternlogd $150, %zmm29, %zmm27, %zmm18
vpbroadcastd 160(%rdi), %zmm29
vpaddd 8448(%rdi), %zmm29, %zmm27
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm26, %zmm23, %zmm22
vpaddd 7808(%rdi), %zmm27, %zmm27
vpaddd %zmm18, %zmm31, %zmm18
movq 1688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm25, %zmm31
vpternlogd $232, %zmm17, %zmm21, %zmm31
vprord $2, %zmm21, %zmm26
vprord $13, %zmm21, %zmm23
vprord $22, %zmm21, %zmm16
vpaddd %zmm20, %zmm27, %zmm20
movq 1744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm16, %zmm23, %zmm26
vpaddd %zmm22, %zmm20, %zmm22
vmovdqa32 8064(%rdi), %zmm20
vprord $7, %zmm20, %zmm16
vprord $18, %zmm20, %zmm23
vpsrld $3, %zmm20, %zmm27
vprord $17, %zmm24, %zmm29
vpaddd %zmm26, %zmm31, %zmm26
vprord $19, %zmm24, %zmm31
movq 1752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm19, %zmm22, %zmm19
vpternlogd $150, %zmm27, %zmm23, %zmm16
vpaddd %zmm26, %zmm22, %zmm26
vpsrld $10, %zmm24, %zmm22
vpaddd 7808(%rdi), %zmm28, %zmm28
vmovdqa32 7424(%rdi), %zmm27
vpternlogd $184, %zmm30, %zmm19, %zmm27
vprord $6, %zmm19, %zmm23
vmovdqa32 %zmm24, 8256(%rdi)
movq 1808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $11, %zmm19, %zmm24
vmovdqa32 %zmm30, 8448(%rdi)
vprord $25, %zmm19, %zmm30
vpternlogd $150, %zmm22, %zmm31, %zmm29
vpbroadcastd 164(%rdi), %zmm22
vpaddd 8192(%rdi), %zmm22, %zmm31
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm30, %zmm24, %zmm23
vpaddd 7936(%rdi), %zmm31, %zmm31
movq 1816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm29, %zmm16, %zmm29
vmovdqa32 %zmm17, %zmm16
vpternlogd $232, %zmm21, %zmm26, %zmm16
vprord $2, %zmm26, %zmm30
vprord $13, %zmm26, %zmm24
vprord $22, %zmm26, %zmm28
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm28, %zmm24, %zmm30
vpaddd %zmm23, %zmm27, %zmm23
movq 1872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 8320(%rdi), %zmm27
vprord $7, %zmm27, %zmm28
vprord $18, %zmm27, %zmm24
vpsrld $3, %zmm27, %zmm31
vprord $17, %zmm18, %zmm22
vpaddd %zmm30, %zmm16, %zmm30
vprord $19, %zmm18, %zmm16
vpaddd %zmm25, %zmm23, %zmm25
vpternlogd $150, %zmm31, %zmm24, %zmm28
movq 1880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm30, %zmm23, %zmm30
vpsrld $10, %zmm18, %zmm23
vpaddd 7936(%rdi), %zmm20, %zmm20
vmovdqa32 8448(%rdi), %zmm31
vpternlogd $184, %zmm19, %zmm25, %zmm31
vprord $6, %zmm25, %zmm24
vmovdqa32 %zmm18, 8064(%rdi)
vprord $11, %zmm25, %zmm18
vmovdqa32 %zmm19, 8192(%rdi)
movq 1936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $25, %zmm25, %zmm19
vpternlogd $150, %zmm23, %zmm16, %zmm22
vpbroadcastd 168(%rdi), %zmm23
vpaddd 7424(%rdi), %zmm23, %zmm16
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm19, %zmm18, %zmm24
vpaddd 8000(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm28, %zmm22
vmovdqa32 %zmm21, %zmm28
movq 1944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $232, %zmm26, %zmm30, %zmm28
vprord $2, %zmm30, %zmm19
vprord $13, %zmm30, %zmm18
vprord $22, %zmm30, %zmm20
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm20, %zmm18, %zmm19
movq 2000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm24, %zmm31, %zmm24
vmovdqa32 7488(%rdi), %zmm31
vprord $7, %zmm31, %zmm20
vprord $18, %zmm31, %zmm18
vpsrld $3, %zmm31, %zmm16
vprord $17, %zmm29, %zmm23
vpaddd %zmm19, %zmm28, %zmm19
vprord $19, %zmm29, %zmm28
vpaddd %zmm17, %zmm24, %zmm17
movq 2008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm16, %zmm18, %zmm20
vpaddd %zmm19, %zmm24, %zmm19
vpsrld $10, %zmm29, %zmm24
vpaddd 8000(%rdi), %zmm27, %zmm27
vmovdqa32 8192(%rdi), %zmm16
vpternlogd $184, %zmm25, %zmm17, %zmm16
vprord $6, %zmm17, %zmm18
vmovdqa32 %zmm29, 8320(%rdi)
vprord $11, %zmm17, %zmm29
movq 2064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm25, 7424(%rdi)
vprord $25, %zmm17, %zmm25
vpternlogd $150, %zmm24, %zmm28, %zmm23
vpbroadcastd 172(%rdi), %zmm24
vpaddd 8448(%rdi), %zmm24, %zmm28
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm25, %zmm29, %zmm18
vpaddd 7616(%rdi), %zmm28, %zmm28
vpaddd %zmm23, %zmm20, %zmm23
movq 2072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm26, %zmm20
vpternlogd $232, %zmm30, %zmm19, %zmm20
vprord $2, %zmm19, %zmm25
vprord $13, %zmm19, %zmm29
vprord $22, %zmm19, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm27, %zmm29, %zmm25
vpaddd %zmm18, %zmm16, %zmm18
vmovdqa32 8384(%rdi), %zmm16
movq 2128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %zmm16, %zmm27
vprord $18, %zmm16, %zmm29
vpsrld $3, %zmm16, %zmm28
vprord $17, %zmm22, %zmm24
vpaddd %zmm25, %zmm20, %zmm25
vprord $19, %zmm22, %zmm20
vpaddd %zmm21, %zmm18, %zmm21
vpternlogd $150, %zmm28, %zmm29, %zmm27
vpaddd %zmm25, %zmm18, %zmm25
movq 2136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %zmm22, %zmm18
vpaddd 7616(%rdi), %zmm31, %zmm31
vmovdqa32 7424(%rdi), %zmm28
vpternlogd $184, %zmm17, %zmm21, %zmm28
vprord $6, %zmm21, %zmm29
vmovdqa32 %zmm22, 7488(%rdi)
vprord $11, %zmm21, %zmm22
vmovdqa32 %zmm17, 8448(%rdi)
vprord $25, %zmm21, %zmm17
movq 2192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm18, %zmm20, %zmm24
vpbroadcastd 176(%rdi), %zmm18
vpaddd 8192(%rdi), %zmm18, %zmm20
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm17, %zmm22, %zmm29
vpaddd 8128(%rdi), %zmm20, %zmm20
movq 2200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 %zmm30, %zmm27
vpternlogd $232, %zmm19, %zmm25, %zmm27
vprord $2, %zmm25, %zmm17
vprord $13, %zmm25, %zmm22
vprord $22, %zmm25, %zmm31
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm31, %zmm22, %zmm17
vpaddd %zmm29, %zmm28, %zmm29
movq 2256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 7744(%rdi), %zmm28
vprord $7, %zmm28, %zmm31
vprord $18, %zmm28, %zmm22
vpsrld $3, %zmm28, %zmm20
vprord $17, %zmm23, %zmm18
vpaddd %zmm17, %zmm27, %zmm17
vprord $19, %zmm23, %zmm27
vpaddd %zmm26, %zmm29, %zmm26
vpternlogd $150, %zmm20, %zmm22, %zmm31
movq 2264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm17, %zmm29, %zmm17
vpsrld $10, %zmm23, %zmm29
vpaddd 8128(%rdi), %zmm16, %zmm16
vmovdqa32 8448(%rdi), %zmm20
vpternlogd $184, %zmm21, %zmm26, %zmm20
vprord $6, %zmm26, %zmm22
vmovdqa32 %zmm23, 8384(%rdi)
vprord $11, %zmm26, %zmm23
vmovdqa32 %zmm21, 8192(%rdi)
movq 2320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $25, %zmm26, %zmm21
vpternlogd $150, %zmm29, %zmm27, %zmm18
vpbroadcastd 180(%rdi), %zmm29
vpaddd 7424(%rdi), %zmm29, %zmm27
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm21, %zmm23, %zmm22
vpaddd 8256(%rdi), %zmm27, %zmm27
vpaddd %zmm18, %zmm31, %zmm18
vmovdqa32 %zmm19, %zmm31
movq 2328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $232, %zmm25, %zmm17, %zmm31
vprord $2, %zmm17, %zmm21
vprord $13, %zmm17, %zmm23
vprord $22, %zmm17, %zmm16
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm16, %zmm23, %zmm21
vpaddd %zmm22, %zmm20, %zmm22
vmovdqa32 7552(%rdi), %zmm20
vprord $7, %zmm20, %zmm16
movq 2384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $18, %zmm20, %zmm23
vpsrld $3, %zmm20, %zmm27
vprord $17, %zmm24, %zmm29
vpaddd %zmm21, %zmm31, %zmm21
vprord $19, %zmm24, %zmm31
vpaddd %zmm30, %zmm22, %zmm30
vpternlogd $150, %zmm27, %zmm23, %zmm16
vpaddd %zmm21, %zmm22, %zmm21
vpsrld $10, %zmm24, %zmm22
movq 2392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 8256(%rdi), %zmm28, %zmm28
vmovdqa32 8192(%rdi), %zmm27
vpternlogd $184, %zmm26, %zmm30, %zmm27
vprord $6, %zmm30, %zmm23
vmovdqa32 %zmm24, 7744(%rdi)
vprord $11, %zmm30, %zmm24
movq 2448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm26, 7424(%rdi)
vprord $25, %zmm30, %zmm26
vpternlogd $150, %zmm22, %zmm31, %zmm29
vpbroadcastd 184(%rdi), %zmm22
vpaddd 8448(%rdi), %zmm22, %zmm31
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm26, %zmm24, %zmm23
vpaddd 8064(%rdi), %zmm31, %zmm31
vpaddd %zmm29, %zmm16, %zmm29
movq 2456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm25, %zmm16
vpternlogd $232, %zmm17, %zmm21, %zmm16
vprord $2, %zmm21, %zmm26
vprord $13, %zmm21, %zmm24
vprord $22, %zmm21, %zmm28
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm28, %zmm24, %zmm26
vpaddd %zmm23, %zmm27, %zmm23
vmovdqa32 7872(%rdi), %zmm27
movq 2512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $7, %zmm27, %zmm28
vprord $18, %zmm27, %zmm24
vpsrld $3, %zmm27, %zmm31
vprord $17, %zmm18, %zmm22
vpaddd %zmm26, %zmm16, %zmm26
vprord $19, %zmm18, %zmm16
vpaddd %zmm19, %zmm23, %zmm19
vpternlogd $150, %zmm31, %zmm24, %zmm28
vpaddd %zmm26, %zmm23, %zmm26
movq 2520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $10, %zmm18, %zmm23
vpaddd 8064(%rdi), %zmm20, %zmm20
vmovdqa32 7424(%rdi), %zmm31
vpternlogd $184, %zmm30, %zmm19, %zmm31
vprord $6, %zmm19, %zmm24
vmovdqa32 %zmm18, 7552(%rdi)
vprord $11, %zmm19, %zmm18
vmovdqa32 %zmm30, 8448(%rdi)
vprord $25, %zmm19, %zmm30
movq 2576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm23, %zmm16, %zmm22
vpbroadcastd 188(%rdi), %zmm23
vpaddd 8192(%rdi), %zmm23, %zmm16
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm30, %zmm18, %zmm24
vpaddd 8320(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm28, %zmm22
vmovdqa32 %zmm17, %zmm28
vpternlogd $232, %zmm21, %zmm26, %zmm28
movq 2584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $2, %zmm26, %zmm30
vprord $13, %zmm26, %zmm18
vprord $22, %zmm26, %zmm20
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm20, %zmm18, %zmm30
vpaddd %zmm24, %zmm31, %zmm24
vmovdqa32 7680(%rdi), %zmm31
vprord $7, %zmm31, %zmm20
vprord $18, %zmm31, %zmm18
movq 2640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm31, %zmm16
vprord $17, %zmm29, %zmm23
vpaddd %zmm30, %zmm28, %zmm30
vprord $19, %zmm29, %zmm28
vpaddd %zmm25, %zmm24, %zmm25
vpternlogd $150, %zmm16, %zmm18, %zmm20
movq 2648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm30, %zmm24, %zmm30
vpsrld $10, %zmm29, %zmm24
vpaddd 8320(%rdi), %zmm27, %zmm27
vmovdqa32 8448(%rdi), %zmm16
vpternlogd $184, %zmm19, %zmm25, %zmm16
vprord $6, %zmm25, %zmm18
vmovdqa32 %zmm29, 7872(%rdi)
vprord $11, %zmm25, %zmm29
vmovdqa32 %zmm19, 8192(%rdi)
movq 2704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $25, %zmm25, %zmm19
vpternlogd $150, %zmm24, %zmm28, %zmm23
vpbroadcastd 192(%rdi), %zmm24
vpaddd 7424(%rdi), %zmm24, %zmm28
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm19, %zmm29, %zmm18
vpaddd 7488(%rdi), %zmm28, %zmm28
vpaddd %zmm23, %zmm20, %zmm23
vmovdqa32 %zmm21, %zmm20
movq 2712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $232, %zmm26, %zmm30, %zmm20
vprord $2, %zmm30, %zmm19
vprord $13, %zmm30, %zmm29
vprord $22, %zmm30, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm27, %zmm29, %zmm19
vpaddd %zmm18, %zmm16, %zmm18
vmovdqa32 7808(%rdi), %zmm16
vprord $7, %zmm16, %zmm27
movq 2768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %zmm16, %zmm29
vpsrld $3, %zmm16, %zmm28
vprord $17, %zmm22, %zmm24
vpaddd %zmm19, %zmm20, %zmm19
vprord $19, %zmm22, %zmm20
vpaddd %zmm17, %zmm18, %zmm17
vpternlogd $150, %zmm28, %zmm29, %zmm27
vpaddd %zmm19, %zmm18, %zmm19
vpsrld $10, %zmm22, %zmm18
movq 2776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 7488(%rdi), %zmm31, %zmm31
vmovdqa32 8192(%rdi), %zmm28
vpternlogd $184, %zmm25, %zmm17, %zmm28
vprord $6, %zmm17, %zmm29
vmovdqa32 %zmm22, 7680(%rdi)
vprord $11, %zmm17, %zmm22
vmovdqa32 %zmm25, 7424(%rdi)
vprord $25, %zmm17, %zmm25
vpternlogd $150, %zmm18, %zmm20, %zmm24
movq 2832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpbroadcastd 196(%rdi), %zmm18
vpaddd 8448(%rdi), %zmm18, %zmm20
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm25, %zmm22, %zmm29
vpaddd 8384(%rdi), %zmm20, %zmm20
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 %zmm26, %zmm27
vpternlogd $232, %zmm30, %zmm19, %zmm27
vprord $2, %zmm19, %zmm25
movq 2840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $13, %zmm19, %zmm22
vprord $22, %zmm19, %zmm31
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm31, %zmm22, %zmm25
vpaddd %zmm29, %zmm28, %zmm29
vmovdqa32 7936(%rdi), %zmm28
movq 2896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %zmm28, %zmm31
vprord $18, %zmm28, %zmm22
vpsrld $3, %zmm28, %zmm20
vprord $17, %zmm23, %zmm18
vpaddd %zmm25, %zmm27, %zmm25
vprord $19, %zmm23, %zmm27
vpaddd %zmm21, %zmm29, %zmm21
vpternlogd $150, %zmm20, %zmm22, %zmm31
vpaddd %zmm25, %zmm29, %zmm25
movq 2904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %zmm23, %zmm29
vpaddd 8384(%rdi), %zmm16, %zmm16
vmovdqa32 7424(%rdi), %zmm20
vpternlogd $184, %zmm17, %zmm21, %zmm20
vprord $6, %zmm21, %zmm22
vmovdqa32 %zmm23, 8384(%rdi)
vprord $11, %zmm21, %zmm23
vmovdqa32 %zmm17, 7808(%rdi)
vprord $25, %zmm21, %zmm17
movq 2960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm29, %zmm27, %zmm18
vpbroadcastd 200(%rdi), %zmm29
vpaddd 8192(%rdi), %zmm29, %zmm27
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm17, %zmm23, %zmm22
vpaddd 7744(%rdi), %zmm27, %zmm27
vpaddd %zmm18, %zmm31, %zmm18
vmovdqa32 %zmm30, %zmm31
vpternlogd $232, %zmm19, %zmm25, %zmm31
movq 2968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $2, %zmm25, %zmm17
vprord $13, %zmm25, %zmm23
vprord $22, %zmm25, %zmm16
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm16, %zmm23, %zmm17
vpaddd %zmm22, %zmm20, %zmm22
vmovdqa32 8000(%rdi), %zmm20
vprord $7, %zmm20, %zmm16
vprord $18, %zmm20, %zmm23
movq 3024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $3, %zmm20, %zmm27
vprord $17, %zmm24, %zmm29
vpaddd %zmm17, %zmm31, %zmm17
vprord $19, %zmm24, %zmm31
vpaddd %zmm26, %zmm22, %zmm26
vpternlogd $150, %zmm27, %zmm23, %zmm16
vpaddd %zmm17, %zmm22, %zmm17
vpsrld $10, %zmm24, %zmm22
vpaddd 7744(%rdi), %zmm28, %zmm28
movq 3032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 7808(%rdi), %zmm27
vpternlogd $184, %zmm21, %zmm26, %zmm27
vprord $6, %zmm26, %zmm23
vmovdqa32 %zmm24, 7744(%rdi)
vprord $11, %zmm26, %zmm24
vmovdqa32 %zmm21, 7936(%rdi)
vprord $25, %zmm26, %zmm21
vpternlogd $150, %zmm22, %zmm31, %zmm29
vpbroadcastd 204(%rdi), %zmm22
movq 3088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpaddd 7424(%rdi), %zmm22, %zmm31
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm21, %zmm24, %zmm23
vpaddd 7552(%rdi), %zmm31, %zmm31
vpaddd %zmm29, %zmm16, %zmm29
vmovdqa32 %zmm19, %zmm16
movq 3096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpternlogd $232, %zmm25, %zmm17, %zmm16
vprord $2, %zmm17, %zmm21
vprord $13, %zmm17, %zmm24
vprord $22, %zmm17, %zmm28
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm28, %zmm24, %zmm21
vpaddd %zmm23, %zmm27, %zmm23
vmovdqa32 7616(%rdi), %zmm27
vprord $7, %zmm27, %zmm28
movq 3152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vprord $18, %zmm27, %zmm24
vpsrld $3, %zmm27, %zmm31
vprord $17, %zmm18, %zmm22
vpaddd %zmm21, %zmm16, %zmm21
vprord $19, %zmm18, %zmm16
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm31, %zmm24, %zmm28
vpaddd %zmm21, %zmm23, %zmm21
vpsrld $10, %zmm18, %zmm23
movq 3160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd 7552(%rdi), %zmm20, %zmm20
vmovdqa32 7936(%rdi), %zmm31
vpternlogd $184, %zmm26, %zmm30, %zmm31
vprord $6, %zmm30, %zmm24
vmovdqa32 %zmm18, 7552(%rdi)
vprord $11, %zmm30, %zmm18
vmovdqa32 %zmm26, 8000(%rdi)
vprord $25, %zmm30, %zmm26
vpternlogd $150, %zmm23, %zmm16, %zmm22
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 32(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpbroadcastd 208(%rdi), %zmm23
vpaddd 7808(%rdi), %zmm23, %zmm16
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm26, %zmm18, %zmm24
vpaddd 7872(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm28, %zmm22
vmovdqa32 %zmm25, %zmm28
vpternlogd $232, %zmm17, %zmm21, %zmm28
vprord $2, %zmm21, %zmm26
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 40(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $13, %zmm21, %zmm18
vprord $22, %zmm21, %zmm20
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm20, %zmm18, %zmm26
vpaddd %zmm24, %zmm31, %zmm24
vmovdqa32 8128(%rdi), %zmm31
vprord $7, %zmm31, %zmm20
vprord $18, %zmm31, %zmm18
vpsrld $3, %zmm31, %zmm16
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 96(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %zmm29, %zmm23
vpaddd %zmm26, %zmm28, %zmm26
vprord $19, %zmm29, %zmm28
vpaddd %zmm19, %zmm24, %zmm19
vpternlogd $150, %zmm16, %zmm18, %zmm20
vpaddd %zmm26, %zmm24, %zmm26
vpsrld $10, %zmm29, %zmm24
vpaddd 7872(%rdi), %zmm27, %zmm27
vmovdqa32 8000(%rdi), %zmm16
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $184, %zmm30, %zmm19, %zmm16
vprord $6, %zmm19, %zmm18
vmovdqa32 %zmm29, 7872(%rdi)
vprord $11, %zmm19, %zmm29
vmovdqa32 %zmm30, 7616(%rdi)
vprord $25, %zmm19, %zmm30
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm24, %zmm28, %zmm23
vpbroadcastd 212(%rdi), %zmm24
vpaddd 7936(%rdi), %zmm24, %zmm28
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm30, %zmm29, %zmm18
vpaddd 7680(%rdi), %zmm28, %zmm28
vpaddd %zmm23, %zmm20, %zmm23
vmovdqa32 %zmm17, %zmm20
vpternlogd $232, %zmm21, %zmm26, %zmm20
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $2, %zmm26, %zmm30
vprord $13, %zmm26, %zmm29
vprord $22, %zmm26, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm27, %zmm29, %zmm30
vpaddd %zmm18, %zmm16, %zmm18
vmovdqa32 8256(%rdi), %zmm16
vprord $7, %zmm16, %zmm27
vprord $18, %zmm16, %zmm29
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $3, %zmm16, %zmm28
vprord $17, %zmm22, %zmm24
vpaddd %zmm30, %zmm20, %zmm30
vprord $19, %zmm22, %zmm20
vpaddd %zmm25, %zmm18, %zmm25
vpternlogd $150, %zmm28, %zmm29, %zmm27
vpaddd %zmm30, %zmm18, %zmm30
vpsrld $10, %zmm22, %zmm18
vpaddd 7680(%rdi), %zmm31, %zmm31
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 7616(%rdi), %zmm28
vpternlogd $184, %zmm19, %zmm25, %zmm28
vprord $6, %zmm25, %zmm29
vmovdqa32 %zmm22, 7680(%rdi)
vprord $11, %zmm25, %zmm22
vmovdqa32 %zmm19, 8128(%rdi)
vprord $25, %zmm25, %zmm19
vpternlogd $150, %zmm18, %zmm20, %zmm24
vpbroadcastd 216(%rdi), %zmm18
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 8000(%rdi), %zmm18, %zmm20
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm19, %zmm22, %zmm29
vpaddd 8384(%rdi), %zmm20, %zmm20
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 %zmm21, %zmm27
vpternlogd $232, %zmm26, %zmm30, %zmm27
vprord $2, %zmm30, %zmm19
vprord $13, %zmm30, %zmm22
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $22, %zmm30, %zmm31
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm31, %zmm22, %zmm19
vpaddd %zmm29, %zmm28, %zmm29
vmovdqa32 8064(%rdi), %zmm28
vprord $7, %zmm28, %zmm31
vprord $18, %zmm28, %zmm22
vpsrld $3, %zmm28, %zmm20
vprord $17, %zmm23, %zmm18
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm19, %zmm27, %zmm19
vprord $19, %zmm23, %zmm27
vpaddd %zmm17, %zmm29, %zmm17
vpternlogd $150, %zmm20, %zmm22, %zmm31
vpaddd %zmm19, %zmm29, %zmm19
vpsrld $10, %zmm23, %zmm29
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 8384(%rdi), %zmm16, %zmm16
vmovdqa32 8128(%rdi), %zmm20
vpternlogd $184, %zmm25, %zmm17, %zmm20
vprord $6, %zmm17, %zmm22
vmovdqa32 %zmm23, 8384(%rdi)
vprord $11, %zmm17, %zmm23
vmovdqa32 %zmm25, 8256(%rdi)
vprord $25, %zmm17, %zmm25
vpternlogd $150, %zmm29, %zmm27, %zmm18
movq 160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpbroadcastd 220(%rdi), %zmm29
vpaddd 7616(%rdi), %zmm29, %zmm27
vpaddd %zmm31, %zmm16, %zmm31
vpternlogd $150, %zmm25, %zmm23, %zmm22
vpaddd 7744(%rdi), %zmm27, %zmm27
vpaddd %zmm18, %zmm31, %zmm18
vmovdqa32 %zmm26, %zmm31
vpternlogd $232, %zmm30, %zmm19, %zmm31
vprord $2, %zmm19, %zmm25
movq 168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $13, %zmm19, %zmm23
vprord $22, %zmm19, %zmm16
vpaddd %zmm20, %zmm27, %zmm20
vpternlogd $150, %zmm16, %zmm23, %zmm25
vpaddd %zmm22, %zmm20, %zmm22
vmovdqa32 8320(%rdi), %zmm20
vprord $7, %zmm20, %zmm16
vprord $18, %zmm20, %zmm23
vpsrld $3, %zmm20, %zmm27
movq 224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %zmm24, %zmm29
vpaddd %zmm25, %zmm31, %zmm25
vprord $19, %zmm24, %zmm31
vpaddd %zmm21, %zmm22, %zmm21
vpternlogd $150, %zmm27, %zmm23, %zmm16
vpaddd %zmm25, %zmm22, %zmm25
vpsrld $10, %zmm24, %zmm22
vpaddd 7744(%rdi), %zmm28, %zmm28
vmovdqa32 8256(%rdi), %zmm27
movq 232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $184, %zmm17, %zmm21, %zmm27
vprord $6, %zmm21, %zmm23
vmovdqa32 %zmm24, 7744(%rdi)
vprord $11, %zmm21, %zmm24
vmovdqa32 %zmm17, 8064(%rdi)
vprord $25, %zmm21, %zmm17
vpternlogd $150, %zmm22, %zmm31, %zmm29
vpbroadcastd 224(%rdi), %zmm22
vpaddd 8128(%rdi), %zmm22, %zmm31
movq 288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm16, %zmm28, %zmm16
vpternlogd $150, %zmm17, %zmm24, %zmm23
vpaddd 7552(%rdi), %zmm31, %zmm31
vpaddd %zmm29, %zmm16, %zmm29
vmovdqa32 %zmm30, %zmm16
vpternlogd $232, %zmm19, %zmm25, %zmm16
vprord $2, %zmm25, %zmm17
vprord $13, %zmm25, %zmm24
vprord $22, %zmm25, %zmm28
movq 296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm27, %zmm31, %zmm27
vpternlogd $150, %zmm28, %zmm24, %zmm17
vpaddd %zmm23, %zmm27, %zmm23
vmovdqa32 7488(%rdi), %zmm27
vprord $7, %zmm27, %zmm28
vprord $18, %zmm27, %zmm24
movq 352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm27, %zmm27
vprord $17, %zmm18, %zmm31
vpaddd %zmm17, %zmm16, %zmm17
vprord $19, %zmm18, %zmm16
vpaddd %zmm26, %zmm23, %zmm26
vpternlogd $150, %zmm27, %zmm24, %zmm28
vpaddd %zmm17, %zmm23, %zmm17
vpsrld $10, %zmm18, %zmm23
vpaddd 7552(%rdi), %zmm20, %zmm20
movq 360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 8064(%rdi), %zmm27
vpternlogd $184, %zmm21, %zmm26, %zmm27
vprord $6, %zmm26, %zmm24
vprord $11, %zmm26, %zmm22
vmovdqa32 %zmm29, 7552(%rdi)
vprord $25, %zmm26, %zmm29
vpternlogd $150, %zmm23, %zmm16, %zmm31
vpbroadcastd 228(%rdi), %zmm23
vpaddd 8256(%rdi), %zmm23, %zmm16
movq 416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm29, %zmm22, %zmm24
vpaddd 7872(%rdi), %zmm16, %zmm16
vpaddd %zmm31, %zmm28, %zmm31
vmovdqa32 %zmm19, %zmm28
vpternlogd $232, %zmm25, %zmm17, %zmm28
vprord $2, %zmm17, %zmm29
vprord $13, %zmm17, %zmm22
vprord $22, %zmm17, %zmm20
movq 424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm27, %zmm16, %zmm27
vpternlogd $150, %zmm20, %zmm22, %zmm29
vpaddd %zmm24, %zmm27, %zmm24
vpaddd %zmm29, %zmm28, %zmm29
vpbroadcastd 232(%rdi), %zmm28
vpaddd 8064(%rdi), %zmm28, %zmm27
vpaddd %zmm30, %zmm24, %zmm30
vpaddd %zmm29, %zmm24, %zmm29
vpaddd 7680(%rdi), %zmm27, %zmm27
movq 480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm21, %zmm24
vpternlogd $184, %zmm26, %zmm30, %zmm24
vprord $6, %zmm30, %zmm28
vprord $11, %zmm30, %zmm20
vprord $25, %zmm30, %zmm22
vmovdqa32 %zmm25, %zmm16
vpternlogd $232, %zmm17, %zmm29, %zmm16
vprord $2, %zmm29, %zmm23
vmovdqa32 %zmm31, 7680(%rdi)
movq 488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $13, %zmm29, %zmm31
vpaddd %zmm24, %zmm27, %zmm24
vpternlogd $150, %zmm22, %zmm20, %zmm28
vprord $22, %zmm29, %zmm22
vpaddd %zmm28, %zmm24, %zmm28
vpternlogd $150, %zmm22, %zmm31, %zmm23
vpaddd %zmm19, %zmm28, %zmm19
vpaddd %zmm23, %zmm16, %zmm23
vpaddd 236(%rdi){1to16}, %zmm21, %zmm21
movq 544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm26, %zmm16
vpternlogd $184, %zmm30, %zmm19, %zmm16
vprord $6, %zmm19, %zmm22
vprord $11, %zmm19, %zmm31
vprord $25, %zmm19, %zmm24
vpaddd %zmm23, %zmm28, %zmm23
movq 552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 8384(%rdi), %zmm21, %zmm21
vpternlogd $150, %zmm24, %zmm31, %zmm22
vmovdqa32 %zmm17, %zmm24
vpternlogd $232, %zmm29, %zmm23, %zmm24
vprord $2, %zmm23, %zmm31
vprord $13, %zmm23, %zmm28
vprord $22, %zmm23, %zmm20
vpaddd %zmm16, %zmm21, %zmm16
vpternlogd $150, %zmm20, %zmm28, %zmm31
movq 608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm22, %zmm16, %zmm22
vpaddd %zmm31, %zmm24, %zmm31
vpaddd 240(%rdi){1to16}, %zmm26, %zmm26
vpaddd %zmm25, %zmm22, %zmm25
vpaddd %zmm31, %zmm22, %zmm31
vpaddd 7744(%rdi), %zmm26, %zmm26
vmovdqa32 %zmm30, %zmm22
vpternlogd $184, %zmm19, %zmm25, %zmm22
vprord $6, %zmm25, %zmm24
movq 616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $11, %zmm25, %zmm16
vprord $25, %zmm25, %zmm20
vmovdqa32 %zmm29, %zmm28
vpternlogd $232, %zmm23, %zmm31, %zmm28
vprord $2, %zmm31, %zmm21
vprord $13, %zmm31, %zmm27
vpaddd %zmm22, %zmm26, %zmm22
vpternlogd $150, %zmm20, %zmm16, %zmm24
vprord $22, %zmm31, %zmm20
movq 672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm24, %zmm22, %zmm24
vpternlogd $150, %zmm20, %zmm27, %zmm21
vpaddd %zmm17, %zmm24, %zmm17
vpaddd %zmm21, %zmm28, %zmm21
vpaddd 244(%rdi){1to16}, %zmm30, %zmm30
vmovdqa32 %zmm19, %zmm28
vpternlogd $184, %zmm25, %zmm17, %zmm28
vprord $6, %zmm17, %zmm20
vprord $11, %zmm17, %zmm27
movq 680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm17, %zmm22
vpaddd %zmm21, %zmm24, %zmm21
vpaddd %zmm18, %zmm30, %zmm18
vpternlogd $150, %zmm22, %zmm27, %zmm20
vmovdqa32 %zmm23, %zmm22
vpternlogd $232, %zmm31, %zmm21, %zmm22
vprord $2, %zmm21, %zmm27
vprord $13, %zmm21, %zmm30
vprord $22, %zmm21, %zmm24
movq 736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm28, %zmm18, %zmm28
vpternlogd $150, %zmm24, %zmm30, %zmm27
vpaddd %zmm20, %zmm28, %zmm20
vpaddd %zmm27, %zmm22, %zmm27
vpaddd 248(%rdi){1to16}, %zmm19, %zmm19
vpaddd %zmm29, %zmm20, %zmm29
vpaddd %zmm27, %zmm20, %zmm27
vpaddd 7552(%rdi), %zmm19, %zmm19
vmovdqa32 %zmm25, %zmm20
movq 744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $184, %zmm17, %zmm29, %zmm20
vprord $6, %zmm29, %zmm22
vprord $11, %zmm29, %zmm28
vprord $25, %zmm29, %zmm24
vpternlogd $232, %zmm21, %zmm27, %zmm31
vprord $2, %zmm27, %zmm30
movq 800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm27, %zmm18
vpaddd %zmm20, %zmm19, %zmm20
vpternlogd $150, %zmm24, %zmm28, %zmm22
vprord $22, %zmm27, %zmm24
vpaddd %zmm22, %zmm20, %zmm22
vpternlogd $150, %zmm24, %zmm18, %zmm30
vpaddd %zmm23, %zmm22, %zmm23
vpaddd %zmm30, %zmm31, %zmm30
vpaddd 252(%rdi){1to16}, %zmm25, %zmm25
movq 808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $226, %zmm17, %zmm23, %zmm29
vprord $6, %zmm23, %zmm17
vprord $11, %zmm23, %zmm31
vprord $25, %zmm23, %zmm23
vpaddd %zmm30, %zmm22, %zmm30
vpaddd 7680(%rdi), %zmm25, %zmm25
vpternlogd $150, %zmm23, %zmm31, %zmm17
vpternlogd $232, %zmm21, %zmm30, %zmm27
vprord $2, %zmm30, %zmm21
movq 864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $13, %zmm30, %zmm23
vprord $22, %zmm30, %zmm30
vpaddd %zmm29, %zmm25, %zmm29
vpternlogd $150, %zmm30, %zmm23, %zmm21
vpaddd %zmm17, %zmm29, %zmm17
vpbroadcastd 592(%rdi), %zmm29
vpaddd 768(%rdi), %zmm29, %zmm30
vpaddd %zmm21, %zmm27, %zmm21
vmovdqa32 %zmm30, 768(%rdi)
movq 872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 512(%rdi){1to16}, %zmm30, %zmm27
vpaddd 528(%rdi){1to16}, %zmm30, %zmm29
vpaddd 324(%rdi){1to16}, %zmm30, %zmm23
vpaddd %zmm21, %zmm17, %zmm21
vpbroadcastd 536(%rdi), %zmm17
vpbroadcastd 532(%rdi), %zmm25
vpternlogd $226, %zmm17, %zmm29, %zmm25
vprord $6, %zmm29, %zmm17
vpcmpleud 588(%rdi){1to16}, %zmm21, %k1
movq 928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpbroadcastd 520(%rdi), %zmm21
vpbroadcastd 516(%rdi), %zmm31
vpternlogd $232, %zmm21, %zmm27, %zmm31
vprord $11, %zmm29, %zmm21
vprord $25, %zmm29, %zmm22
vprord $2, %zmm27, %zmm24
vpaddd 576(%rdi){1to16}, %zmm25, %zmm25
vprord $13, %zmm27, %zmm18
vprord $22, %zmm27, %zmm20
movq 936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm22, %zmm21, %zmm17
vpternlogd $150, %zmm20, %zmm18, %zmm24
vpaddd %zmm17, %zmm25, %zmm17
vpaddd %zmm24, %zmm31, %zmm24
vpaddd 524(%rdi){1to16}, %zmm17, %zmm31
vpaddd %zmm24, %zmm17, %zmm24
vpbroadcastd 532(%rdi), %zmm17
vpternlogd $184, %zmm29, %zmm31, %zmm17
vprord $6, %zmm31, %zmm25
movq 992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $11, %zmm31, %zmm20
vprord $25, %zmm31, %zmm18
vpbroadcastd 516(%rdi), %zmm22
vpternlogd $232, %zmm27, %zmm24, %zmm22
vprord $2, %zmm24, %zmm21
vprord $13, %zmm24, %zmm28
movq 1000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 580(%rdi){1to16}, %zmm17, %zmm17
vprord $22, %zmm24, %zmm19
vpternlogd $150, %zmm18, %zmm20, %zmm25
vpternlogd $150, %zmm19, %zmm28, %zmm21
vpaddd %zmm25, %zmm17, %zmm25
vprord $17, %zmm23, %zmm17
vprord $19, %zmm23, %zmm19
vpsrld $10, %zmm23, %zmm28
vpaddd %zmm21, %zmm22, %zmm21
movq 1056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 520(%rdi){1to16}, %zmm25, %zmm22
vpternlogd $150, %zmm28, %zmm19, %zmm17
vpaddd %zmm21, %zmm25, %zmm21
vmovdqa32 %zmm29, %zmm25
vpternlogd $184, %zmm31, %zmm22, %zmm25
vprord $6, %zmm22, %zmm28
vprord $11, %zmm22, %zmm19
vprord $25, %zmm22, %zmm18
vpaddd 332(%rdi){1to16}, %zmm17, %zmm17
movq 1064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm27, %zmm20
vpternlogd $232, %zmm24, %zmm21, %zmm20
vprord $2, %zmm21, %zmm16
vpaddd 584(%rdi){1to16}, %zmm25, %zmm25
vprord $13, %zmm21, %zmm26
vmovdqa32 %zmm30, 7680(%rdi)
vprord $22, %zmm21, %zmm30
vpternlogd $150, %zmm18, %zmm19, %zmm28
vpternlogd $150, %zmm30, %zmm26, %zmm16
movq 1120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm28, %zmm25, %zmm28
vpaddd %zmm16, %zmm20, %zmm16
vpaddd 56(%rdi){1to16}, %zmm29, %zmm29
vpaddd 516(%rdi){1to16}, %zmm28, %zmm20
vpaddd %zmm16, %zmm28, %zmm16
vmovdqa32 %zmm31, %zmm28
vpternlogd $184, %zmm22, %zmm20, %zmm28
vprord $6, %zmm20, %zmm25
vprord $11, %zmm20, %zmm30
movq 1128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $25, %zmm20, %zmm26
vmovdqa32 %zmm24, %zmm18
vpternlogd $232, %zmm21, %zmm16, %zmm18
vprord $2, %zmm16, %zmm19
vmovdqa32 %zmm23, 7552(%rdi)
vprord $13, %zmm16, %zmm23
vpaddd %zmm28, %zmm29, %zmm28
vprord $22, %zmm16, %zmm29
vpternlogd $150, %zmm26, %zmm30, %zmm25
movq 1184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm29, %zmm23, %zmm19
vpaddd %zmm25, %zmm28, %zmm25
vprord $17, %zmm17, %zmm28
vprord $19, %zmm17, %zmm29
vpsrld $10, %zmm17, %zmm23
vpaddd %zmm19, %zmm18, %zmm19
vpaddd %zmm27, %zmm25, %zmm27
vpternlogd $150, %zmm23, %zmm29, %zmm28
vpaddd %zmm19, %zmm25, %zmm19
movq 1192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 60(%rdi){1to16}, %zmm31, %zmm31
vmovdqa32 %zmm22, %zmm25
vpternlogd $184, %zmm20, %zmm27, %zmm25
vprord $6, %zmm27, %zmm23
vprord $11, %zmm27, %zmm29
vprord $25, %zmm27, %zmm18
vpaddd 340(%rdi){1to16}, %zmm28, %zmm28
vmovdqa32 %zmm21, %zmm26
vpternlogd $232, %zmm16, %zmm19, %zmm26
movq 1248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $2, %zmm19, %zmm30
vpaddd %zmm25, %zmm31, %zmm25
vprord $13, %zmm19, %zmm31
vmovdqa32 %zmm17, 7744(%rdi)
vprord $22, %zmm19, %zmm17
vpternlogd $150, %zmm18, %zmm29, %zmm23
movq 1256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm17, %zmm31, %zmm30
vpaddd %zmm23, %zmm25, %zmm23
vpaddd %zmm30, %zmm26, %zmm30
vpaddd 64(%rdi){1to16}, %zmm22, %zmm22
vpaddd %zmm24, %zmm23, %zmm24
vpaddd %zmm30, %zmm23, %zmm30
vmovdqa32 %zmm20, %zmm23
vpternlogd $184, %zmm27, %zmm24, %zmm23
vprord $6, %zmm24, %zmm26
movq 1312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $11, %zmm24, %zmm25
vprord $25, %zmm24, %zmm17
vmovdqa32 %zmm16, %zmm31
vpternlogd $232, %zmm19, %zmm30, %zmm31
vprord $2, %zmm30, %zmm18
vprord $13, %zmm30, %zmm29
vpaddd %zmm23, %zmm22, %zmm23
vprord $22, %zmm30, %zmm22
vpternlogd $150, %zmm17, %zmm25, %zmm26
movq 1320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm22, %zmm29, %zmm18
vpaddd %zmm26, %zmm23, %zmm26
vprord $17, %zmm28, %zmm23
vprord $19, %zmm28, %zmm22
vpsrld $10, %zmm28, %zmm29
vpaddd %zmm18, %zmm31, %zmm18
vpaddd %zmm21, %zmm26, %zmm21
vpternlogd $150, %zmm29, %zmm22, %zmm23
vpaddd %zmm18, %zmm26, %zmm18
movq 1376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 68(%rdi){1to16}, %zmm20, %zmm20
vmovdqa32 %zmm27, %zmm26
vpternlogd $184, %zmm24, %zmm21, %zmm26
vprord $6, %zmm21, %zmm29
vprord $11, %zmm21, %zmm22
vprord $25, %zmm21, %zmm31
vpaddd 348(%rdi){1to16}, %zmm23, %zmm23
vmovdqa32 %zmm19, %zmm17
vpternlogd $232, %zmm30, %zmm18, %zmm17
movq 1384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 7552(%rdi), %zmm20, %zmm20
vprord $2, %zmm18, %zmm25
vmovdqa32 %zmm28, 8384(%rdi)
vprord $13, %zmm18, %zmm28
vpternlogd $150, %zmm31, %zmm22, %zmm29
vprord $22, %zmm18, %zmm31
vpaddd %zmm26, %zmm20, %zmm26
vpternlogd $150, %zmm31, %zmm28, %zmm25
vpaddd %zmm29, %zmm26, %zmm29
movq 1440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpbroadcastd 352(%rdi), %zmm26
vpaddd 7552(%rdi), %zmm26, %zmm31
vpaddd %zmm25, %zmm17, %zmm25
vpaddd %zmm16, %zmm29, %zmm16
vpaddd %zmm25, %zmm29, %zmm25
vpaddd 72(%rdi){1to16}, %zmm27, %zmm27
vmovdqa32 %zmm24, %zmm29
vpternlogd $184, %zmm21, %zmm16, %zmm29
vprord $6, %zmm16, %zmm17
movq 1448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $11, %zmm16, %zmm26
vprord $25, %zmm16, %zmm28
vmovdqa32 %zmm30, %zmm20
vpternlogd $232, %zmm18, %zmm25, %zmm20
vprord $2, %zmm25, %zmm22
vmovdqa32 %zmm30, 8064(%rdi)
movq 1504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $13, %zmm25, %zmm30
vpaddd %zmm29, %zmm27, %zmm29
vprord $22, %zmm25, %zmm27
vpternlogd $150, %zmm28, %zmm26, %zmm17
vpternlogd $150, %zmm27, %zmm30, %zmm22
vpaddd %zmm17, %zmm29, %zmm17
vmovdqa32 7680(%rdi), %zmm29
vprord $7, %zmm29, %zmm27
vprord $18, %zmm29, %zmm30
movq 1512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm29, %zmm28
vprord $17, %zmm23, %zmm26
vpaddd %zmm22, %zmm20, %zmm22
vprord $19, %zmm23, %zmm20
vpaddd %zmm19, %zmm17, %zmm19
vpternlogd $150, %zmm28, %zmm30, %zmm27
vpaddd %zmm22, %zmm17, %zmm22
vpsrld $10, %zmm23, %zmm17
vmovdqa32 %zmm21, %zmm28
movq 1568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm16, %zmm19, %zmm28
vprord $6, %zmm19, %zmm30
vmovdqa32 %zmm23, 7872(%rdi)
vprord $11, %zmm19, %zmm23
vmovdqa32 %zmm16, 8256(%rdi)
vprord $25, %zmm19, %zmm16
vpaddd 356(%rdi){1to16}, %zmm27, %zmm27
vpternlogd $150, %zmm17, %zmm20, %zmm26
vpaddd 76(%rdi){1to16}, %zmm24, %zmm24
movq 1576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm16, %zmm23, %zmm30
vpaddd %zmm26, %zmm27, %zmm26
vmovdqa32 %zmm18, %zmm27
vpternlogd $232, %zmm25, %zmm22, %zmm27
vprord $2, %zmm22, %zmm16
vprord $13, %zmm22, %zmm23
vprord $22, %zmm22, %zmm17
vpaddd 7744(%rdi), %zmm24, %zmm24
vpternlogd $150, %zmm17, %zmm23, %zmm16
movq 1632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm28, %zmm24, %zmm28
vpaddd %zmm16, %zmm27, %zmm16
vpaddd %zmm30, %zmm28, %zmm30
vprord $17, %zmm31, %zmm28
vprord $19, %zmm31, %zmm27
vpsrld $10, %zmm31, %zmm24
vpaddd 7744(%rdi), %zmm29, %zmm29
vpaddd %zmm16, %zmm30, %zmm16
vpaddd 8064(%rdi), %zmm30, %zmm30
movq 1640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm24, %zmm27, %zmm28
vpaddd 80(%rdi){1to16}, %zmm21, %zmm21
vpaddd 360(%rdi){1to16}, %zmm29, %zmm29
vmovdqa32 8256(%rdi), %zmm24
vpternlogd $184, %zmm19, %zmm30, %zmm24
vprord $6, %zmm30, %zmm27
vprord $11, %zmm30, %zmm17
vprord $25, %zmm30, %zmm23
vpaddd %zmm28, %zmm29, %zmm28
movq 1696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm25, %zmm29
vpternlogd $232, %zmm22, %zmm16, %zmm29
vprord $2, %zmm16, %zmm20
vpaddd %zmm24, %zmm21, %zmm24
vprord $13, %zmm16, %zmm21
vmovdqa32 %zmm31, 8064(%rdi)
movq 1704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $22, %zmm16, %zmm31
vpternlogd $150, %zmm23, %zmm17, %zmm27
vpternlogd $150, %zmm31, %zmm21, %zmm20
vpaddd %zmm27, %zmm24, %zmm27
vprord $17, %zmm26, %zmm24
vprord $19, %zmm26, %zmm31
vpsrld $10, %zmm26, %zmm21
vpaddd %zmm20, %zmm29, %zmm20
vpaddd %zmm18, %zmm27, %zmm18
movq 1760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm21, %zmm31, %zmm24
vpaddd %zmm20, %zmm27, %zmm20
vpbroadcastd 84(%rdi), %zmm27
vpaddd 8256(%rdi), %zmm27, %zmm21
vmovdqa32 %zmm19, %zmm27
vpternlogd $184, %zmm30, %zmm18, %zmm27
vprord $6, %zmm18, %zmm31
vprord $11, %zmm18, %zmm29
vprord $25, %zmm18, %zmm23
movq 1768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 364(%rdi){1to16}, %zmm24, %zmm24
vmovdqa32 %zmm22, %zmm17
vpternlogd $232, %zmm16, %zmm20, %zmm17
vpaddd 8384(%rdi), %zmm21, %zmm21
vmovdqa32 %zmm26, 8256(%rdi)
vprord $2, %zmm20, %zmm26
vmovdqa32 %zmm22, 7680(%rdi)
vprord $13, %zmm20, %zmm22
vpternlogd $150, %zmm23, %zmm29, %zmm31
movq 1824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $22, %zmm20, %zmm23
vpaddd %zmm27, %zmm21, %zmm27
vpternlogd $150, %zmm23, %zmm22, %zmm26
vpaddd %zmm31, %zmm27, %zmm31
vprord $17, %zmm28, %zmm27
vprord $19, %zmm28, %zmm23
vpsrld $10, %zmm28, %zmm22
vpaddd %zmm26, %zmm17, %zmm26
vpaddd %zmm25, %zmm31, %zmm25
movq 1832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm22, %zmm23, %zmm27
vpaddd %zmm26, %zmm31, %zmm26
vpaddd 88(%rdi){1to16}, %zmm19, %zmm19
vmovdqa32 %zmm30, %zmm31
vpternlogd $184, %zmm18, %zmm25, %zmm31
vprord $6, %zmm25, %zmm22
vprord $11, %zmm25, %zmm23
vprord $25, %zmm25, %zmm17
vpaddd 8384(%rdi), %zmm27, %zmm27
movq 1888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm16, %zmm21
vpternlogd $232, %zmm20, %zmm26, %zmm21
vprord $2, %zmm26, %zmm29
vpaddd %zmm31, %zmm19, %zmm31
vprord $13, %zmm26, %zmm19
vmovdqa32 %zmm28, 8320(%rdi)
vprord $22, %zmm26, %zmm28
vpternlogd $150, %zmm17, %zmm23, %zmm22
vpternlogd $150, %zmm28, %zmm19, %zmm29
movq 1896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm22, %zmm31, %zmm22
vprord $17, %zmm24, %zmm31
vprord $19, %zmm24, %zmm28
vpsrld $10, %zmm24, %zmm19
vpaddd %zmm29, %zmm21, %zmm29
vpaddd 7680(%rdi), %zmm22, %zmm21
movq 1952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm19, %zmm28, %zmm31
vpaddd %zmm29, %zmm22, %zmm29
vpaddd 92(%rdi){1to16}, %zmm30, %zmm30
vmovdqa32 %zmm18, %zmm22
vpternlogd $184, %zmm25, %zmm21, %zmm22
vprord $6, %zmm21, %zmm19
vprord $11, %zmm21, %zmm28
vprord $25, %zmm21, %zmm17
vpaddd 372(%rdi){1to16}, %zmm31, %zmm31
movq 1960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm20, %zmm23
vpternlogd $232, %zmm26, %zmm29, %zmm23
vpaddd 7872(%rdi), %zmm30, %zmm30
vmovdqa32 %zmm24, 7680(%rdi)
vprord $2, %zmm29, %zmm24
vmovdqa32 %zmm20, 7488(%rdi)
vprord $13, %zmm29, %zmm20
vpternlogd $150, %zmm17, %zmm28, %zmm19
vprord $22, %zmm29, %zmm17
movq 2016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm22, %zmm30, %zmm22
vpternlogd $150, %zmm17, %zmm20, %zmm24
vpaddd %zmm19, %zmm22, %zmm19
vprord $17, %zmm27, %zmm22
vprord $19, %zmm27, %zmm17
vpsrld $10, %zmm27, %zmm20
vpbroadcastd 376(%rdi), %zmm30
vpaddd 7872(%rdi), %zmm30, %zmm28
vpaddd %zmm24, %zmm23, %zmm24
movq 2024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm16, %zmm19, %zmm16
vpternlogd $150, %zmm20, %zmm17, %zmm22
vpaddd %zmm24, %zmm19, %zmm24
vpaddd 96(%rdi){1to16}, %zmm18, %zmm18
vmovdqa32 %zmm25, %zmm19
vpternlogd $184, %zmm21, %zmm16, %zmm19
vprord $6, %zmm16, %zmm20
vprord $11, %zmm16, %zmm17
vprord $25, %zmm16, %zmm23
movq 2080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm22, %zmm28, %zmm22
vmovdqa32 %zmm26, %zmm28
vpternlogd $232, %zmm29, %zmm24, %zmm28
vpaddd 8064(%rdi), %zmm18, %zmm18
vprord $2, %zmm24, %zmm30
vmovdqa32 %zmm27, 8128(%rdi)
vprord $13, %zmm24, %zmm27
vpternlogd $150, %zmm23, %zmm17, %zmm20
vprord $22, %zmm24, %zmm23
movq 2088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm19, %zmm18, %zmm19
vpternlogd $150, %zmm23, %zmm27, %zmm30
vpaddd %zmm20, %zmm19, %zmm20
vprord $17, %zmm31, %zmm19
vprord $19, %zmm31, %zmm23
vpsrld $10, %zmm31, %zmm27
vpbroadcastd 380(%rdi), %zmm18
vpaddd 8064(%rdi), %zmm18, %zmm17
vpaddd %zmm30, %zmm28, %zmm30
movq 2144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 7488(%rdi), %zmm20, %zmm28
vpternlogd $150, %zmm27, %zmm23, %zmm19
vpaddd %zmm30, %zmm20, %zmm30
vpaddd 100(%rdi){1to16}, %zmm25, %zmm25
vmovdqa32 %zmm21, %zmm20
vpternlogd $184, %zmm16, %zmm28, %zmm20
movq 2152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $6, %zmm28, %zmm27
vprord $11, %zmm28, %zmm23
vprord $25, %zmm28, %zmm18
vpaddd %zmm19, %zmm17, %zmm19
vmovdqa32 %zmm29, %zmm17
vpternlogd $232, %zmm24, %zmm30, %zmm17
vpaddd 8256(%rdi), %zmm25, %zmm25
vmovdqa32 %zmm31, 7488(%rdi)
vprord $2, %zmm30, %zmm31
movq 2208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm29, 7616(%rdi)
vprord $13, %zmm30, %zmm29
vpternlogd $150, %zmm18, %zmm23, %zmm27
vprord $22, %zmm30, %zmm18
vpaddd %zmm20, %zmm25, %zmm20
vpternlogd $150, %zmm18, %zmm29, %zmm31
vpaddd %zmm27, %zmm20, %zmm27
vmovdqa32 7552(%rdi), %zmm20
vprord $7, %zmm20, %zmm18
movq 2216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %zmm20, %zmm29
vpsrld $3, %zmm20, %zmm25
vprord $17, %zmm22, %zmm23
vpaddd %zmm31, %zmm17, %zmm31
vprord $19, %zmm22, %zmm17
vpaddd %zmm26, %zmm27, %zmm26
vpternlogd $150, %zmm25, %zmm29, %zmm18
vpaddd %zmm31, %zmm27, %zmm31
vpsrld $10, %zmm22, %zmm27
movq 2272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpbroadcastd 384(%rdi), %zmm25
vpaddd 8256(%rdi), %zmm25, %zmm29
vmovdqa32 %zmm16, %zmm25
vpternlogd $184, %zmm28, %zmm26, %zmm25
vmovdqa32 %zmm22, 8000(%rdi)
vprord $6, %zmm26, %zmm22
vmovdqa32 %zmm28, 7936(%rdi)
vprord $11, %zmm26, %zmm28
vmovdqa32 %zmm16, 7808(%rdi)
movq 2280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $25, %zmm26, %zmm16
vpternlogd $150, %zmm27, %zmm17, %zmm23
vpaddd 104(%rdi){1to16}, %zmm21, %zmm21
vpaddd %zmm18, %zmm29, %zmm18
vpternlogd $150, %zmm16, %zmm28, %zmm22
vpaddd 8320(%rdi), %zmm21, %zmm21
vpaddd %zmm23, %zmm18, %zmm23
vmovdqa32 %zmm24, %zmm18
vpternlogd $232, %zmm30, %zmm31, %zmm18
movq 2336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $2, %zmm31, %zmm16
vprord $13, %zmm31, %zmm28
vprord $22, %zmm31, %zmm29
vpaddd %zmm25, %zmm21, %zmm25
vpternlogd $150, %zmm29, %zmm28, %zmm16
vpaddd %zmm22, %zmm25, %zmm22
vprord $17, %zmm19, %zmm25
vprord $19, %zmm19, %zmm29
vpsrld $10, %zmm19, %zmm28
movq 2344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 8320(%rdi), %zmm20, %zmm20
vpaddd %zmm16, %zmm18, %zmm16
vpaddd 7616(%rdi), %zmm22, %zmm18
vpternlogd $150, %zmm28, %zmm29, %zmm25
vpaddd 388(%rdi){1to16}, %zmm20, %zmm20
vpaddd %zmm16, %zmm22, %zmm16
movq 2400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpbroadcastd 108(%rdi), %zmm22
vpaddd 7808(%rdi), %zmm22, %zmm28
vmovdqa32 7936(%rdi), %zmm22
vpternlogd $184, %zmm26, %zmm18, %zmm22
vprord $6, %zmm18, %zmm29
vprord $11, %zmm18, %zmm21
vprord $25, %zmm18, %zmm27
vpaddd %zmm25, %zmm20, %zmm25
vmovdqa32 %zmm30, %zmm20
movq 2408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $232, %zmm31, %zmm16, %zmm20
vpaddd 7680(%rdi), %zmm28, %zmm28
vprord $2, %zmm16, %zmm17
vmovdqa32 %zmm19, 7808(%rdi)
vprord $13, %zmm16, %zmm19
vpternlogd $150, %zmm27, %zmm21, %zmm29
vprord $22, %zmm16, %zmm27
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm27, %zmm19, %zmm17
movq 2464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm29, %zmm22, %zmm29
vmovdqa32 7744(%rdi), %zmm22
vprord $7, %zmm22, %zmm27
vprord $18, %zmm22, %zmm19
vpsrld $3, %zmm22, %zmm28
vprord $17, %zmm23, %zmm21
vpaddd %zmm17, %zmm20, %zmm17
vprord $19, %zmm23, %zmm20
vpaddd %zmm24, %zmm29, %zmm24
movq 2472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm28, %zmm19, %zmm27
vpaddd %zmm17, %zmm29, %zmm17
vpsrld $10, %zmm23, %zmm29
vpbroadcastd 392(%rdi), %zmm28
vpaddd 7680(%rdi), %zmm28, %zmm19
vmovdqa32 %zmm26, %zmm28
vpternlogd $184, %zmm18, %zmm24, %zmm28
vmovdqa32 %zmm23, 7616(%rdi)
vprord $6, %zmm24, %zmm23
movq 2528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm18, 7552(%rdi)
vprord $11, %zmm24, %zmm18
vmovdqa32 %zmm26, 7424(%rdi)
vprord $25, %zmm24, %zmm26
vpternlogd $150, %zmm29, %zmm20, %zmm21
vpbroadcastd 112(%rdi), %zmm29
vpaddd 7936(%rdi), %zmm29, %zmm20
vpaddd %zmm27, %zmm19, %zmm27
vpternlogd $150, %zmm26, %zmm18, %zmm23
movq 2536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 8128(%rdi), %zmm20, %zmm20
vpaddd %zmm21, %zmm27, %zmm21
vmovdqa32 %zmm31, %zmm27
vpternlogd $232, %zmm16, %zmm17, %zmm27
vprord $2, %zmm17, %zmm26
vprord $13, %zmm17, %zmm18
vprord $22, %zmm17, %zmm19
vpaddd %zmm28, %zmm20, %zmm28
vpternlogd $150, %zmm19, %zmm18, %zmm26
movq 2592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm23, %zmm28, %zmm23
vprord $17, %zmm25, %zmm28
vprord $19, %zmm25, %zmm19
vpsrld $10, %zmm25, %zmm18
vpaddd 8128(%rdi), %zmm22, %zmm22
vpaddd %zmm26, %zmm27, %zmm26
movq 2600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm18, %zmm19, %zmm28
vpaddd 396(%rdi){1to16}, %zmm22, %zmm22
vpaddd %zmm26, %zmm23, %zmm26
vpbroadcastd 116(%rdi), %zmm23
vpaddd 7424(%rdi), %zmm23, %zmm18
vmovdqa32 7552(%rdi), %zmm23
vpternlogd $184, %zmm24, %zmm30, %zmm23
vprord $6, %zmm30, %zmm19
movq 2656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $11, %zmm30, %zmm27
vprord $25, %zmm30, %zmm20
vpaddd %zmm28, %zmm22, %zmm28
vmovdqa32 %zmm16, %zmm22
vpternlogd $232, %zmm17, %zmm26, %zmm22
vpaddd 7488(%rdi), %zmm18, %zmm18
vprord $2, %zmm26, %zmm29
vmovdqa32 %zmm25, 7424(%rdi)
vprord $13, %zmm26, %zmm25
movq 2664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm20, %zmm27, %zmm19
vprord $22, %zmm26, %zmm20
vpaddd %zmm23, %zmm18, %zmm23
vpternlogd $150, %zmm20, %zmm25, %zmm29
vpaddd %zmm19, %zmm23, %zmm19
vmovdqa32 8384(%rdi), %zmm23
vprord $7, %zmm23, %zmm20
vprord $18, %zmm23, %zmm25
vpsrld $3, %zmm23, %zmm18
movq 2720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $17, %zmm21, %zmm27
vpaddd %zmm29, %zmm22, %zmm29
vprord $19, %zmm21, %zmm22
vpaddd %zmm31, %zmm19, %zmm31
vpternlogd $150, %zmm18, %zmm25, %zmm20
vpaddd %zmm29, %zmm19, %zmm29
vpsrld $10, %zmm21, %zmm19
vpbroadcastd 400(%rdi), %zmm18
vpaddd 7488(%rdi), %zmm18, %zmm25
movq 2728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm24, %zmm18
vpternlogd $184, %zmm30, %zmm31, %zmm18
vmovdqa32 %zmm21, 7744(%rdi)
vprord $6, %zmm31, %zmm21
vmovdqa32 %zmm30, 7936(%rdi)
vprord $11, %zmm31, %zmm30
vmovdqa32 %zmm24, 8192(%rdi)
vprord $25, %zmm31, %zmm24
vpternlogd $150, %zmm19, %zmm22, %zmm27
movq 2784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpbroadcastd 120(%rdi), %zmm19
vpaddd 7552(%rdi), %zmm19, %zmm22
vpaddd %zmm20, %zmm25, %zmm20
vpternlogd $150, %zmm24, %zmm30, %zmm21
vpaddd 8000(%rdi), %zmm22, %zmm22
vpaddd %zmm27, %zmm20, %zmm27
vmovdqa32 %zmm17, %zmm20
vpternlogd $232, %zmm26, %zmm29, %zmm20
vprord $2, %zmm29, %zmm24
movq 2792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $13, %zmm29, %zmm30
vprord $22, %zmm29, %zmm25
vpaddd %zmm18, %zmm22, %zmm18
vpternlogd $150, %zmm25, %zmm30, %zmm24
vpaddd %zmm21, %zmm18, %zmm21
vprord $17, %zmm28, %zmm18
movq 2848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %zmm28, %zmm25
vpsrld $10, %zmm28, %zmm30
vpaddd 8000(%rdi), %zmm23, %zmm23
vpaddd %zmm24, %zmm20, %zmm24
vpaddd %zmm16, %zmm21, %zmm16
vpternlogd $150, %zmm30, %zmm25, %zmm18
vpaddd 404(%rdi){1to16}, %zmm23, %zmm23
vpaddd %zmm24, %zmm21, %zmm24
vpbroadcastd 124(%rdi), %zmm21
movq 2856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 8192(%rdi), %zmm21, %zmm30
vmovdqa32 7936(%rdi), %zmm21
vpternlogd $184, %zmm31, %zmm16, %zmm21
vprord $6, %zmm16, %zmm25
vprord $11, %zmm16, %zmm20
vprord $25, %zmm16, %zmm22
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm26, %zmm23
vpternlogd $232, %zmm29, %zmm24, %zmm23
movq 2912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 7808(%rdi), %zmm30, %zmm30
vprord $2, %zmm24, %zmm19
vmovdqa32 %zmm28, 8192(%rdi)
vprord $13, %zmm24, %zmm28
vpternlogd $150, %zmm22, %zmm20, %zmm25
vprord $22, %zmm24, %zmm22
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm28, %zmm19
vpaddd %zmm25, %zmm21, %zmm25
movq 2920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 7872(%rdi), %zmm21
vprord $7, %zmm21, %zmm22
vprord $18, %zmm21, %zmm28
vpsrld $3, %zmm21, %zmm30
vprord $17, %zmm27, %zmm20
vpaddd %zmm19, %zmm23, %zmm19
vprord $19, %zmm27, %zmm23
vpaddd %zmm17, %zmm25, %zmm17
vpternlogd $150, %zmm30, %zmm28, %zmm22
movq 2976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm19, %zmm25, %zmm19
vpsrld $10, %zmm27, %zmm25
vpbroadcastd 408(%rdi), %zmm30
vpaddd 7808(%rdi), %zmm30, %zmm28
vmovdqa32 %zmm31, %zmm30
vpternlogd $184, %zmm16, %zmm17, %zmm30
vmovdqa32 %zmm27, 8384(%rdi)
vprord $6, %zmm17, %zmm27
vmovdqa32 %zmm31, 7552(%rdi)
movq 2984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $11, %zmm17, %zmm31
vmovdqa32 %zmm16, 8448(%rdi)
vprord $25, %zmm17, %zmm16
vpternlogd $150, %zmm25, %zmm23, %zmm20
vpbroadcastd 128(%rdi), %zmm25
vpaddd 7936(%rdi), %zmm25, %zmm23
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm16, %zmm31, %zmm27
vpaddd 7616(%rdi), %zmm23, %zmm23
movq 3040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm20, %zmm22, %zmm20
vmovdqa32 %zmm29, %zmm22
vpternlogd $232, %zmm24, %zmm19, %zmm22
vprord $2, %zmm19, %zmm16
vprord $13, %zmm19, %zmm31
vprord $22, %zmm19, %zmm28
movq 3048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm28, %zmm31, %zmm16
vpaddd %zmm27, %zmm30, %zmm27
vmovdqa32 8064(%rdi), %zmm30
vprord $7, %zmm30, %zmm28
vprord $18, %zmm30, %zmm31
vpsrld $3, %zmm30, %zmm23
vprord $17, %zmm18, %zmm25
vpaddd %zmm16, %zmm22, %zmm16
movq 3104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vprord $19, %zmm18, %zmm22
vpaddd %zmm26, %zmm27, %zmm26
vpternlogd $150, %zmm23, %zmm31, %zmm28
vpaddd %zmm16, %zmm27, %zmm16
vpsrld $10, %zmm18, %zmm27
vpaddd 7616(%rdi), %zmm21, %zmm21
vmovdqa32 8448(%rdi), %zmm23
vpternlogd $184, %zmm17, %zmm26, %zmm23
vprord $6, %zmm26, %zmm31
movq 3112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vmovdqa32 %zmm18, 7872(%rdi)
vprord $11, %zmm26, %zmm18
vmovdqa32 %zmm17, 7936(%rdi)
vprord $25, %zmm26, %zmm17
vpternlogd $150, %zmm27, %zmm22, %zmm25
vpbroadcastd 132(%rdi), %zmm27
vpaddd 7552(%rdi), %zmm27, %zmm22
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm17, %zmm18, %zmm31
movq 3168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpaddd 7424(%rdi), %zmm22, %zmm22
vpaddd %zmm25, %zmm28, %zmm25
vmovdqa32 %zmm24, %zmm28
vpternlogd $232, %zmm19, %zmm16, %zmm28
vprord $2, %zmm16, %zmm17
vprord $13, %zmm16, %zmm18
vprord $22, %zmm16, %zmm21
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm21, %zmm18, %zmm17
movq 3176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd %zmm31, %zmm23, %zmm31
vmovdqa32 8256(%rdi), %zmm23
vprord $7, %zmm23, %zmm21
vprord $18, %zmm23, %zmm18
vpsrld $3, %zmm23, %zmm22
vprord $17, %zmm20, %zmm27
vpaddd %zmm17, %zmm28, %zmm17
vprord $19, %zmm20, %zmm28
vpaddd %zmm29, %zmm31, %zmm29
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 48(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm22, %zmm18, %zmm21
vpaddd %zmm17, %zmm31, %zmm17
vpsrld $10, %zmm20, %zmm31
vpaddd 7424(%rdi), %zmm30, %zmm30
vmovdqa32 7936(%rdi), %zmm22
vpternlogd $184, %zmm26, %zmm29, %zmm22
vprord $6, %zmm29, %zmm18
vmovdqa32 %zmm20, 8064(%rdi)
vprord $11, %zmm29, %zmm20
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 56(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm26, 7552(%rdi)
vprord $25, %zmm29, %zmm26
vpternlogd $150, %zmm31, %zmm28, %zmm27
vpbroadcastd 136(%rdi), %zmm31
vpaddd 8448(%rdi), %zmm31, %zmm28
vpaddd %zmm21, %zmm30, %zmm21
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm26, %zmm20, %zmm18
vpaddd 7744(%rdi), %zmm28, %zmm28
vpaddd %zmm27, %zmm21, %zmm27
vmovdqa32 %zmm19, %zmm21
vpternlogd $232, %zmm16, %zmm17, %zmm21
vprord $2, %zmm17, %zmm26
vprord $13, %zmm17, %zmm20
vprord $22, %zmm17, %zmm30
vpaddd %zmm22, %zmm28, %zmm22
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm30, %zmm20, %zmm26
vpaddd %zmm18, %zmm22, %zmm18
vmovdqa32 8320(%rdi), %zmm22
vprord $7, %zmm22, %zmm30
vprord $18, %zmm22, %zmm20
vpsrld $3, %zmm22, %zmm28
vprord $17, %zmm25, %zmm31
vpaddd %zmm26, %zmm21, %zmm26
vprord $19, %zmm25, %zmm21
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm24, %zmm18, %zmm24
vpternlogd $150, %zmm28, %zmm20, %zmm30
vpaddd %zmm26, %zmm18, %zmm26
vpsrld $10, %zmm25, %zmm18
vpaddd 7744(%rdi), %zmm23, %zmm23
vmovdqa32 7552(%rdi), %zmm28
vpternlogd $184, %zmm29, %zmm24, %zmm28
vprord $6, %zmm24, %zmm20
vmovdqa32 %zmm25, 8256(%rdi)
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $11, %zmm24, %zmm25
vmovdqa32 %zmm29, 8448(%rdi)
vprord $25, %zmm24, %zmm29
vpternlogd $150, %zmm18, %zmm21, %zmm31
vpbroadcastd 140(%rdi), %zmm18
vpaddd 7936(%rdi), %zmm18, %zmm21
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm29, %zmm25, %zmm20
vpaddd 8192(%rdi), %zmm21, %zmm21
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm31, %zmm30, %zmm31
vmovdqa32 %zmm16, %zmm30
vpternlogd $232, %zmm17, %zmm26, %zmm30
vprord $2, %zmm26, %zmm29
vprord $13, %zmm26, %zmm25
vprord $22, %zmm26, %zmm23
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm23, %zmm25, %zmm29
vpaddd %zmm20, %zmm28, %zmm20
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 7680(%rdi), %zmm28
vprord $7, %zmm28, %zmm23
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm21
vprord $17, %zmm27, %zmm18
vpaddd %zmm29, %zmm30, %zmm29
vprord $19, %zmm27, %zmm30
vpaddd %zmm19, %zmm20, %zmm19
vpternlogd $150, %zmm21, %zmm25, %zmm23
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm29, %zmm20, %zmm29
vpsrld $10, %zmm27, %zmm20
vpaddd 8192(%rdi), %zmm22, %zmm22
vmovdqa32 8448(%rdi), %zmm21
vpternlogd $184, %zmm24, %zmm19, %zmm21
vprord $6, %zmm19, %zmm25
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm27, 8320(%rdi)
vprord $11, %zmm19, %zmm27
vmovdqa32 %zmm24, 7936(%rdi)
vprord $25, %zmm19, %zmm24
vpternlogd $150, %zmm20, %zmm30, %zmm18
vpbroadcastd 144(%rdi), %zmm20
vpaddd 7552(%rdi), %zmm20, %zmm30
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm24, %zmm27, %zmm25
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 8384(%rdi), %zmm30, %zmm30
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm17, %zmm23
vpternlogd $232, %zmm26, %zmm29, %zmm23
vprord $2, %zmm29, %zmm24
vprord $13, %zmm29, %zmm27
vprord $22, %zmm29, %zmm22
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm27, %zmm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 8128(%rdi), %zmm21
vprord $7, %zmm21, %zmm22
vprord $18, %zmm21, %zmm27
vpsrld $3, %zmm21, %zmm30
vprord $17, %zmm31, %zmm20
vpaddd %zmm24, %zmm23, %zmm24
vprord $19, %zmm31, %zmm23
vpaddd %zmm16, %zmm25, %zmm16
movq 176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm30, %zmm27, %zmm22
vpaddd %zmm24, %zmm25, %zmm24
vpsrld $10, %zmm31, %zmm25
vpaddd 8384(%rdi), %zmm28, %zmm28
vmovdqa32 7936(%rdi), %zmm30
vpternlogd $184, %zmm19, %zmm16, %zmm30
vprord $6, %zmm16, %zmm27
vmovdqa32 %zmm31, 7680(%rdi)
vprord $11, %zmm16, %zmm31
movq 184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm19, 7552(%rdi)
vprord $25, %zmm16, %zmm19
vpternlogd $150, %zmm25, %zmm23, %zmm20
vpbroadcastd 148(%rdi), %zmm25
vpaddd 8448(%rdi), %zmm25, %zmm23
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm19, %zmm31, %zmm27
vpaddd 7872(%rdi), %zmm23, %zmm23
vpaddd %zmm20, %zmm22, %zmm20
movq 240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm26, %zmm22
vpternlogd $232, %zmm29, %zmm24, %zmm22
vprord $2, %zmm24, %zmm19
vprord $13, %zmm24, %zmm31
vprord $22, %zmm24, %zmm28
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm28, %zmm31, %zmm19
vpaddd %zmm27, %zmm30, %zmm27
vmovdqa32 7488(%rdi), %zmm30
movq 248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %zmm30, %zmm28
vprord $18, %zmm30, %zmm31
vpsrld $3, %zmm30, %zmm23
vprord $17, %zmm18, %zmm25
vpaddd %zmm19, %zmm22, %zmm19
vprord $19, %zmm18, %zmm22
movq 304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm17, %zmm27, %zmm17
vpternlogd $150, %zmm23, %zmm31, %zmm28
vpaddd %zmm19, %zmm27, %zmm19
vpsrld $10, %zmm18, %zmm27
vpaddd 7872(%rdi), %zmm21, %zmm21
vmovdqa32 7552(%rdi), %zmm23
vpternlogd $184, %zmm16, %zmm17, %zmm23
vprord $6, %zmm17, %zmm31
vmovdqa32 %zmm18, 8128(%rdi)
movq 312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $11, %zmm17, %zmm18
vmovdqa32 %zmm16, 8448(%rdi)
vprord $25, %zmm17, %zmm16
vpternlogd $150, %zmm27, %zmm22, %zmm25
vpbroadcastd 152(%rdi), %zmm27
vpaddd 7936(%rdi), %zmm27, %zmm22
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm16, %zmm18, %zmm31
vpaddd 8064(%rdi), %zmm22, %zmm22
movq 368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm25, %zmm28, %zmm25
vmovdqa32 %zmm29, %zmm28
vpternlogd $232, %zmm24, %zmm19, %zmm28
vprord $2, %zmm19, %zmm16
vprord $13, %zmm19, %zmm18
vprord $22, %zmm19, %zmm21
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm21, %zmm18, %zmm16
vpaddd %zmm31, %zmm23, %zmm31
movq 376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 8000(%rdi), %zmm23
vprord $7, %zmm23, %zmm21
vprord $18, %zmm23, %zmm18
vpsrld $3, %zmm23, %zmm22
vprord $17, %zmm20, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vprord $19, %zmm20, %zmm28
vpaddd %zmm26, %zmm31, %zmm26
vpternlogd $150, %zmm22, %zmm18, %zmm21
movq 432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm16, %zmm31, %zmm16
vpsrld $10, %zmm20, %zmm31
vpaddd 8064(%rdi), %zmm30, %zmm30
vmovdqa32 8448(%rdi), %zmm22
vpternlogd $184, %zmm17, %zmm26, %zmm22
vprord $6, %zmm26, %zmm18
vmovdqa32 %zmm20, 7488(%rdi)
vprord $11, %zmm26, %zmm20
vmovdqa32 %zmm17, 7936(%rdi)
movq 440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm26, %zmm17
vpternlogd $150, %zmm31, %zmm28, %zmm27
vpbroadcastd 156(%rdi), %zmm31
vpaddd 7552(%rdi), %zmm31, %zmm28
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm17, %zmm20, %zmm18
vpaddd 8256(%rdi), %zmm28, %zmm28
vpaddd %zmm27, %zmm21, %zmm27
vmovdqa32 %zmm24, %zmm21
movq 496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $232, %zmm19, %zmm16, %zmm21
vprord $2, %zmm16, %zmm17
vprord $13, %zmm16, %zmm20
vprord $22, %zmm16, %zmm30
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm30, %zmm20, %zmm17
vpaddd %zmm18, %zmm22, %zmm18
vmovdqa32 7808(%rdi), %zmm22
vprord $7, %zmm22, %zmm30
movq 504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $18, %zmm22, %zmm20
vpsrld $3, %zmm22, %zmm28
vprord $17, %zmm25, %zmm31
vpaddd %zmm17, %zmm21, %zmm17
vprord $19, %zmm25, %zmm21
vpaddd %zmm29, %zmm18, %zmm29
movq 560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm28, %zmm20, %zmm30
vpaddd %zmm17, %zmm18, %zmm17
vpsrld $10, %zmm25, %zmm18
vpaddd 8256(%rdi), %zmm23, %zmm23
vmovdqa32 7936(%rdi), %zmm28
vpternlogd $184, %zmm26, %zmm29, %zmm28
vprord $6, %zmm29, %zmm20
vmovdqa32 %zmm25, 8000(%rdi)
vprord $11, %zmm29, %zmm25
movq 568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm26, 7552(%rdi)
vprord $25, %zmm29, %zmm26
vpternlogd $150, %zmm18, %zmm21, %zmm31
vpbroadcastd 160(%rdi), %zmm18
vpaddd 8448(%rdi), %zmm18, %zmm21
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm26, %zmm25, %zmm20
vpaddd 8320(%rdi), %zmm21, %zmm21
vpaddd %zmm31, %zmm30, %zmm31
movq 624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm19, %zmm30
vpternlogd $232, %zmm16, %zmm17, %zmm30
vprord $2, %zmm17, %zmm26
vprord $13, %zmm17, %zmm25
vprord $22, %zmm17, %zmm23
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm23, %zmm25, %zmm26
vpaddd %zmm20, %zmm28, %zmm20
vmovdqa32 7616(%rdi), %zmm28
movq 632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm28, %zmm23
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm21
vprord $17, %zmm27, %zmm18
vpaddd %zmm26, %zmm30, %zmm26
vprord $19, %zmm27, %zmm30
vpaddd %zmm24, %zmm20, %zmm24
vpternlogd $150, %zmm21, %zmm25, %zmm23
vpaddd %zmm26, %zmm20, %zmm26
movq 688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm27, %zmm20
vpaddd 8320(%rdi), %zmm22, %zmm22
vmovdqa32 7552(%rdi), %zmm21
vpternlogd $184, %zmm29, %zmm24, %zmm21
vprord $6, %zmm24, %zmm25
vmovdqa32 %zmm27, 7808(%rdi)
vprord $11, %zmm24, %zmm27
vmovdqa32 %zmm29, 8448(%rdi)
vprord $25, %zmm24, %zmm29
movq 696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm20, %zmm30, %zmm18
vpbroadcastd 164(%rdi), %zmm20
vpaddd 7936(%rdi), %zmm20, %zmm30
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm29, %zmm27, %zmm25
vpaddd 7680(%rdi), %zmm30, %zmm30
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm16, %zmm23
vpternlogd $232, %zmm17, %zmm26, %zmm23
movq 752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $2, %zmm26, %zmm29
vprord $13, %zmm26, %zmm27
vprord $22, %zmm26, %zmm22
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm27, %zmm29
vpaddd %zmm25, %zmm21, %zmm25
movq 760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 7424(%rdi), %zmm21
vprord $7, %zmm21, %zmm22
vprord $18, %zmm21, %zmm27
vpsrld $3, %zmm21, %zmm30
vprord $17, %zmm31, %zmm20
vpaddd %zmm29, %zmm23, %zmm29
vprord $19, %zmm31, %zmm23
vpaddd %zmm19, %zmm25, %zmm19
vpternlogd $150, %zmm30, %zmm27, %zmm22
movq 816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm29, %zmm25, %zmm29
vpsrld $10, %zmm31, %zmm25
vpaddd 7680(%rdi), %zmm28, %zmm28
vmovdqa32 8448(%rdi), %zmm30
vpternlogd $184, %zmm24, %zmm19, %zmm30
vprord $6, %zmm19, %zmm27
vmovdqa32 %zmm31, 7616(%rdi)
vprord $11, %zmm19, %zmm31
vmovdqa32 %zmm24, 7936(%rdi)
movq 824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $25, %zmm19, %zmm24
vpternlogd $150, %zmm25, %zmm23, %zmm20
vpbroadcastd 168(%rdi), %zmm25
vpaddd 7552(%rdi), %zmm25, %zmm23
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm24, %zmm31, %zmm27
vpaddd 8128(%rdi), %zmm23, %zmm23
vpaddd %zmm20, %zmm22, %zmm20
vmovdqa32 %zmm17, %zmm22
movq 880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $232, %zmm26, %zmm29, %zmm22
vprord $2, %zmm29, %zmm24
vprord $13, %zmm29, %zmm31
vprord $22, %zmm29, %zmm28
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm28, %zmm31, %zmm24
vpaddd %zmm27, %zmm30, %zmm27
vmovdqa32 7744(%rdi), %zmm30
vprord $7, %zmm30, %zmm28
movq 888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $18, %zmm30, %zmm31
vpsrld $3, %zmm30, %zmm23
vprord $17, %zmm18, %zmm25
vpaddd %zmm24, %zmm22, %zmm24
vprord $19, %zmm18, %zmm22
vpaddd %zmm16, %zmm27, %zmm16
vpternlogd $150, %zmm23, %zmm31, %zmm28
vpaddd %zmm24, %zmm27, %zmm24
vpsrld $10, %zmm18, %zmm27
movq 944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 8128(%rdi), %zmm21, %zmm21
vmovdqa32 7936(%rdi), %zmm23
vpternlogd $184, %zmm19, %zmm16, %zmm23
vprord $6, %zmm16, %zmm31
vmovdqa32 %zmm18, 7424(%rdi)
vprord $11, %zmm16, %zmm18
vmovdqa32 %zmm19, 7552(%rdi)
vprord $25, %zmm16, %zmm19
vpternlogd $150, %zmm27, %zmm22, %zmm25
movq 952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpbroadcastd 172(%rdi), %zmm27
vpaddd 8448(%rdi), %zmm27, %zmm22
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm19, %zmm18, %zmm31
vpaddd 7488(%rdi), %zmm22, %zmm22
vpaddd %zmm25, %zmm28, %zmm25
movq 1008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm26, %zmm28
vpternlogd $232, %zmm29, %zmm24, %zmm28
vprord $2, %zmm24, %zmm19
vprord $13, %zmm24, %zmm18
vprord $22, %zmm24, %zmm21
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm21, %zmm18, %zmm19
vpaddd %zmm31, %zmm23, %zmm31
vmovdqa32 8192(%rdi), %zmm23
movq 1016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %zmm23, %zmm21
vprord $18, %zmm23, %zmm18
vpsrld $3, %zmm23, %zmm22
vprord $17, %zmm20, %zmm27
vpaddd %zmm19, %zmm28, %zmm19
vprord $19, %zmm20, %zmm28
vpaddd %zmm17, %zmm31, %zmm17
vpternlogd $150, %zmm22, %zmm18, %zmm21
vpaddd %zmm19, %zmm31, %zmm19
movq 1072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $10, %zmm20, %zmm31
vpaddd 7488(%rdi), %zmm30, %zmm30
vmovdqa32 7552(%rdi), %zmm22
vpternlogd $184, %zmm16, %zmm17, %zmm22
vprord $6, %zmm17, %zmm18
vmovdqa32 %zmm20, 7744(%rdi)
vprord $11, %zmm17, %zmm20
vmovdqa32 %zmm16, 8448(%rdi)
vprord $25, %zmm17, %zmm16
movq 1080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm31, %zmm28, %zmm27
vpbroadcastd 176(%rdi), %zmm31
vpaddd 7936(%rdi), %zmm31, %zmm28
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm16, %zmm20, %zmm18
vpaddd 8000(%rdi), %zmm28, %zmm28
vpaddd %zmm27, %zmm21, %zmm27
vmovdqa32 %zmm29, %zmm21
vpternlogd $232, %zmm24, %zmm19, %zmm21
movq 1136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $2, %zmm19, %zmm16
vprord $13, %zmm19, %zmm20
vprord $22, %zmm19, %zmm30
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm30, %zmm20, %zmm16
vpaddd %zmm18, %zmm22, %zmm18
vmovdqa32 8384(%rdi), %zmm22
vprord $7, %zmm22, %zmm30
vprord $18, %zmm22, %zmm20
movq 1144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %zmm22, %zmm28
vprord $17, %zmm25, %zmm31
vpaddd %zmm16, %zmm21, %zmm16
vprord $19, %zmm25, %zmm21
vpaddd %zmm26, %zmm18, %zmm26
vpternlogd $150, %zmm28, %zmm20, %zmm30
vpaddd %zmm16, %zmm18, %zmm16
vpsrld $10, %zmm25, %zmm18
vpaddd 8000(%rdi), %zmm23, %zmm23
movq 1200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 8448(%rdi), %zmm28
vpternlogd $184, %zmm17, %zmm26, %zmm28
vprord $6, %zmm26, %zmm20
vmovdqa32 %zmm25, 8192(%rdi)
vprord $11, %zmm26, %zmm25
vmovdqa32 %zmm17, 7936(%rdi)
movq 1208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm26, %zmm17
vpternlogd $150, %zmm18, %zmm21, %zmm31
vpbroadcastd 180(%rdi), %zmm18
vpaddd 7552(%rdi), %zmm18, %zmm21
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm17, %zmm25, %zmm20
vpaddd 7808(%rdi), %zmm21, %zmm21
vpaddd %zmm31, %zmm30, %zmm31
vmovdqa32 %zmm24, %zmm30
movq 1264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $232, %zmm19, %zmm16, %zmm30
vprord $2, %zmm16, %zmm17
vprord $13, %zmm16, %zmm25
vprord $22, %zmm16, %zmm23
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm23, %zmm25, %zmm17
vpaddd %zmm20, %zmm28, %zmm20
vmovdqa32 7872(%rdi), %zmm28
vprord $7, %zmm28, %zmm23
movq 1272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm21
vprord $17, %zmm27, %zmm18
vpaddd %zmm17, %zmm30, %zmm17
vprord $19, %zmm27, %zmm30
vpaddd %zmm29, %zmm20, %zmm29
vpternlogd $150, %zmm21, %zmm25, %zmm23
vpaddd %zmm17, %zmm20, %zmm17
vpsrld $10, %zmm27, %zmm20
movq 1328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 7808(%rdi), %zmm22, %zmm22
vmovdqa32 7936(%rdi), %zmm21
vpternlogd $184, %zmm26, %zmm29, %zmm21
vprord $6, %zmm29, %zmm25
vmovdqa32 %zmm27, 8384(%rdi)
vprord $11, %zmm29, %zmm27
vmovdqa32 %zmm26, 7552(%rdi)
vprord $25, %zmm29, %zmm26
vpternlogd $150, %zmm20, %zmm30, %zmm18
movq 1336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 184(%rdi), %zmm20
vpaddd 8448(%rdi), %zmm20, %zmm30
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm26, %zmm27, %zmm25
vpaddd 7616(%rdi), %zmm30, %zmm30
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm19, %zmm23
vpternlogd $232, %zmm16, %zmm17, %zmm23
vprord $2, %zmm17, %zmm26
movq 1392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $13, %zmm17, %zmm27
vprord $22, %zmm17, %zmm22
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm27, %zmm26
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 8064(%rdi), %zmm21
vprord $7, %zmm21, %zmm22
vprord $18, %zmm21, %zmm27
vpsrld $3, %zmm21, %zmm30
movq 1400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm31, %zmm20
vpaddd %zmm26, %zmm23, %zmm26
vprord $19, %zmm31, %zmm23
vpaddd %zmm24, %zmm25, %zmm24
vpternlogd $150, %zmm30, %zmm27, %zmm22
vpaddd %zmm26, %zmm25, %zmm26
movq 1456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm31, %zmm25
vpaddd 7616(%rdi), %zmm28, %zmm28
vmovdqa32 7552(%rdi), %zmm30
vpternlogd $184, %zmm29, %zmm24, %zmm30
vprord $6, %zmm24, %zmm27
vmovdqa32 %zmm31, 7872(%rdi)
vprord $11, %zmm24, %zmm31
vmovdqa32 %zmm29, 8448(%rdi)
vprord $25, %zmm24, %zmm29
movq 1464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm25, %zmm23, %zmm20
vpbroadcastd 188(%rdi), %zmm25
vpaddd 7936(%rdi), %zmm25, %zmm23
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm29, %zmm31, %zmm27
vpaddd 7424(%rdi), %zmm23, %zmm23
vpaddd %zmm20, %zmm22, %zmm20
vmovdqa32 %zmm16, %zmm22
vpternlogd $232, %zmm17, %zmm26, %zmm22
movq 1520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $2, %zmm26, %zmm29
vprord $13, %zmm26, %zmm31
vprord $22, %zmm26, %zmm28
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm28, %zmm31, %zmm29
vpaddd %zmm27, %zmm30, %zmm27
vmovdqa32 8256(%rdi), %zmm30
vprord $7, %zmm30, %zmm28
vprord $18, %zmm30, %zmm31
movq 1528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm30, %zmm23
vprord $17, %zmm18, %zmm25
vpaddd %zmm29, %zmm22, %zmm29
vprord $19, %zmm18, %zmm22
vpaddd %zmm19, %zmm27, %zmm19
vpternlogd $150, %zmm23, %zmm31, %zmm28
vpaddd %zmm29, %zmm27, %zmm29
vpsrld $10, %zmm18, %zmm27
vpaddd 7424(%rdi), %zmm21, %zmm21
movq 1584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 8448(%rdi), %zmm23
vpternlogd $184, %zmm24, %zmm19, %zmm23
vprord $6, %zmm19, %zmm31
vmovdqa32 %zmm18, 8064(%rdi)
vprord $11, %zmm19, %zmm18
vmovdqa32 %zmm24, 7936(%rdi)
vprord $25, %zmm19, %zmm24
vpternlogd $150, %zmm27, %zmm22, %zmm25
vpbroadcastd 192(%rdi), %zmm27
movq 1592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 7552(%rdi), %zmm27, %zmm22
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm24, %zmm18, %zmm31
vpaddd 7744(%rdi), %zmm22, %zmm22
vpaddd %zmm25, %zmm28, %zmm25
vmovdqa32 %zmm17, %zmm28
vpternlogd $232, %zmm26, %zmm29, %zmm28
vprord $2, %zmm29, %zmm24
vprord $13, %zmm29, %zmm18
movq 1648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $22, %zmm29, %zmm21
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm21, %zmm18, %zmm24
vpaddd %zmm31, %zmm23, %zmm31
vmovdqa32 8320(%rdi), %zmm23
vprord $7, %zmm23, %zmm21
movq 1656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $18, %zmm23, %zmm18
vpsrld $3, %zmm23, %zmm22
vprord $17, %zmm20, %zmm27
vpaddd %zmm24, %zmm28, %zmm24
vprord $19, %zmm20, %zmm28
vpaddd %zmm16, %zmm31, %zmm16
vpternlogd $150, %zmm22, %zmm18, %zmm21
vpaddd %zmm24, %zmm31, %zmm24
vpsrld $10, %zmm20, %zmm31
movq 1712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 7744(%rdi), %zmm30, %zmm30
vmovdqa32 7936(%rdi), %zmm22
vpternlogd $184, %zmm19, %zmm16, %zmm22
vprord $6, %zmm16, %zmm18
vmovdqa32 %zmm20, 8256(%rdi)
vprord $11, %zmm16, %zmm20
vmovdqa32 %zmm19, 7552(%rdi)
vprord $25, %zmm16, %zmm19
vpternlogd $150, %zmm31, %zmm28, %zmm27
movq 1720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpbroadcastd 196(%rdi), %zmm31
vpaddd 8448(%rdi), %zmm31, %zmm28
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm19, %zmm20, %zmm18
vpaddd 8192(%rdi), %zmm28, %zmm28
vpaddd %zmm27, %zmm21, %zmm27
vmovdqa32 %zmm26, %zmm21
vpternlogd $232, %zmm29, %zmm24, %zmm21
vprord $2, %zmm24, %zmm19
movq 1776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $13, %zmm24, %zmm20
vprord $22, %zmm24, %zmm30
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm30, %zmm20, %zmm19
vpaddd %zmm18, %zmm22, %zmm18
vmovdqa32 7680(%rdi), %zmm22
vprord $7, %zmm22, %zmm30
vprord $18, %zmm22, %zmm20
vpsrld $3, %zmm22, %zmm28
movq 1784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm25, %zmm31
vpaddd %zmm19, %zmm21, %zmm19
vprord $19, %zmm25, %zmm21
vpaddd %zmm17, %zmm18, %zmm17
vpternlogd $150, %zmm28, %zmm20, %zmm30
vpaddd %zmm19, %zmm18, %zmm19
vpsrld $10, %zmm25, %zmm18
vpaddd 8192(%rdi), %zmm23, %zmm23
vmovdqa32 7552(%rdi), %zmm28
movq 1840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm16, %zmm17, %zmm28
vprord $6, %zmm17, %zmm20
vmovdqa32 %zmm25, 8192(%rdi)
vprord $11, %zmm17, %zmm25
vmovdqa32 %zmm16, 8320(%rdi)
vprord $25, %zmm17, %zmm16
vpternlogd $150, %zmm18, %zmm21, %zmm31
vpbroadcastd 200(%rdi), %zmm18
vpaddd 7936(%rdi), %zmm18, %zmm21
movq 1848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm16, %zmm25, %zmm20
vpaddd 8384(%rdi), %zmm21, %zmm21
vpaddd %zmm31, %zmm30, %zmm31
vmovdqa32 %zmm29, %zmm30
vpternlogd $232, %zmm24, %zmm19, %zmm30
movq 1904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $2, %zmm19, %zmm16
vprord $13, %zmm19, %zmm25
vprord $22, %zmm19, %zmm23
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm23, %zmm25, %zmm16
vpaddd %zmm20, %zmm28, %zmm20
vmovdqa32 8128(%rdi), %zmm28
vprord $7, %zmm28, %zmm23
vprord $18, %zmm28, %zmm25
movq 1912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %zmm28, %zmm21
vprord $17, %zmm27, %zmm18
vpaddd %zmm16, %zmm30, %zmm16
vprord $19, %zmm27, %zmm30
vpaddd %zmm26, %zmm20, %zmm26
vpternlogd $150, %zmm21, %zmm25, %zmm23
vpaddd %zmm16, %zmm20, %zmm16
vpsrld $10, %zmm27, %zmm20
vpaddd 8384(%rdi), %zmm22, %zmm22
movq 1968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 8320(%rdi), %zmm21
vpternlogd $184, %zmm17, %zmm26, %zmm21
vprord $6, %zmm26, %zmm25
vmovdqa32 %zmm27, 8384(%rdi)
vprord $11, %zmm26, %zmm27
vmovdqa32 %zmm17, 7680(%rdi)
vprord $25, %zmm26, %zmm17
vpternlogd $150, %zmm20, %zmm30, %zmm18
vpbroadcastd 204(%rdi), %zmm20
movq 1976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 7552(%rdi), %zmm20, %zmm30
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm17, %zmm27, %zmm25
vpaddd 7872(%rdi), %zmm30, %zmm30
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm24, %zmm23
vpternlogd $232, %zmm19, %zmm16, %zmm23
vprord $2, %zmm16, %zmm17
vprord $13, %zmm16, %zmm27
movq 2032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm16, %zmm22
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm27, %zmm17
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 7488(%rdi), %zmm21
vprord $7, %zmm21, %zmm22
vprord $18, %zmm21, %zmm27
vpsrld $3, %zmm21, %zmm30
vprord $17, %zmm31, %zmm20
movq 2040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm17, %zmm23, %zmm17
vprord $19, %zmm31, %zmm23
vpaddd %zmm29, %zmm25, %zmm29
vpternlogd $150, %zmm30, %zmm27, %zmm22
vpaddd %zmm17, %zmm25, %zmm17
vpsrld $10, %zmm31, %zmm25
vpaddd 7872(%rdi), %zmm28, %zmm28
vmovdqa32 7680(%rdi), %zmm30
vpternlogd $184, %zmm26, %zmm29, %zmm30
movq 2096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $6, %zmm29, %zmm27
vmovdqa32 %zmm31, 7872(%rdi)
vprord $11, %zmm29, %zmm31
vmovdqa32 %zmm26, 8128(%rdi)
vprord $25, %zmm29, %zmm26
vpternlogd $150, %zmm25, %zmm23, %zmm20
movq 2104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 208(%rdi), %zmm25
vpaddd 8320(%rdi), %zmm25, %zmm23
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm26, %zmm31, %zmm27
vpaddd 8064(%rdi), %zmm23, %zmm23
vpaddd %zmm20, %zmm22, %zmm20
vmovdqa32 %zmm19, %zmm22
vpternlogd $232, %zmm16, %zmm17, %zmm22
vprord $2, %zmm17, %zmm26
movq 2160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $13, %zmm17, %zmm31
vprord $22, %zmm17, %zmm28
vpaddd %zmm30, %zmm23, %zmm30
vpternlogd $150, %zmm28, %zmm31, %zmm26
vpaddd %zmm27, %zmm30, %zmm27
vmovdqa32 8000(%rdi), %zmm30
vprord $7, %zmm30, %zmm28
vprord $18, %zmm30, %zmm31
vpsrld $3, %zmm30, %zmm23
movq 2168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm18, %zmm25
vpaddd %zmm26, %zmm22, %zmm26
vprord $19, %zmm18, %zmm22
vpaddd %zmm24, %zmm27, %zmm24
vpternlogd $150, %zmm23, %zmm31, %zmm28
vpaddd %zmm26, %zmm27, %zmm26
vpsrld $10, %zmm18, %zmm27
vpaddd 8064(%rdi), %zmm21, %zmm21
vmovdqa32 8128(%rdi), %zmm23
movq 2224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $184, %zmm29, %zmm24, %zmm23
vprord $6, %zmm24, %zmm31
vmovdqa32 %zmm18, 8064(%rdi)
vprord $11, %zmm24, %zmm18
vmovdqa32 %zmm29, 7488(%rdi)
vprord $25, %zmm24, %zmm29
vpternlogd $150, %zmm27, %zmm22, %zmm25
vpbroadcastd 212(%rdi), %zmm27
vpaddd 7680(%rdi), %zmm27, %zmm22
movq 2232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm28, %zmm21, %zmm28
vpternlogd $150, %zmm29, %zmm18, %zmm31
vpaddd 8256(%rdi), %zmm22, %zmm22
vpaddd %zmm25, %zmm28, %zmm25
vmovdqa32 %zmm16, %zmm28
vpternlogd $232, %zmm17, %zmm26, %zmm28
vprord $2, %zmm26, %zmm29
vprord $13, %zmm26, %zmm18
vprord $22, %zmm26, %zmm21
movq 2288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm21, %zmm18, %zmm29
vpaddd %zmm31, %zmm23, %zmm31
vmovdqa32 7808(%rdi), %zmm23
vprord $7, %zmm23, %zmm21
vprord $18, %zmm23, %zmm18
vpsrld $3, %zmm23, %zmm22
vprord $17, %zmm20, %zmm27
vpaddd %zmm29, %zmm28, %zmm29
movq 2296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm20, %zmm28
vpaddd %zmm19, %zmm31, %zmm19
vpternlogd $150, %zmm22, %zmm18, %zmm21
vpaddd %zmm29, %zmm31, %zmm29
vpsrld $10, %zmm20, %zmm31
vpaddd 8256(%rdi), %zmm30, %zmm30
movq 2352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 7488(%rdi), %zmm22
vpternlogd $184, %zmm24, %zmm19, %zmm22
vprord $6, %zmm19, %zmm18
vmovdqa32 %zmm20, 8256(%rdi)
vprord $11, %zmm19, %zmm20
vmovdqa32 %zmm24, 8000(%rdi)
vprord $25, %zmm19, %zmm24
vpternlogd $150, %zmm31, %zmm28, %zmm27
vpbroadcastd 216(%rdi), %zmm31
movq 2360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 8128(%rdi), %zmm31, %zmm28
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm24, %zmm20, %zmm18
vpaddd 8192(%rdi), %zmm28, %zmm28
vpaddd %zmm27, %zmm21, %zmm27
vmovdqa32 %zmm17, %zmm21
vpternlogd $232, %zmm26, %zmm29, %zmm21
vprord $2, %zmm29, %zmm24
vprord $13, %zmm29, %zmm20
movq 2416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $22, %zmm29, %zmm30
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm30, %zmm20, %zmm24
vpaddd %zmm18, %zmm22, %zmm18
vmovdqa32 7616(%rdi), %zmm22
vprord $7, %zmm22, %zmm30
vprord $18, %zmm22, %zmm20
vpsrld $3, %zmm22, %zmm28
vprord $17, %zmm25, %zmm31
movq 2424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm24, %zmm21, %zmm24
vprord $19, %zmm25, %zmm21
vpaddd %zmm16, %zmm18, %zmm16
vpternlogd $150, %zmm28, %zmm20, %zmm30
vpaddd %zmm24, %zmm18, %zmm24
vpsrld $10, %zmm25, %zmm18
vpaddd 8192(%rdi), %zmm23, %zmm23
vmovdqa32 8000(%rdi), %zmm28
vpternlogd $184, %zmm19, %zmm16, %zmm28
movq 2480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $6, %zmm16, %zmm20
vmovdqa32 %zmm25, 8192(%rdi)
vprord $11, %zmm16, %zmm25
vmovdqa32 %zmm19, 7808(%rdi)
vprord $25, %zmm16, %zmm19
vpternlogd $150, %zmm18, %zmm21, %zmm31
vpbroadcastd 220(%rdi), %zmm18
vpaddd 7488(%rdi), %zmm18, %zmm21
vpaddd %zmm30, %zmm23, %zmm30
movq 2488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm19, %zmm25, %zmm20
vpaddd 8384(%rdi), %zmm21, %zmm21
vpaddd %zmm31, %zmm30, %zmm31
vmovdqa32 %zmm26, %zmm30
vpternlogd $232, %zmm29, %zmm24, %zmm30
vprord $2, %zmm24, %zmm19
vprord $13, %zmm24, %zmm25
vprord $22, %zmm24, %zmm23
vpaddd %zmm28, %zmm21, %zmm28
movq 2544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm23, %zmm25, %zmm19
vpaddd %zmm20, %zmm28, %zmm20
vmovdqa32 7424(%rdi), %zmm28
vprord $7, %zmm28, %zmm23
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm21
movq 2552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm27, %zmm18
vpaddd %zmm19, %zmm30, %zmm19
vprord $19, %zmm27, %zmm30
vpaddd %zmm17, %zmm20, %zmm17
vpternlogd $150, %zmm21, %zmm25, %zmm23
vpaddd %zmm19, %zmm20, %zmm19
vpsrld $10, %zmm27, %zmm20
vpaddd 8384(%rdi), %zmm22, %zmm22
vmovdqa32 7808(%rdi), %zmm21
movq 2608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm16, %zmm17, %zmm21
vprord $6, %zmm17, %zmm25
vmovdqa32 %zmm27, 8384(%rdi)
vprord $11, %zmm17, %zmm27
vmovdqa32 %zmm16, 7616(%rdi)
vprord $25, %zmm17, %zmm16
vpternlogd $150, %zmm20, %zmm30, %zmm18
vpbroadcastd 224(%rdi), %zmm20
vpaddd 8000(%rdi), %zmm20, %zmm30
movq 2616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm16, %zmm27, %zmm25
vpaddd 7872(%rdi), %zmm30, %zmm30
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm29, %zmm23
vpternlogd $232, %zmm24, %zmm19, %zmm23
vprord $2, %zmm19, %zmm16
vprord $13, %zmm19, %zmm27
vprord $22, %zmm19, %zmm22
movq 2672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm21, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm27, %zmm16
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 7744(%rdi), %zmm21
vprord $7, %zmm21, %zmm22
vprord $18, %zmm21, %zmm27
vpsrld $3, %zmm21, %zmm21
vprord $17, %zmm31, %zmm30
vpaddd %zmm16, %zmm23, %zmm16
movq 2680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %zmm31, %zmm23
vpaddd %zmm26, %zmm25, %zmm26
vpternlogd $150, %zmm21, %zmm27, %zmm22
vpaddd %zmm16, %zmm25, %zmm16
vpsrld $10, %zmm31, %zmm25
vpaddd 7872(%rdi), %zmm28, %zmm28
vmovdqa32 7616(%rdi), %zmm21
vpternlogd $184, %zmm17, %zmm26, %zmm21
vprord $6, %zmm26, %zmm27
movq 2736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $11, %zmm26, %zmm20
vmovdqa32 %zmm18, 7872(%rdi)
vprord $25, %zmm26, %zmm18
vpternlogd $150, %zmm25, %zmm23, %zmm30
vpbroadcastd 228(%rdi), %zmm25
vpaddd 7808(%rdi), %zmm25, %zmm23
vpaddd %zmm22, %zmm28, %zmm22
vpternlogd $150, %zmm18, %zmm20, %zmm27
vpaddd 8064(%rdi), %zmm23, %zmm23
movq 2744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm30, %zmm22, %zmm30
vmovdqa32 %zmm24, %zmm22
vpternlogd $232, %zmm19, %zmm16, %zmm22
vprord $2, %zmm16, %zmm18
vprord $13, %zmm16, %zmm20
vprord $22, %zmm16, %zmm28
movq 2800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm21, %zmm23, %zmm21
vpternlogd $150, %zmm28, %zmm20, %zmm18
vpaddd %zmm27, %zmm21, %zmm27
vpaddd %zmm18, %zmm22, %zmm18
vpbroadcastd 232(%rdi), %zmm22
vpaddd 7616(%rdi), %zmm22, %zmm21
vpaddd %zmm29, %zmm27, %zmm29
vpaddd %zmm18, %zmm27, %zmm18
vpaddd 8256(%rdi), %zmm21, %zmm21
movq 2808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm17, %zmm27
vpternlogd $184, %zmm26, %zmm29, %zmm27
vprord $6, %zmm29, %zmm22
vprord $11, %zmm29, %zmm28
vprord $25, %zmm29, %zmm20
vmovdqa32 %zmm19, %zmm23
vpternlogd $232, %zmm16, %zmm18, %zmm23
vprord $2, %zmm18, %zmm25
vmovdqa32 %zmm30, 8256(%rdi)
movq 2864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm18, %zmm30
vpaddd %zmm27, %zmm21, %zmm27
vpternlogd $150, %zmm20, %zmm28, %zmm22
vprord $22, %zmm18, %zmm20
vpaddd %zmm22, %zmm27, %zmm22
vpternlogd $150, %zmm20, %zmm30, %zmm25
vpaddd %zmm24, %zmm22, %zmm24
vpaddd %zmm25, %zmm23, %zmm25
vpaddd 236(%rdi){1to16}, %zmm17, %zmm17
movq 2872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm26, %zmm23
vpternlogd $184, %zmm29, %zmm24, %zmm23
vprord $6, %zmm24, %zmm20
vprord $11, %zmm24, %zmm30
vprord $25, %zmm24, %zmm27
vpaddd %zmm25, %zmm22, %zmm25
vpaddd 8192(%rdi), %zmm17, %zmm17
vpternlogd $150, %zmm27, %zmm30, %zmm20
vmovdqa32 %zmm16, %zmm27
movq 2928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $232, %zmm18, %zmm25, %zmm27
vprord $2, %zmm25, %zmm30
vprord $13, %zmm25, %zmm22
vprord $22, %zmm25, %zmm28
vpaddd %zmm23, %zmm17, %zmm23
vpternlogd $150, %zmm28, %zmm22, %zmm30
vpaddd %zmm20, %zmm23, %zmm20
vpaddd %zmm30, %zmm27, %zmm30
vpaddd 240(%rdi){1to16}, %zmm26, %zmm26
movq 2936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm19, %zmm20, %zmm19
vpaddd %zmm30, %zmm20, %zmm30
vpaddd 8384(%rdi), %zmm26, %zmm26
vmovdqa32 %zmm29, %zmm20
vpternlogd $184, %zmm24, %zmm19, %zmm20
vprord $6, %zmm19, %zmm27
vprord $11, %zmm19, %zmm23
vprord $25, %zmm19, %zmm28
vmovdqa32 %zmm18, %zmm22
movq 2992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $232, %zmm25, %zmm30, %zmm22
vprord $2, %zmm30, %zmm17
vprord $13, %zmm30, %zmm21
vpaddd %zmm20, %zmm26, %zmm20
vpternlogd $150, %zmm28, %zmm23, %zmm27
vprord $22, %zmm30, %zmm28
movq 3000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm27, %zmm20, %zmm27
vpternlogd $150, %zmm28, %zmm21, %zmm17
vpaddd %zmm16, %zmm27, %zmm16
vpaddd %zmm17, %zmm22, %zmm17
vpaddd 244(%rdi){1to16}, %zmm29, %zmm29
vmovdqa32 %zmm24, %zmm22
vpternlogd $184, %zmm19, %zmm16, %zmm22
vprord $6, %zmm16, %zmm28
vprord $11, %zmm16, %zmm21
movq 3056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $25, %zmm16, %zmm20
vpaddd %zmm17, %zmm27, %zmm17
vpaddd %zmm31, %zmm29, %zmm31
vpternlogd $150, %zmm20, %zmm21, %zmm28
vmovdqa32 %zmm25, %zmm20
vpternlogd $232, %zmm30, %zmm17, %zmm20
vprord $2, %zmm17, %zmm21
vprord $13, %zmm17, %zmm29
vprord $22, %zmm17, %zmm27
movq 3064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm22, %zmm31, %zmm22
vpternlogd $150, %zmm27, %zmm29, %zmm21
vpaddd %zmm28, %zmm22, %zmm28
vpaddd %zmm21, %zmm20, %zmm21
vpaddd 248(%rdi){1to16}, %zmm24, %zmm24
vpaddd %zmm18, %zmm28, %zmm18
vpaddd %zmm21, %zmm28, %zmm21
vpaddd 7872(%rdi), %zmm24, %zmm24
vmovdqa32 %zmm19, %zmm28
movq 3120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpternlogd $184, %zmm16, %zmm18, %zmm28
vprord $6, %zmm18, %zmm20
vprord $11, %zmm18, %zmm22
vprord $25, %zmm18, %zmm27
vpternlogd $232, %zmm17, %zmm21, %zmm30
vprord $2, %zmm21, %zmm29
vprord $13, %zmm21, %zmm31
vpaddd %zmm28, %zmm24, %zmm28
vpternlogd $150, %zmm27, %zmm22, %zmm20
movq 3128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vprord $22, %zmm21, %zmm27
vpaddd %zmm20, %zmm28, %zmm20
vpternlogd $150, %zmm27, %zmm31, %zmm29
vpaddd %zmm25, %zmm20, %zmm25
vpaddd %zmm29, %zmm30, %zmm29
vpaddd 252(%rdi){1to16}, %zmm19, %zmm19
vpternlogd $226, %zmm16, %zmm25, %zmm18
vprord $6, %zmm25, %zmm16
vprord $11, %zmm25, %zmm30
movq 3184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vprord $25, %zmm25, %zmm25
vpaddd %zmm29, %zmm20, %zmm29
vpaddd 8256(%rdi), %zmm19, %zmm19
vpternlogd $150, %zmm25, %zmm30, %zmm16
vpternlogd $232, %zmm17, %zmm29, %zmm21
vprord $2, %zmm29, %zmm17
vprord $13, %zmm29, %zmm25
vprord $22, %zmm29, %zmm29
vpaddd %zmm18, %zmm19, %zmm18
movq 3192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpternlogd $150, %zmm29, %zmm25, %zmm17
vpaddd %zmm16, %zmm18, %zmm16
vpaddd %zmm17, %zmm21, %zmm17
vpaddd %zmm17, %zmm16, %zmm17
vpcmpleud 588(%rdi){1to16}, %zmm17, %k2
xchg %rsi, %rdx
test %rax, %rax
js 3f
pextrd $3, %xmm15, %r8d
cmp 588(%rdi), %r8d
jbe 4f
kortestw %k1, %k1
jnz 4f
kortestw %k2, %k2
jnz 4f
3:
inc %rax
cmp %rcx, %rax
jl 2b
4:
ret
