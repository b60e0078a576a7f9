"use client";
import { useEffect } from "react";

export function Check({ children }) {
  useEffect(() => void import("clog-or-mastitis"), []);
  return (
    <clog-or-mastitis lang="en" region="us">
      {children}
    </clog-or-mastitis>
  );
}
